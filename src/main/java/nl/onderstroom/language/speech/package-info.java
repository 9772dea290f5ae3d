/** What people say as words in their canonical form, each with its place in the text as it came. */
@NullMarked
package nl.onderstroom.language.speech;

import org.jspecify.annotations.NullMarked;
