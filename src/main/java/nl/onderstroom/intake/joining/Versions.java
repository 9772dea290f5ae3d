package nl.onderstroom.intake.joining;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import nl.onderstroom.intake.joining.marks.Bond;
import nl.onderstroom.intake.joining.marks.Bond.Clue;
import nl.onderstroom.intake.joining.marks.FileStem;
import nl.onderstroom.intake.joining.marks.Sketch;
import org.jspecify.annotations.Nullable;

/**
 * Finds transcripts that say the same: a meeting exported twice, once with better names, or as
 * document and as subtitles. They are known by their words, never by their names alone; and what is
 * of two days is of two meetings, however alike.
 */
final class Versions {
  /** So much of the text is shared that it cannot be another meeting. */
  private static final double SAME = 0.6;

  /** Two tools that wrote down one meeting; enough where name or day says so too. */
  private static final double ALIKE = 0.3;

  /** A run of words that so many transcripts have is a phrase of the house. */
  private static final int PHRASE = 40;

  /**
   * With times and speakers before with one of them; with people before with "Speaker 1"; with the
   * ends of what was said before with its beginnings only; of two alike not the second download.
   */
  private static final Comparator<DocumentHeader> POORER =
      Comparator.comparingInt(Versions::has)
          .thenComparingDouble(header -> share(header.said().named(), header))
          .thenComparing(header -> !header.said().reckoned())
          .thenComparing(header -> header.start() != null)
          .thenComparingInt(header -> header.said().lines())
          .thenComparing(header -> !FileStem.counted(header.path()))
          .thenComparing(DocumentHeader::path, Comparator.reverseOrder());

  private final Map<Long, List<Take>> byRun = new HashMap<>();
  private final List<Take> takes = new ArrayList<>();
  private final Days days;

  private Versions(Days days) {
    this.days = days;
  }

  /** A transcript, and others of the same that are not used. */
  static final class Take {
    private final List<DocumentHeader> all = new ArrayList<>();
    private final Days days;

    private Take(DocumentHeader first, Days days) {
      this.days = days;
      all.add(first);
    }

    /** The richest. */
    DocumentHeader taken() {
      return all.stream().max(POORER).orElseThrow();
    }

    List<DocumentHeader> all() {
      return all;
    }

    List<Bond> bonds() {
      DocumentHeader taken = taken();
      return all.stream()
          .filter(other -> !other.equals(taken))
          .map(
              other -> new Bond(other.path(), taken.path(), Bond.Role.VERSION, clues(other, taken)))
          .toList();
    }

    private List<Clue> clues(DocumentHeader one, DocumentHeader other) {
      List<Clue> clues = new ArrayList<>(List.of(Clue.TEXT));
      if (one.stem().equals(other.stem())) {
        clues.add(Clue.FILE_NAME);
      }
      if (days.points(one, other) > 0) {
        clues.add(Clue.DAY);
      }
      if (one.titledAs(other)) {
        clues.add(Clue.TITLE);
      }
      return clues;
    }
  }

  /**
   * @param transcripts of one team, in order of path
   * @param days those of the team, found before
   */
  static List<Take> of(List<DocumentHeader> transcripts, Days days) {
    Versions versions = new Versions(days);
    transcripts.forEach(versions::add);
    return versions.takes;
  }

  private void add(DocumentHeader header) {
    Take same = findSame(header);
    Take take = same == null ? new Take(header, days) : same;
    if (same == null) {
      takes.add(take);
    } else {
      take.all.add(header);
    }
    for (Long run : header.said().sketch()) {
      List<Take> having = byRun.computeIfAbsent(run, r -> new ArrayList<>());
      if (having.size() <= PHRASE && !having.contains(take)) {
        having.add(take);
      }
    }
  }

  private @Nullable Take findSame(DocumentHeader header) {
    Map<Take, Double> candidates = new HashMap<>();
    for (Long run : new TreeSet<>(header.said().sketch())) {
      for (Take take : byRun.getOrDefault(run, List.of())) {
        candidates.computeIfAbsent(take, t -> alike(header, t));
      }
    }
    return takes.stream()
        .filter(take -> candidates.getOrDefault(take, 0.0) > 0)
        .max(Comparator.comparingDouble(take -> candidates.getOrDefault(take, 0.0)))
        .orElse(null);
  }

  /** How alike they are; none where they are not the same meeting. */
  private double alike(DocumentHeader header, Take take) {
    double least = 1;
    for (DocumentHeader other : take.all) {
      double alike = Sketch.alike(header.said().sketch(), other.said().sketch());
      int day = days.points(header, other);
      boolean backed = day > 0 || header.stem().equals(other.stem());
      if (day < 0 || alike < (backed ? ALIKE : SAME)) {
        return 0;
      }
      least = Math.min(least, alike);
    }
    return least;
  }

  private static int has(DocumentHeader header) {
    return (share(header.said().timed(), header) > 0.5 ? 1 : 0)
        + (share(header.said().named(), header) > 0.5 ? 1 : 0);
  }

  private static double share(int part, DocumentHeader header) {
    return header.said().lines() == 0 ? 0 : part / (double) header.said().lines();
  }
}
