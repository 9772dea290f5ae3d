/**
 * What we found in what was said: numbers with their subject, places in time, findings with
 * evidence.
 */
@NullMarked
package nl.onderstroom.model.insight;

import org.jspecify.annotations.NullMarked;
