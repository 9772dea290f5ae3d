package nl.onderstroom.intake.plain;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import nl.onderstroom.intake.Limits;
import nl.onderstroom.intake.SourceText;
import nl.onderstroom.intake.plain.copies.Copies;
import nl.onderstroom.intake.plain.lines.PlainHabits;
import nl.onderstroom.intake.plain.lines.PlainLine;
import nl.onderstroom.intake.plain.lines.PlainLines;
import nl.onderstroom.intake.plain.lines.PlainTime;
import nl.onderstroom.intake.spoken.Phrase;
import nl.onderstroom.intake.spoken.TurnTimes;
import nl.onderstroom.intake.transcripts.SpeakerPrefixes;
import org.jspecify.annotations.Nullable;

/**
 * The lines of a plain transcript put together to turns. Labels and times are believed by evidence
 * of the whole file: see {@link SpeakerPrefixes}; a line that is not believed goes on with the turn
 * above it.
 */
final class PlainTurns {
  /** A clock at the beginning of a line is a time where at least one paragraph in five has one. */
  private static final int FAIR_PART = 5;

  /** So short a file may have no speaker who speaks twice. */
  private static final int FEW_TURNS = 4;

  private static final int FEWEST_HEADERS = 3;

  private final String path;
  private final PlainHabits habits;
  private final SpeakerPrefixes prefixes = new SpeakerPrefixes();
  private final List<PlainTurn> turns = new ArrayList<>();
  private final List<String> preamble = new ArrayList<>();
  private final Set<String> speakers = new HashSet<>();
  private final MinutesHeadings headings = new MinutesHeadings();
  private int clocks;
  private int headers;
  private int bareClocks;
  private int wordLines;
  private int labelled;
  private boolean recurring;
  private @Nullable PlainTime pending;
  private boolean afterBlank = true;

  /** Goes over the text twice: a list of all its lines would take ten times its size. */
  PlainTurns(SourceText text) {
    this.path = text.path();
    PlainLines lines = new PlainLines(Copies.plain(text.text()));
    this.habits = lines.habits();
    lines.each(
        line -> {
          weigh(line);
          afterBlank = line.kind() == PlainLine.Kind.BLANK;
        });
    afterBlank = true;
    lines.each(
        line -> {
          take(line);
          afterBlank = line.kind() == PlainLine.Kind.BLANK;
        });
  }

  PlainHabits habits() {
    return habits;
  }

  int size() {
    return turns.size();
  }

  /** Somebody speaks, and somebody speaks twice but in the shortest of files. */
  boolean named() {
    boolean few = turns.size() <= FEW_TURNS && !prefixes.mostlyAnnounced();
    return labelled > 1 && (recurring || few) && !prefixes.announcedAgain();
  }

  /** What stands behind the clocks is an agenda rather than speech. */
  boolean listed() {
    PlannedTimes times = PlannedTimes.of(phrases(), habits.clocks());
    return labelled == 0 ? times.unlikely() : times.impossible();
  }

  /** Enough of it is like talk. */
  boolean spoken() {
    return new PlainTalk(phrases(), recurring).likely();
  }

  /** Hardly anybody speaks twice, and there are headings as in minutes; where times are, two. */
  boolean reported() {
    return (likeMinutes() || headings.count() > 1) && labelled < 2 * speakers.size();
  }

  /** There are headings as in minutes, and no times. */
  boolean likeMinutes() {
    return headings.count() > 0 && !timed();
  }

  boolean timed() {
    return turns.stream().anyMatch(PlainTurn::timed);
  }

  /** What stands above the first turn, without blank lines. */
  List<String> preamble() {
    return preamble;
  }

  TurnTimes times() {
    return new TurnTimes(phrases(), habits.clocks(), TurnTimes.Ends.OF_ALL);
  }

  /** Those that say something. */
  private List<Phrase> phrases() {
    return turns.stream().map(PlainTurn::phrase).filter(turn -> !turn.text().isEmpty()).toList();
  }

  private void weigh(PlainLine line) {
    headings.see(line.raw());
    switch (line.kind()) {
      case TURN, HEADER, NAMED, TIMED -> prefixes.seeLabel(line.label());
      case WORDS -> {
        if (afterBlank && prefixes.texts() > 0) {
          prefixes.seeLabel(null);
        }
      }
      default -> {}
    }
    boolean leads = line.kind() == PlainLine.Kind.TURN || line.kind() == PlainLine.Kind.TIMED;
    headers += line.kind() == PlainLine.Kind.HEADER ? 1 : 0;
    bareClocks += line.kind() == PlainLine.Kind.CLOCK ? 1 : 0;
    wordLines += line.kind() == PlainLine.Kind.WORDS ? 1 : 0;
    clocks += leads && line.time() != null ? 1 : 0;
  }

  private void take(PlainLine line) {
    switch (line.kind()) {
      case BLANK -> {}
      case CLOCK -> pending = line.time();
      case TURN -> turn(line);
      case TIMED -> {
        if (clocksBelieved()) {
          begin(line.time(), null, line.text());
        } else {
          words(line.raw());
        }
      }
      case HEADER -> header(line);
      case NAMED -> begin(line.time(), line.label(), "");
      case WORDS -> words(line.raw());
    }
  }

  private void turn(PlainLine line) {
    boolean believed = line.label() != null && prefixes.believed(line.label());
    if (believed) {
      begin(line.time() == null ? pending : line.time(), line.label(), line.text());
    } else if (line.time() != null && clocksBelieved()) {
      begin(line.time(), null, afterClock(line));
    } else {
      words(line.raw());
    }
  }

  /** The line without its clock, where the clock is believed and the label is not. */
  private static String afterClock(PlainLine line) {
    return line.label() + ": " + line.text();
  }

  private void header(PlainLine line) {
    String label = line.label();
    if (label != null && prefixes.believed(label) && heads(line, label)) {
      begin(line.time(), label, "");
    } else {
      words(line.raw());
    }
  }

  /** After a blank line, or of who speaks more often; anywhere where all times stand in headers. */
  private boolean heads(PlainLine line, String label) {
    boolean headed = headers >= FEWEST_HEADERS && clocks == 0;
    boolean goesOn = turns.isEmpty() || line.startMs() >= turns.get(turns.size() - 1).startMs();
    return afterBlank || prefixes.recurs(label) || (headed && goesOn);
  }

  private void words(String raw) {
    boolean heading = afterBlank && clocks == 0 && MinutesHeadings.has(raw);
    if (heading || Footers.ALL.contain(raw)) {
      return;
    }
    if (pending != null && (!turns.isEmpty() || clocksBelieved() || headsWords())) {
      begin(pending, null, raw);
    } else if (turns.isEmpty()) {
      preamble.add(raw.strip());
    } else {
      turns.get(turns.size() - 1).goOn(raw);
    }
  }

  private void begin(@Nullable PlainTime time, @Nullable String label, String text) {
    turns.add(new PlainTurn(time, label, text));
    Limits.STANDARD.checkUtterances(path, turns.size());
    pending = null;
    if (label != null) {
      labelled++;
      speakers.add(label);
    }
    recurring |= label != null && prefixes.recurs(label);
  }

  /** A clock right above the first words, as others stand above those that follow. */
  private boolean headsWords() {
    boolean often = bareClocks > 1 && bareClocks * FAIR_PART >= wordLines;
    return !afterBlank && (often || headers > 1);
  }

  private boolean clocksBelieved() {
    return clocks > 1 && clocks * FAIR_PART >= prefixes.texts();
  }
}
