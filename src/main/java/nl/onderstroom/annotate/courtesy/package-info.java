/**
 * What evaluative words do in talk between people besides evaluating: they are a courtesy, or only
 * name something.
 */
@NullMarked
package nl.onderstroom.annotate.courtesy;

import org.jspecify.annotations.NullMarked;
