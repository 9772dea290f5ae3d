/** Meetings with what people marked in them, read from the evaluation data beside the project. */
@NullMarked
package nl.onderstroom.evaluate.gold;

import org.jspecify.annotations.NullMarked;
