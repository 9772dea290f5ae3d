/**
 * Mistakes that a user can mend. A {@link nl.onderstroom.problem.UserProblem} names the place, what
 * is wrong and how to mend it; every other exception is a bug.
 */
@NullMarked
package nl.onderstroom.problem;

import org.jspecify.annotations.NullMarked;
