/** Calendars: what was planned, for whom, and what was called off. */
@NullMarked
package nl.onderstroom.intake.calendar;

import org.jspecify.annotations.NullMarked;
