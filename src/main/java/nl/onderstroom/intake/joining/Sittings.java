package nl.onderstroom.intake.joining;

import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import nl.onderstroom.intake.joining.Versions.Take;
import nl.onderstroom.intake.joining.marks.Bond;
import nl.onderstroom.intake.joining.marks.Bond.Clue;
import nl.onderstroom.intake.joining.marks.FileStem;
import nl.onderstroom.intake.joining.marks.HereTime;
import nl.onderstroom.intake.joining.marks.PartName;
import nl.onderstroom.intake.notation.Folding;
import org.jspecify.annotations.Nullable;

/**
 * Finds the parts of one meeting: a recording that was stopped and started again.
 *
 * <p>Names that say "part 1" and "part 2" are believed, unless day or people speak against it. A
 * counter, as in "(1)", is only believed when the count begins at one and no file goes without:
 * else it is the counter of a browser. Without such names, parts follow each other within minutes,
 * under one title and with the same people.
 */
final class Sittings {
  private static final Duration PAUSE = Duration.ofMinutes(15);
  private static final Duration RECESS = Duration.ofHours(3);
  private static final Duration OVERLAP = Duration.ofMinutes(2);
  private static final Comparator<Take> BY_NUMBER =
      Comparator.comparing((Take take) -> number(take), Comparator.nullsFirst(Integer::compare));

  private final List<Sitting> sittings = new ArrayList<>();
  private final Days days;

  private Sittings(Days days) {
    this.days = days;
  }

  /**
   * The transcripts of one meeting.
   *
   * @param parts in order
   * @param stem of the meeting as a whole
   * @param clues what says that the parts belong together; none where there is one
   */
  record Sitting(List<Take> parts, String stem, List<Clue> clues) {
    Sitting {
      parts = List.copyOf(parts);
      clues = List.copyOf(clues);
    }

    DocumentHeader first() {
      return parts.get(0).taken();
    }

    List<Bond> bonds() {
      List<Bond> bonds = new ArrayList<>();
      parts.stream()
          .skip(1)
          .map(part -> part.taken().path())
          .forEach(path -> bonds.add(new Bond(path, first().path(), Bond.Role.PART, clues)));
      parts.forEach(part -> bonds.addAll(part.bonds()));
      return bonds;
    }
  }

  /**
   * In order of the path of their first part.
   *
   * @param days those of the team, found before
   */
  static List<Sitting> of(List<Take> takes, Days days) {
    Sittings sittings = new Sittings(days);
    List<Take> left = sittings.byName(takes);
    sittings.byTime(left);
    sittings.sittings.sort(Comparator.comparing(sitting -> sitting.first().path()));
    return sittings.sittings;
  }

  private List<Take> byName(List<Take> takes) {
    Map<String, List<Take>> byStem = new TreeMap<>();
    for (Take take : takes) {
      byStem
          .computeIfAbsent(FileStem.ofWhole(take.taken().path()), s -> new ArrayList<>())
          .add(take);
    }
    List<Take> left = new ArrayList<>();
    byStem.forEach(
        (stem, same) -> {
          same.sort(BY_NUMBER);
          if (same.size() > 1 && areParts(same)) {
            sittings.add(new Sitting(same, stem, clues(same, Clue.FILE_NAME)));
          } else {
            left.addAll(same);
          }
        });
    return left;
  }

  private boolean areParts(List<Take> inOrder) {
    Set<Integer> numbers = new HashSet<>();
    boolean counted = false;
    for (Take take : inOrder) {
      PartName part = FileStem.findPart(take.taken().path());
      if (part == null || !numbers.add(part.number())) {
        return false;
      }
      counted |= part.kind() == PartName.Kind.COUNTER;
    }
    boolean fromOne = numbers.contains(1) && numbers.contains(numbers.size());
    return (!counted || fromOne) && agree(inOrder, counted ? 1 : 0);
  }

  /** No two of other days, and people who were in the part before. */
  private boolean agree(List<Take> inOrder, int leastNames) {
    for (int i = 1; i < inOrder.size(); i++) {
      DocumentHeader before = inOrder.get(i - 1).taken();
      DocumentHeader after = inOrder.get(i).taken();
      boolean nameless = before.labels().isEmpty() || after.labels().isEmpty();
      boolean strangers = !nameless && Fit.names(before.labels(), after.labels()) < leastNames;
      if (apart(before, after) || strangers) {
        return false;
      }
    }
    return true;
  }

  /** Of another day or, where the hours are known, of another part of the day. */
  private boolean apart(DocumentHeader before, DocumentHeader after) {
    LocalDateTime end = before.clocked() ? before.to() : null;
    LocalDateTime start = after.clocked() ? after.start() : null;
    if (end != null && start != null) {
      return start.isBefore(end.minus(OVERLAP)) || start.isAfter(end.plus(RECESS));
    }
    LocalDate day = days.find(before);
    return day != null && !day.equals(days.find(after)) && days.points(before, after) < 0;
  }

  private void byTime(List<Take> takes) {
    Map<String, List<Take>> byName = new HashMap<>();
    for (Take take : takes) {
      byName.computeIfAbsent(name(take.taken()), n -> new ArrayList<>()).add(take);
    }
    for (List<Take> same : new TreeMap<>(byName).values()) {
      same.sort(
          Comparator.comparing(
              take -> take.taken().findBegin(), Comparator.nullsFirst(LocalDateTime::compareTo)));
      List<Take> chain = new ArrayList<>();
      for (Take take : same) {
        if (!chain.isEmpty() && !follows(chain.get(chain.size() - 1).taken(), take.taken())) {
          end(chain);
        }
        chain.add(take);
      }
      end(chain);
    }
  }

  private void end(List<Take> chain) {
    String path = chain.get(0).taken().path();
    boolean alone = chain.size() == 1;
    sittings.add(
        new Sitting(
            chain,
            alone ? FileStem.of(path) : FileStem.ofWhole(path),
            alone ? List.of() : clues(chain, Clue.TIME)));
    chain.clear();
  }

  private static boolean follows(DocumentHeader before, DocumentHeader after) {
    LocalDateTime end = before.findEnd();
    LocalDateTime start = after.findBegin();
    if (end == null || start == null) {
      return false;
    }
    long pause = HereTime.lengthMs(end, start);
    return pause >= -OVERLAP.toMillis()
        && pause <= PAUSE.toMillis()
        && Fit.names(before.labels(), after.labels()) > 0;
  }

  private List<Clue> clues(List<Take> parts, Clue first) {
    List<Clue> clues = new ArrayList<>(List.of(first));
    DocumentHeader one = parts.get(0).taken();
    DocumentHeader other = parts.get(1).taken();
    if (one.titledAs(other)) {
      clues.add(Clue.TITLE);
    }
    if (days.points(one, other) > 0) {
      clues.add(Clue.DAY);
    }
    if (Fit.names(one.labels(), other.labels()) > 0) {
      clues.add(Clue.PEOPLE);
    }
    return clues;
  }

  private static String name(DocumentHeader header) {
    String title = header.findName();
    return title == null || title.isBlank() ? FileStem.ofWhole(header.path()) : Folding.slug(title);
  }

  private static @Nullable Integer number(Take take) {
    PartName part = FileStem.findPart(take.taken().path());
    return part == null ? null : part.number();
  }
}
