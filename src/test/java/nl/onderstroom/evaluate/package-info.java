/**
 * How good the annotators are: {@code make evaluate} reads meetings in which people marked what is
 * asked, proposed and decided, and sets beside each figure what a rule without any understanding
 * would reach.
 */
@NullMarked
package nl.onderstroom.evaluate;

import org.jspecify.annotations.NullMarked;
