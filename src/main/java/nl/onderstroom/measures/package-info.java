/**
 * Numbers about one meeting. A measure is a pure function of a {@link
 * nl.onderstroom.measures.Conversation} with a card; its sub-rooms hold one file a measure.
 */
@NullMarked
package nl.onderstroom.measures;

import org.jspecify.annotations.NullMarked;
