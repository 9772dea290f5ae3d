package nl.onderstroom.movement;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import nl.onderstroom.annotate.AnnotatedMeeting;
import nl.onderstroom.annotate.AnnotatedUtterance;
import nl.onderstroom.annotate.QuestionKind;
import nl.onderstroom.measures.Conversation;
import nl.onderstroom.model.Meeting;
import nl.onderstroom.model.Person;
import nl.onderstroom.model.Span;
import nl.onderstroom.model.Thresholds;
import nl.onderstroom.model.Utterance;

/** A meeting of invented talk in which every minute is alike, but for stretches that are told. */
final class SyntheticMeeting {
  private static final int PEOPLE = 6;
  private static final long MINUTE_MS = 60_000;
  private static final int WORDS_A_SECOND = 3;

  private final List<AnnotatedUtterance> said = new ArrayList<>();
  private final SplittableRandom random;
  private final String id;

  private SyntheticMeeting(long seed) {
    this.random = new SplittableRandom(seed);
    this.id = "synthetic-" + seed;
  }

  static Conversation steady(long seed, int minutes) {
    return withStretch(seed, minutes, new Stretch(0, 0, Talk.EVERYBODY));
  }

  static Conversation withStretch(long seed, int minutes, Stretch stretch) {
    SyntheticMeeting meeting = new SyntheticMeeting(seed);
    for (int minute = 0; minute < minutes; minute++) {
      meeting.minute(minute, stretch.holds(minute) ? stretch.talk() : Talk.EVERYBODY);
    }
    return meeting.conversation();
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
      int speaker = talk == Talk.ONE_VOICE ? 0 : random.nextInt(PEOPLE);
      say(new Span(at, until), "p" + speaker, words, talk);
      at = until + random.nextInt(1500);
    }
  }

  private void say(Span span, String speaker, int words, Talk talk) {
    double open = talk == Talk.ONE_VOICE ? 0 : talk == Talk.QUESTIONS ? 0.5 : 0.08;
    QuestionKind question = random.nextDouble() < open ? QuestionKind.OPEN : QuestionKind.NONE;
    Utterance utterance = new Utterance(said.size(), span, speaker, "x ".repeat(words).trim());
    said.add(new AnnotatedUtterance(utterance, "nl", words, question, false));
  }

  private Conversation conversation() {
    List<Person> people =
        IntStream.range(0, PEOPLE)
            .mapToObj(i -> new Person("p" + i, "P " + i, true, List.of("P " + i)))
            .toList();
    List<Utterance> utterances = said.stream().map(AnnotatedUtterance::utterance).toList();
    Meeting meeting =
        new Meeting(
            id,
            "team",
            "meeting",
            null,
            List.of(),
            people,
            utterances,
            List.of(),
            List.of(),
            List.of());
    return new Conversation(new AnnotatedMeeting(meeting, "nl", said), Thresholds.standard());
  }

  enum Talk {
    EVERYBODY,
    ONE_VOICE,
    QUESTIONS,
    SILENCE
  }

  /** Minutes {@code from} up to {@code to} that differ from the rest. */
  record Stretch(int from, int to, Talk talk) {
    boolean holds(int minute) {
      return minute >= from && minute < to;
    }
  }
}
