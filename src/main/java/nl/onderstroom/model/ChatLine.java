package nl.onderstroom.model;

import org.jspecify.annotations.Nullable;

/**
 * A message in the meeting's chat.
 *
 * @param atMs since the start of the recording; absent where the log has only a wall clock
 * @param person the id of a {@link Person} of the meeting
 * @param reaction an emoji on somebody's message rather than words of one's own
 */
public record ChatLine(@Nullable Long atMs, String person, String text, boolean reaction) {}
