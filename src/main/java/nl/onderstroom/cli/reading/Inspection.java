package nl.onderstroom.cli.reading;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.temporal.Temporal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import nl.onderstroom.intake.Content;
import nl.onderstroom.intake.Document;
import nl.onderstroom.language.Texts;
import nl.onderstroom.model.ChatLine;
import nl.onderstroom.model.Interval;
import nl.onderstroom.model.Span;
import nl.onderstroom.problem.UserProblem;
import org.jspecify.annotations.Nullable;

/**
 * What one file is read as: the JSON of {@code inspect}. Names stand as written; seconds are
 * decimals. A message in a chat is an utterance of no length; a reaction is none. What a file does
 * not say is null.
 */
record Inspection(
    String file,
    @Nullable String sheet,
    String format,
    @Nullable String language,
    @Nullable String team,
    @Nullable LocalDateTime start,
    List<Speaker> speakers,
    List<There> presences,
    List<Said> utterances,
    List<Content.Event> events,
    List<Content.Item> register,
    List<Content.Member> roster,
    List<Problem> problems) {
  private static final double MS_A_SECOND = 1000;

  /**
   * A label in a transcript, with what it said.
   *
   * @param seconds absent where nothing that it said has a time
   */
  record Speaker(String name, boolean identified, @Nullable Double seconds, int words, int turns) {}

  /** Somebody in an attendance log. */
  record There(
      String name, @Nullable String role, @Nullable Double seconds, List<Stay> intervals) {}

  /** Moments; times of the day where the log says no day. */
  record Stay(Temporal from, Temporal to) {
    static Stay of(Interval stay) {
      boolean dayless = stay.from().toLocalDate().equals(LocalDate.EPOCH);
      return dayless
          ? new Stay(stay.from().toLocalTime(), stay.to().toLocalTime())
          : new Stay(stay.from(), stay.to());
    }
  }

  /** An utterance. */
  record Said(
      @Nullable Double start, @Nullable Double end, @Nullable String speaker, String text) {}

  /** Something odd that did not stop the reading. */
  record Problem(@Nullable Integer line, String code, String message) {}

  /** What happened to a file that was refused. */
  record Refused(String code, String place, String what, String mend) {}

  /** The line of a file that was refused. */
  record RefusedFile(String file, Refused refused) {
    static RefusedFile of(String file, UserProblem problem, Texts texts) {
      return new RefusedFile(
          file,
          new Refused(problem.code(), problem.place(), texts.what(problem), texts.mend(problem)));
    }
  }

  static Inspection of(Document document, Judges judges, Texts texts) {
    Content content = document.content();
    List<Said> said = new ArrayList<>();
    inOrder(content.lines()).forEach(line -> said.add(said(line)));
    content.chat().stream().filter(line -> !line.reaction()).forEach(line -> said.add(said(line)));
    return new Inspection(
        document.file(),
        document.sheet(),
        document.format(),
        said.isEmpty() ? null : judges.language(said.stream().map(Said::text).toList()),
        content.team(),
        content.start(),
        speakers(said, judges),
        presences(content.attendees()),
        said,
        content.events(),
        content.items(),
        content.members(),
        content.notes().stream()
            .map(
                note ->
                    new Problem(
                        note.line(),
                        note.code(),
                        texts.say("filenote." + note.code(), note.details())))
            .toList());
  }

  /** What a file alone cannot say. */
  interface Judges {
    /** The tag of the language most of it is in. */
    String language(List<String> texts);

    /** Whether a label names a person. */
    boolean identified(String label);
  }

  /** By time, as in a meeting; as in the file where there are no times. */
  private static List<Content.Line> inOrder(List<Content.Line> lines) {
    if (lines.stream().anyMatch(line -> line.span() == null)) {
      return lines;
    }
    return lines.stream()
        .sorted(Comparator.comparingLong(line -> Objects.requireNonNull(line.span()).startMs()))
        .toList();
  }

  private static Said said(Content.Line line) {
    Span span = line.span();
    return span == null
        ? new Said(null, null, line.label(), line.text())
        : new Said(
            span.startMs() / MS_A_SECOND, span.endMs() / MS_A_SECOND, line.label(), line.text());
  }

  private static Said said(ChatLine line) {
    Double at = line.atMs() == null ? null : line.atMs() / MS_A_SECOND;
    return new Said(at, at, line.person(), line.text());
  }

  /** One a person: a log has a row for each time that somebody came in. */
  private static List<There> presences(List<Content.Attendee> rows) {
    Map<String, List<Content.Attendee>> byPerson = new LinkedHashMap<>();
    for (Content.Attendee row : rows) {
      String person = row.label() + "\n" + row.email();
      byPerson.computeIfAbsent(person, unused -> new ArrayList<>()).add(row);
    }
    return byPerson.values().stream().map(Inspection::there).toList();
  }

  private static There there(List<Content.Attendee> rows) {
    List<Interval> stitched =
        Interval.stitch(rows.stream().flatMap(row -> row.intervals().stream()).toList());
    List<Long> logged =
        rows.stream().map(Content.Attendee::presentMs).filter(Objects::nonNull).toList();
    Double seconds = null;
    if (!stitched.isEmpty()) {
      seconds = stitched.stream().mapToLong(Interval::lengthMs).sum() / MS_A_SECOND;
    } else if (!logged.isEmpty()) {
      seconds = logged.stream().mapToLong(Long::longValue).sum() / MS_A_SECOND;
    }
    List<Stay> stays = stitched.stream().map(Stay::of).toList();
    return new There(rows.get(0).label(), rows.get(0).role(), seconds, stays);
  }

  private static List<Speaker> speakers(List<Said> said, Judges judges) {
    Map<String, Speaker> byName = new LinkedHashMap<>();
    @Nullable String last = null;
    for (Said one : said) {
      String name = one.speaker();
      if (name != null) {
        Speaker so =
            byName.getOrDefault(name, new Speaker(name, judges.identified(name), null, 0, 0));
        byName.put(name, after(so, one, name.equals(last) ? 0 : 1));
      }
      last = name;
    }
    return List.copyOf(byName.values());
  }

  private static Speaker after(Speaker so, Said one, int turns) {
    Double sum = sum(so.seconds(), one);
    int words = one.text().isBlank() ? 0 : one.text().strip().split("\\s+").length;
    return new Speaker(so.name(), so.identified(), sum, so.words() + words, so.turns() + turns);
  }

  private static @Nullable Double sum(@Nullable Double seconds, Said one) {
    Double start = one.start();
    Double end = one.end();
    if (start == null || end == null) {
      return seconds;
    }
    double sum = (seconds == null ? 0 : seconds) + end - start;
    return Math.round(sum * MS_A_SECOND) / MS_A_SECOND;
  }
}
