package nl.onderstroom.model.insight;

import org.jspecify.annotations.Nullable;

/**
 * A component of the movement in one window of a meeting.
 *
 * @param value absent where the window holds too little talk
 */
public record WindowValue(String component, long fromMs, long toMs, @Nullable Double value) {}
