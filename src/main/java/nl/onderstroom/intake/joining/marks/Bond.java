package nl.onderstroom.intake.joining.marks;

import java.util.List;

/**
 * That a file was joined to another, and on what.
 *
 * @param path of the file
 * @param to the transcript that it was joined to
 * @param clues what says so, in the order of {@link Clue}
 */
public record Bond(String path, String to, Role role, List<Clue> clues) {
  public Bond {
    clues = clues.stream().distinct().sorted().toList();
  }

  /** As what it was joined. */
  public enum Role {
    /** A later part of the same meeting. */
    PART,
    /** The same meeting once more; it is not used. */
    VERSION,
    /** Attendance or chat. */
    LOG,
    CALENDAR
  }

  /** What says that two files belong together. */
  public enum Clue {
    /** The user said so. */
    HAND,
    /** Both are sheets of it. */
    WORKBOOK,
    FILE_NAME,
    FOLDER,
    TITLE,
    DAY,
    TIME,
    PEOPLE,
    TEXT,
    /** There is one transcript only. */
    ONLY_ONE
  }
}
