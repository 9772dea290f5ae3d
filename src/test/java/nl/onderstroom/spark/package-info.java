/** Tests of the encoders and the session. */
@NullMarked
package nl.onderstroom.spark;

import org.jspecify.annotations.NullMarked;
