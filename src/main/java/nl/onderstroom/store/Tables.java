package nl.onderstroom.store;

import java.util.List;
import nl.onderstroom.store.rows.FileState;
import nl.onderstroom.store.rows.FindingRow;
import nl.onderstroom.store.rows.MeasureRow;
import nl.onderstroom.store.rows.MeetingRow;
import nl.onderstroom.store.rows.PlanRow;
import nl.onderstroom.store.rows.Publication;
import nl.onderstroom.store.rows.ReadingRow;
import nl.onderstroom.store.rows.RunRow;

/** The tables of the store, from what came in to what went out. */
public final class Tables {
  /** What became of every file. */
  public static final Table<FileState> FILE =
      new Table<>("file", FileState.class, List.of("path"), null);

  /** What was read in each file, its words included; a duplicate is read once. */
  public static final Table<ReadingRow> DOCUMENT =
      new Table<>("document", ReadingRow.class, List.of("path"), "team");

  /** What was joined on what: the files of each meeting. */
  public static final Table<PlanRow> PLAN =
      new Table<>("plan", PlanRow.class, List.of("team"), null);

  /** All that is said of each meeting. */
  public static final Table<MeetingRow> MEETING =
      new Table<>("meeting", MeetingRow.class, List.of("team", "meeting"), "team");

  /** The numbers of {@link #MEETING}, one a row, for questions in SQL. */
  public static final Table<MeasureRow> MEASURE =
      new Table<>(
          "measure",
          MeasureRow.class,
          List.of("team", "meeting", "measure", "subject", "person", "next"),
          "team");

  /** The findings of {@link #PUBLICATION}, one a row, for questions in SQL. */
  public static final Table<FindingRow> FINDING =
      new Table<>("finding", FindingRow.class, List.of("team", "place"), null);

  /** The workbook of each team, as it stands in the reports. */
  public static final Table<Publication> PUBLICATION =
      new Table<>("publication", Publication.class, List.of("team"), null);

  /** The account of each run. */
  public static final Table<RunRow> RUN = new Table<>("run", RunRow.class, List.of("id"), null);

  private Tables() {}

  public static List<Table<?>> all() {
    return List.of(FILE, DOCUMENT, PLAN, MEETING, MEASURE, FINDING, PUBLICATION, RUN);
  }
}
