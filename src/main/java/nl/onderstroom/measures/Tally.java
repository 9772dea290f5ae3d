package nl.onderstroom.measures;

import java.util.Arrays;
import java.util.Collection;

/**
 * What was counted in a stretch of talk, by voice. Tallies add up, so one function of a tally
 * serves the meeting, a window of it, and every resample of its minutes.
 *
 * <p>Voices are numbered as in {@link Conversation#voices}. Counts are not whole where an utterance
 * spans two minutes: it is then divided by time. Only voices that were heard take room, since a
 * minute of a meeting with two thousand names holds few of them.
 */
public final class Tally {
  private static final int WORDS = 0;
  private static final int SPOKEN_MS = 1;
  private static final int CONTENT = 2;
  private static final int QUESTIONS = 3;
  private static final int KINDS = 4;

  /** Place of a voice in the counts, from 1; 0 where it was not heard. */
  private final int[] slots;

  private int[] heard = new int[2];
  private double[] counts = new double[2 * KINDS];
  private int size;
  private double openQuestions;
  private double floorChanges;

  Tally(int voices) {
    slots = new int[voices];
  }

  /** The sum; {@code voices} must be the number of voices of each. */
  public static Tally sum(int voices, Collection<Tally> parts) {
    Tally sum = new Tally(voices);
    parts.forEach(part -> sum.add(part, 1));
    return sum;
  }

  void add(Tally other, int times) {
    for (int from = 0; from < other.size; from++) {
      int to = slot(other.heard[from]) * KINDS;
      for (int kind = 0; kind < KINDS; kind++) {
        counts[to + kind] += times * other.counts[from * KINDS + kind];
      }
    }
    openQuestions += times * other.openQuestions;
    floorChanges += times * other.floorChanges;
  }

  void addSpeech(int voice, double share, SpeechCount count) {
    int at = slot(voice) * KINDS;
    counts[at + WORDS] += share * count.words();
    counts[at + SPOKEN_MS] += share * count.spokenMs();
    counts[at + CONTENT] += share * count.contentUtterances();
    counts[at + QUESTIONS] += share * count.questions();
    openQuestions += share * count.openQuestions();
  }

  void addFloorChanges(double times) {
    floorChanges += times;
  }

  public double words(int voice) {
    return count(voice, WORDS);
  }

  public double spokenMs(int voice) {
    return count(voice, SPOKEN_MS);
  }

  public double questions(int voice) {
    return count(voice, QUESTIONS);
  }

  public int voices() {
    return slots.length;
  }

  public double words() {
    return total(WORDS);
  }

  public double spokenMs() {
    return total(SPOKEN_MS);
  }

  public double contentUtterances() {
    return total(CONTENT);
  }

  public double questions() {
    return total(QUESTIONS);
  }

  public double openQuestions() {
    return openQuestions;
  }

  /** Times that a contribution was followed by one of another voice. */
  public double floorChanges() {
    return floorChanges;
  }

  boolean silent() {
    return size == 0;
  }

  private double count(int voice, int kind) {
    return slots[voice] == 0 ? 0 : counts[(slots[voice] - 1) * KINDS + kind];
  }

  private double total(int kind) {
    double total = 0;
    for (int slot = 0; slot < size; slot++) {
      total += counts[slot * KINDS + kind];
    }
    return total;
  }

  private int slot(int voice) {
    if (slots[voice] == 0) {
      if (size == heard.length) {
        heard = Arrays.copyOf(heard, 2 * size);
        counts = Arrays.copyOf(counts, 2 * size * KINDS);
      }
      heard[size++] = voice;
      slots[voice] = size;
    }
    return slots[voice] - 1;
  }

  /** The counts of one utterance. */
  record SpeechCount(
      int words, long spokenMs, int contentUtterances, int questions, int openQuestions) {}
}
