package nl.onderstroom.intake.spoken;

/**
 * What clocks of two numbers mean in one file: {@code 10:02} is two minutes past ten, or ten
 * minutes and two seconds into the recording. No single clock tells; all together mostly do.
 *
 * <p>Beside clocks of three numbers they must fit in between: {@code 59:58, 1:00:02} are minutes,
 * and {@code 10:00, 10:00:30, 10:01} are hours. Nobody speaks five words a second for long: what
 * would be said that fast in minutes and seconds was said in hours and minutes. Where the pace
 * tells nothing, the day does: recordings begin at zero, meetings between seven in the morning and
 * eleven at night, and only what began at night goes from 23:59 to 0:01.
 */
public final class ShortClocks {
  /** Of all words, pauses and all. */
  private static final double FASTEST_WORDS_A_SECOND = 5;

  /** From here on it is the pace of people who talk. */
  private static final double TALKING_WORDS_A_SECOND = 0.8;

  private static final long MS_A_MINUTE = 60_000;
  private static final int FIRST_HOUR = 7;
  private static final int LAST_HOUR = 22;
  private static final int HOURS = 24;
  private static final int SIXTY = 60;

  /** A meeting of a whole evening. */
  private static final long LONGEST_MS = 6 * SIXTY * MS_A_MINUTE;

  private int clocks;
  private long leastMs = Long.MAX_VALUE;
  private long mostMs;
  private long words;
  private long wordsBeforeLast;
  private boolean longOnes;
  private final Order alone = new Order();
  private final Order asMinutes = new Order();
  private final Order asHours = new Order();
  private boolean hoursNamed;

  /** What they are, and how sure that is. */
  public enum Meaning {
    MINUTES_AND_SECONDS,
    HOURS_AND_MINUTES,
    /** Read as minutes and seconds, for the pace is likely; yet all could be times of a day. */
    RATHER_MINUTES,
    /** Read as hours and minutes, for all are times of a working day; the pace tells nothing. */
    RATHER_HOURS;

    public boolean hours() {
      return this == HOURS_AND_MINUTES || this == RATHER_HOURS;
    }
  }

  /** A clock of two numbers at which something begins, in order of the file. */
  private void see(long asMinutesMs) {
    clocks++;
    alone.see(asMinutesMs * SIXTY);
    asMinutes.see(asMinutesMs);
    asHours.see(asMinutesMs * SIXTY);
    leastMs = Math.min(leastMs, asMinutesMs);
    mostMs = Math.max(mostMs, asMinutesMs);
    wordsBeforeLast = words;
  }

  /** A clock of three numbers, which is clear by itself. */
  private void seeLong(long ms) {
    longOnes = true;
    asMinutes.see(ms);
    asHours.see(ms);
  }

  /** A clock that says of itself that it has hours: "10:02 AM", "10.02 uur". */
  private void seeHours() {
    hoursNamed = true;
  }

  /** A clock at which something begins, in order of the file. */
  public void see(WrittenClock clock) {
    switch (clock.size()) {
      case SHORT -> see(clock.ms());
      case LONG -> seeLong(clock.ms());
      case OF_DAY -> seeHours();
    }
  }

  /** What is said after the last clock. */
  public void said(int more) {
    words += clocks == 0 ? 0 : more;
  }

  public Meaning meaning() {
    if (hoursNamed) {
      return Meaning.HOURS_AND_MINUTES;
    }
    if (longOnes && asHours.likely() && !asMinutes.likely()) {
      return Meaning.HOURS_AND_MINUTES;
    }
    if (clocks < 2 || longOnes || mostMs >= HOURS * MS_A_MINUTE) {
      return Meaning.MINUTES_AND_SECONDS;
    }
    long lengthMs = alone.lengthMs() / SIXTY;
    double pace = lengthMs > 0 ? wordsBeforeLast * 1000.0 / lengthMs : 0;
    boolean working = leastMs >= FIRST_HOUR * MS_A_MINUTE && mostMs < (LAST_HOUR + 1) * MS_A_MINUTE;
    boolean day = alone.kept && (working || alone.passedMs > 0);
    if (pace > FASTEST_WORDS_A_SECOND) {
      return alone.kept ? Meaning.HOURS_AND_MINUTES : Meaning.RATHER_HOURS;
    }
    if (!day) {
      return Meaning.MINUTES_AND_SECONDS;
    }
    return pace >= TALKING_WORDS_A_SECOND ? Meaning.RATHER_MINUTES : Meaning.RATHER_HOURS;
  }

  /** Whether clocks go on through the file, maybe over midnight, and how long they do. */
  private static final class Order {
    private long first = -1;
    private long last = -1;
    private long passedMs;
    private boolean kept = true;

    void see(long ms) {
      first = first < 0 ? ms : first;
      kept &= TimesOfDay.goesOn(last, ms);
      passedMs += TimesOfDay.overMidnight(last, ms) ? TimesOfDay.DAY_MS : 0;
      last = ms;
    }

    long lengthMs() {
      return last + passedMs - first;
    }

    boolean likely() {
      return kept && lengthMs() <= LONGEST_MS;
    }
  }
}
