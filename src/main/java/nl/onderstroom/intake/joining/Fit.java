package nl.onderstroom.intake.joining;

import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import nl.onderstroom.intake.notation.Folding;
import nl.onderstroom.intake.notation.NameDate;
import org.jspecify.annotations.Nullable;

/**
 * How well a log fits a transcript, in points.
 *
 * <p>The same name of the file is enough by itself; so are the same day with the same title or with
 * known names, and title with names where no day is known. Another day, another time of the day, or
 * people of whom none is known speak against everything else.
 */
final class Fit {
  /** From here on a log belongs to a transcript. */
  static final int ENOUGH = 4;

  static final int NONE = 0;

  private static final int STEM = 4;
  private static final int FOLDER = 1;
  private static final int DAY = 3;
  private static final int TITLE = 2;
  private static final int NAMES = 2;
  private static final int ONLY_TRANSCRIPT = 2;

  /** People open the room early, and recordings begin late. */
  private static final Duration AROUND = Duration.ofHours(1);

  /** So few speakers may all be missing from a log: they dialled in, or the log has nicknames. */
  private static final int FEW = 2;

  private static final int SHORT_WORD = 2;

  private Fit() {}

  /**
   * @param transcripts how many the team has
   */
  static int points(DocumentHeader transcript, DocumentHeader log, int transcripts) {
    boolean stem = !log.stem().isEmpty() && log.stem().equals(transcript.stem());
    int day = day(transcript, log);
    int names = names(transcript, log);
    if (day < 0 || (names < 0 && !stem)) {
      return NONE;
    }
    String title = transcript.title();
    boolean titled =
        title != null
            && log.title() != null
            && Folding.slug(title).equals(Folding.slug(log.title()));
    boolean beside = stem && transcript.folder().equals(log.folder());
    boolean nameless = transcript.labels().isEmpty() || log.labels().isEmpty();
    return (stem ? STEM : 0)
        + (beside ? FOLDER : 0)
        + day
        + (nameless && day > 0 ? 1 : Math.max(names, 0))
        + (titled ? TITLE : 0)
        + (transcripts == 1 ? ONLY_TRANSCRIPT : 0);
  }

  /**
   * Points for the same day, none where one is unknown, below zero for another. The date of a
   * folder counts for, never against: it may be that of the export.
   */
  private static int day(DocumentHeader transcript, DocumentHeader log) {
    LocalDate one = findDay(transcript);
    LocalDate other = findDay(log);
    if (one == null || other == null) {
      return 0;
    }
    long apart = Math.abs(ChronoUnit.DAYS.between(one, other));
    if (apart == 0) {
      return hours(transcript.start(), log);
    }
    boolean near = apart == 1 && (greenwich(transcript) || greenwich(log));
    return near || byFolder(transcript) || byFolder(log) ? 0 : -1;
  }

  private static boolean byFolder(DocumentHeader header) {
    return header.start() == null && NameDate.findOfFile(header.path()) == null;
  }

  private static int hours(@Nullable LocalDateTime start, DocumentHeader log) {
    LocalDateTime from = log.start();
    LocalDateTime to = log.end();
    if (start == null || from == null || to == null || start.toLocalTime().toSecondOfDay() == 0) {
      return DAY;
    }
    boolean within = !start.isBefore(from.minus(AROUND)) && !start.isAfter(to.plus(AROUND));
    return within ? DAY + 1 : -1;
  }

  static @Nullable LocalDate findDay(DocumentHeader header) {
    LocalDateTime start = header.start();
    NameDate name = NameDate.find(header.path());
    return start != null ? start.toLocalDate() : name == null ? null : name.date();
  }

  private static boolean greenwich(DocumentHeader header) {
    NameDate name = NameDate.find(header.path());
    return header.start() == null && name != null && name.greenwich();
  }

  /** Points where half of the speakers, or of a chat's writers, are known to the other. */
  private static int names(DocumentHeader transcript, DocumentHeader log) {
    List<String> fewer =
        transcript.labels().size() <= log.labels().size() ? transcript.labels() : log.labels();
    Set<String> known = words(fewer == log.labels() ? transcript.labels() : log.labels());
    long there =
        fewer.stream()
            .filter(label -> words(List.of(label)).stream().anyMatch(known::contains))
            .count();
    if (there == 0) {
      return fewer.size() > FEW ? -1 : 0;
    }
    return 2 * there >= fewer.size() ? NAMES : 0;
  }

  private static Set<String> words(Collection<String> labels) {
    return labels.stream()
        .flatMap(label -> List.of(Folding.slug(label).split("-", -1)).stream())
        .filter(word -> word.length() > SHORT_WORD)
        .collect(Collectors.toCollection(HashSet::new));
  }
}
