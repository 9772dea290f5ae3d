/** Attendance and chat: one file a format, all driven by the words of their headings. */
@NullMarked
package nl.onderstroom.intake.logs;

import org.jspecify.annotations.NullMarked;
