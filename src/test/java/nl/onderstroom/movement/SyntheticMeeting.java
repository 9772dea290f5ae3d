package nl.onderstroom.movement;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import nl.onderstroom.annotate.AnnotatedMeeting;
import nl.onderstroom.annotate.AnnotatedUtterance;
import nl.onderstroom.annotate.words.QuestionKind;
import nl.onderstroom.annotate.words.UtteranceKind;
import nl.onderstroom.measures.Conversation;
import nl.onderstroom.model.Meeting;
import nl.onderstroom.model.Person;
import nl.onderstroom.model.Span;
import nl.onderstroom.model.Thresholds;
import nl.onderstroom.model.Utterance;

/** A meeting of invented talk in which every minute is alike, but for stretches that are told. */
public final class SyntheticMeeting {
  private static final List<String> PEOPLE = List.of("p0", "p1", "p2", "p3", "p4", "p5");
  private static final long MINUTE_MS = 60_000;
  private static final int WORDS_A_SECOND = 3;

  private final List<AnnotatedUtterance> said = new ArrayList<>();
  private final SplittableRandom random;
  private final String id;

  private final List<String> people;

  private SyntheticMeeting(long seed, List<String> people) {
    this.random = new SplittableRandom(seed);
    this.id = "synthetic-" + seed;
    this.people = people;
  }

  public static Conversation steady(long seed, int minutes) {
    return withStretch(seed, minutes, new Stretch(0, 0, Talk.EVERYBODY));
  }

  public static Conversation withStretch(long seed, int minutes, Stretch stretch) {
    return new SyntheticMeeting(seed, PEOPLE).talked(minutes, stretch).conversation();
  }

  /** The same talk of people whose ids sort in another order. */
  public static Conversation renamed(long seed, int minutes, Stretch stretch) {
    List<String> others = List.of("z", "k", "a", "m", "b", "y");
    return new SyntheticMeeting(seed, others).talked(minutes, stretch).conversation();
  }

  public static Conversation untimed(long seed, int minutes) {
    SyntheticMeeting meeting =
        new SyntheticMeeting(seed, PEOPLE).talked(minutes, new Stretch(0, 0, Talk.EVERYBODY));
    meeting.said.replaceAll(SyntheticMeeting::withoutTime);
    return meeting.conversation();
  }

  private static AnnotatedUtterance withoutTime(AnnotatedUtterance said) {
    Utterance timed = said.utterance();
    Utterance utterance = new Utterance(timed.index(), null, timed.speaker(), timed.text());
    return new AnnotatedUtterance(
        utterance,
        said.language(),
        said.words(),
        said.question(),
        said.kind(),
        List.of(),
        List.of(),
        null);
  }

  private SyntheticMeeting talked(int minutes, Stretch stretch) {
    for (int minute = 0; minute < minutes; minute++) {
      minute(minute, stretch.holds(minute) ? stretch.talk() : Talk.EVERYBODY);
    }
    return this;
  }

  private void minute(int minute, Talk talk) {
    long at = minute * MINUTE_MS;
    long end = at + MINUTE_MS;
    while (talk != Talk.SILENCE) {
      int words = talk == Talk.ONE_VOICE ? 40 : 1 + random.nextInt(24);
      long until = at + words * 1000L / WORDS_A_SECOND;
      if (until > end) {
        return;
      }
      int speaker = talk == Talk.ONE_VOICE ? 0 : random.nextInt(people.size());
      say(new Span(at, until), people.get(speaker), words, talk);
      at = until + random.nextInt(1500);
    }
  }

  private void say(Span span, String speaker, int words, Talk talk) {
    double open = talk == Talk.ONE_VOICE ? 0 : talk == Talk.QUESTIONS ? 0.5 : 0.08;
    QuestionKind question = random.nextDouble() < open ? QuestionKind.OPEN : QuestionKind.NONE;
    Utterance utterance = new Utterance(said.size(), span, speaker, "x ".repeat(words).trim());
    said.add(
        new AnnotatedUtterance(
            utterance, "nl", words, question, UtteranceKind.TALK, List.of(), List.of(), null));
  }

  private Conversation conversation() {
    List<Person> persons =
        people.stream()
            .sorted()
            .map(person -> new Person(person, "P " + person, true, List.of(person)))
            .toList();
    List<Utterance> utterances = said.stream().map(AnnotatedUtterance::utterance).toList();
    Meeting meeting =
        new Meeting(
            id,
            "team",
            "meeting",
            null,
            List.of(),
            persons,
            utterances,
            List.of(),
            List.of(),
            List.of());
    return new Conversation(new AnnotatedMeeting(meeting, "nl", said), Thresholds.standard());
  }

  public enum Talk {
    EVERYBODY,
    ONE_VOICE,
    QUESTIONS,
    SILENCE
  }

  /** Minutes {@code from} up to {@code to} that differ from the rest. */
  public record Stretch(int from, int to, Talk talk) {
    boolean holds(int minute) {
      return minute >= from && minute < to;
    }
  }
}
