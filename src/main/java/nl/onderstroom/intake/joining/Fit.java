package nl.onderstroom.intake.joining;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import nl.onderstroom.intake.joining.marks.Bond.Clue;
import nl.onderstroom.intake.joining.marks.FileStem;
import nl.onderstroom.intake.joining.marks.MeetingName;
import nl.onderstroom.intake.joining.marks.PartName;
import nl.onderstroom.intake.notation.Folding;

/**
 * How well a log fits a transcript, in points, and what says so.
 *
 * <p>One workbook or the same name of the file is enough by itself; so are the same day with the
 * same title or with known names, and title with names where no day is known. Another day, another
 * time of the day, or people of whom none is known speak against everything else; another title
 * weighs against the rest, and that there is one transcript only is then no reason.
 */
record Fit(int points, List<Clue> clues) {
  /** From here on a log belongs to a transcript. */
  static final int ENOUGH = 4;

  private static final Fit NONE = new Fit(0, List.of());

  private static final int WORKBOOK = 4;
  private static final int STEM = 4;
  private static final int SAME_PART = 1;
  private static final int FOLDER = 1;
  private static final int TITLE = 2;
  private static final int OTHER_TITLE = 2;
  private static final int NAMES = 2;
  private static final int ONLY_TRANSCRIPT = 2;

  /** So few speakers may all be missing from a log: they dialled in, or the log has nicknames. */
  private static final int FEW = 2;

  private static final int SHORT_WORD = 2;

  /**
   * @param whole the stem of the meeting that the transcript is a part of
   * @param transcripts how many the team has
   * @param days those of the team, found before
   */
  static Fit of(
      DocumentHeader transcript, String whole, DocumentHeader log, int transcripts, Days days) {
    int day = days.points(transcript, log);
    return day < 0 ? NONE : of(transcript, whole, log, transcripts, day);
  }

  private static Fit of(
      DocumentHeader transcript, String whole, DocumentHeader log, int transcripts, int day) {
    boolean stem =
        !log.stem().isEmpty() && (log.stem().equals(transcript.stem()) || log.stem().equals(whole));
    int names = names(transcript.labels(), log.labels());
    boolean workbook = transcript.sharesFile(log);
    boolean named = stem && transcript.ownName() && log.ownName();
    if (names < 0 && !named && !workbook) {
      return NONE;
    }
    boolean otherwise =
        !named && !workbook && MeetingName.differ(transcript.findName(), log.title());
    Tally tally = new Tally();
    if (stem) {
      boolean beside = transcript.folder().equals(log.folder());
      boolean part = number(transcript) == number(log);
      tally.add(named ? Clue.FILE_NAME : Clue.FOLDER, STEM + (part ? SAME_PART : 0));
      tally.add(Clue.FOLDER, beside ? FOLDER : 0);
    }
    tally.add(Clue.WORKBOOK, workbook ? WORKBOOK : 0);
    boolean nameless = transcript.labels().isEmpty() || log.labels().isEmpty();
    tally.add(Clue.DAY, Math.min(day, Days.SAME) + (nameless && day > 0 ? 1 : 0));
    tally.add(Clue.TIME, Math.max(day - Days.SAME, 0));
    tally.add(Clue.PEOPLE, nameless && day > 0 ? 0 : Math.max(names, 0));
    tally.add(Clue.TITLE, MeetingName.same(transcript.findName(), log.title()) ? TITLE : 0);
    tally.add(Clue.ONLY_ONE, transcripts == 1 && !otherwise ? ONLY_TRANSCRIPT : 0);
    return new Fit(tally.points - (otherwise ? OTHER_TITLE : 0), tally.clues);
  }

  private static final class Tally {
    private final List<Clue> clues = new ArrayList<>();
    private int points;

    void add(Clue clue, int worth) {
      points += worth;
      if (worth > 0) {
        clues.add(clue);
      }
    }
  }

  private static int number(DocumentHeader header) {
    PartName part = FileStem.findPart(header.path());
    return part == null ? 0 : part.number();
  }

  /** Points where half of the speakers, or of a chat's writers, are known to the other. */
  static int names(List<String> one, List<String> other) {
    List<String> fewer = one.size() <= other.size() ? one : other;
    Set<String> known = words(fewer == other ? one : other);
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
