/** Names taken apart and compared; one pair at a time, without the others in the meeting. */
@NullMarked
package nl.onderstroom.intake.people.names;

import org.jspecify.annotations.NullMarked;
