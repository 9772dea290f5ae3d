/**
 * From files to meetings. A file is bytes, then {@link nl.onderstroom.intake.SourceText}, then a
 * {@link nl.onderstroom.intake.Document} or a refusal; documents that belong together become one
 * {@code model.Meeting}. Sub-rooms: scan (reading text by hand), transcripts and logs (one file a
 * format), people (names to persons), joining (documents to meetings).
 */
@NullMarked
package nl.onderstroom.intake;

import org.jspecify.annotations.NullMarked;
