/**
 * Names to persons. Only what is sure is tied together; what is likely is listed for the user, and
 * a small file settles it.
 */
@NullMarked
package nl.onderstroom.intake.people;

import org.jspecify.annotations.NullMarked;
