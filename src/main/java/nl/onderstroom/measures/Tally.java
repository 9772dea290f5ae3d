package nl.onderstroom.measures;

import java.util.Arrays;
import java.util.Collection;

/**
 * What was counted in a stretch of talk, by voice. Tallies add up, so one function of a tally
 * serves the meeting, a window of it, and every resample of its minutes.
 *
 * <p>Voices are numbered as in {@link Conversation#voices}. Counts are not whole where an utterance
 * spans two minutes: it is then divided by time.
 */
public final class Tally {
  private final double[] words;
  private final double[] spokenMs;
  private final double[] contentUtterances;
  private final double[] questions;
  private double openQuestions;
  private double floorChanges;

  Tally(int voices) {
    words = new double[voices];
    spokenMs = new double[voices];
    contentUtterances = new double[voices];
    questions = new double[voices];
  }

  /** The sum; {@code voices} must be the number of voices of each. */
  public static Tally sum(int voices, Collection<Tally> parts) {
    Tally sum = new Tally(voices);
    parts.forEach(sum::add);
    return sum;
  }

  private void add(Tally other) {
    add(words, other.words);
    add(spokenMs, other.spokenMs);
    add(contentUtterances, other.contentUtterances);
    add(questions, other.questions);
    openQuestions += other.openQuestions;
    floorChanges += other.floorChanges;
  }

  private static void add(double[] to, double[] from) {
    for (int i = 0; i < to.length; i++) {
      to[i] += from[i];
    }
  }

  void addSpeech(int voice, double share, SpeechCount count) {
    words[voice] += share * count.words();
    spokenMs[voice] += share * count.spokenMs();
    contentUtterances[voice] += share * count.contentUtterances();
    questions[voice] += share * count.questions();
    openQuestions += share * count.openQuestions();
  }

  void addFloorChange() {
    floorChanges++;
  }

  public double words(int voice) {
    return words[voice];
  }

  public double spokenMs(int voice) {
    return spokenMs[voice];
  }

  public double questions(int voice) {
    return questions[voice];
  }

  public int voices() {
    return words.length;
  }

  public double words() {
    return Arrays.stream(words).sum();
  }

  public double spokenMs() {
    return Arrays.stream(spokenMs).sum();
  }

  public double contentUtterances() {
    return Arrays.stream(contentUtterances).sum();
  }

  public double questions() {
    return Arrays.stream(questions).sum();
  }

  public double openQuestions() {
    return openQuestions;
  }

  /** Times that a contribution was followed by one of another voice. */
  public double floorChanges() {
    return floorChanges;
  }

  /** The counts of one utterance. */
  record SpeechCount(
      int words, long spokenMs, int contentUtterances, int questions, int openQuestions) {}
}
