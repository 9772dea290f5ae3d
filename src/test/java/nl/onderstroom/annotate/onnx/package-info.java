/** A model made by hand, small enough to know what it must hear. */
@NullMarked
package nl.onderstroom.annotate.onnx;

import org.jspecify.annotations.NullMarked;
