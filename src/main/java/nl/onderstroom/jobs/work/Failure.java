package nl.onderstroom.jobs.work;

import java.util.Comparator;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A meeting or team that failed by a mistake of ours, while the others went on.
 *
 * @param meeting absent when it is the whole team
 * @param what the kind of exception and where, without anything that was said
 */
public record Failure(String team, @Nullable String meeting, String what) {
  public static final Comparator<Failure> ORDER =
      Comparator.comparing(Failure::team)
          .thenComparing(failure -> Objects.requireNonNullElse(failure.meeting(), ""));

  public Map<String, String> facts() {
    return Map.of("place", meeting == null ? team : team + ", " + meeting, "what", what);
  }

  /** None when nothing failed. */
  public static Stream<Failure> of(String team, @Nullable String meeting, @Nullable String what) {
    return what == null ? Stream.of() : Stream.of(new Failure(team, meeting, what));
  }

  /** The message of an exception may quote a transcript; its kind and place do not. */
  public static String said(RuntimeException bug) {
    StackTraceElement[] trace = bug.getStackTrace();
    String kind = bug.getClass().getSimpleName();
    return trace.length == 0 ? kind : kind + " at " + trace[0];
  }
}
