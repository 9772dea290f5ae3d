package nl.onderstroom.simulate;

import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;

/**
 * A drawn meeting: who was there and what was said when.
 *
 * @param present names; those who stay silent included
 * @param chat messages, which take no time
 */
record SimulatedMeeting(
    String team, LocalDateTime start, List<String> present, List<Line> lines, List<Line> chat) {
  private static final double WORDS_A_SECOND = 2.4;
  private static final int MS_A_SECOND = 1000;
  private static final int LONGEST_GAP_MS = 1200;
  private static final double SIGN_OF_LISTENING = .1;
  private static final double CLOSED_QUESTION = .05;
  private static final double CHAT = .03;

  /** Something said by one person. */
  record Line(String speaker, long startMs, long endMs, String text) {}

  static SimulatedMeeting draw(
      String team,
      LocalDateTime start,
      List<String> present,
      Mood mood,
      int minutes,
      SplittableRandom random) {
    TalkWords words = TalkWords.dutch();
    List<String> speakers = present.subList(0, Math.max(1, present.size() - mood.silent()));
    List<Line> lines = new ArrayList<>();
    List<Line> chat = new ArrayList<>();
    long now = random.nextInt(MS_A_SECOND, 5 * MS_A_SECOND);
    String speaker = speakers.get(0);
    while (now < minutes * 60L * MS_A_SECOND) {
      String text = text(words, mood, random);
      long end = now + durationMs(text, random);
      lines.add(new Line(speaker, now, end, text));
      if (random.nextDouble() < CHAT) {
        chat.add(new Line(next(speakers, mood, random), end, end, words.statement(random)));
      }
      now = end + random.nextInt(-200, LONGEST_GAP_MS);
      speaker = random.nextDouble() < mood.handOver() ? next(speakers, mood, random) : speaker;
    }
    return new SimulatedMeeting(
        team, start, List.copyOf(present), List.copyOf(lines), List.copyOf(chat));
  }

  long endMs() {
    return lines.get(lines.size() - 1).endMs();
  }

  private static String text(TalkWords words, Mood mood, SplittableRandom random) {
    double draw = random.nextDouble();
    if (draw < mood.openQuestions()) {
      return TalkWords.one(words.openQuestions(), random);
    }
    if (draw < mood.openQuestions() + CLOSED_QUESTION) {
      return TalkWords.one(words.closedQuestions(), random);
    }
    return draw > 1 - SIGN_OF_LISTENING
        ? TalkWords.one(words.signs(), random)
        : words.statement(random);
  }

  private static long durationMs(String text, SplittableRandom random) {
    double seconds = text.split(" ").length / WORDS_A_SECOND * random.nextDouble(.8, 1.2);
    return Math.round(seconds * MS_A_SECOND);
  }

  /** Each next person has {@code evenness} times the chance of the one before. */
  private static String next(List<String> speakers, Mood mood, SplittableRandom random) {
    int chosen = 0;
    double left = random.nextDouble() * (1 - Math.pow(mood.evenness(), speakers.size()));
    for (double weight = 1 - mood.evenness(); left > weight && chosen < speakers.size() - 1; ) {
      left -= weight;
      weight *= mood.evenness();
      chosen++;
    }
    return speakers.get(chosen);
  }
}
