/**
 * Word and Excel files, opened without trusting them: what is in them comes out as text, paragraphs
 * or rows of cells, and is then read as any other text.
 */
@NullMarked
package nl.onderstroom.intake.containers;

import org.jspecify.annotations.NullMarked;
