package nl.onderstroom.language;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Tells for each utterance which language it is in, by function words. A word that several
 * languages have counts for each by its share. An utterance that does not show its language is
 * taken to be in that of the meeting; one in a language that we do not read is named after it, or
 * {@link #UNKNOWN} where it is none of those we know by name.
 */
public final class LanguageFinder {
  /** The tag of a language that we do not know, by BCP 47. */
  public static final String UNKNOWN = "und";

  /**
   * Of all words, below which a meeting is in none of our languages: Dutch and English talk have
   * some four in ten, other languages read as one of them far less.
   */
  private static final double LEAST_SHARE = 0.15;

  /** Of the words of an utterance: what another language must be ahead of the meeting's. */
  private static final double LEAST_LEAD = 0.34;

  /** In words of its own: from here on an utterance shows its language, however long it is. */
  private static final double LEAST_PLAIN = 2;

  private static final double PLAIN_TIMES = 3;

  /** Two words that only the other language has: names and loans bring one. */
  private static final double LEAST_FOREIGN = 2;

  /** From this many words on, an utterance of ours has at least one that is known. */
  private static final int LONG = 8;

  /** A meeting is in a language that we do not read when it has so many times the words of ours. */
  private static final double FOREIGN_MEETING = 1.5;

  private final int ours;
  private final List<String> tags = new ArrayList<>();
  private final Map<String, double[]> shares = new HashMap<>();

  public LanguageFinder(List<SpokenLanguage> languages) {
    ours = languages.size();
    languages.forEach(one -> add(one.tag(), one.functionWords()));
    OtherLanguage.all().forEach(one -> add(one.tag(), one.functionWords()));
    shares.replaceAll((word, of) -> shared(of));
  }

  private void add(String tag, List<String> words) {
    int place = tags.size();
    tags.add(tag);
    for (String word : words) {
      double[] before = shares.getOrDefault(word, new double[0]);
      double[] now = Arrays.copyOf(before, place + 1);
      now[place] = 1;
      shares.put(word, now);
    }
  }

  private double[] shared(double[] of) {
    double languages = Arrays.stream(of).sum();
    double[] shared = new double[tags.size()];
    for (int i = 0; i < of.length; i++) {
      shared[i] = of[i] / languages;
    }
    return shared;
  }

  /** The language of each utterance, given as its words, and of all together. */
  public Told tell(List<List<String>> utterances) {
    List<double[]> hits = utterances.stream().map(this::hits).toList();
    double[] total = new double[tags.size()];
    hits.forEach(one -> add(total, one));
    int words = utterances.stream().mapToInt(List::size).sum();
    int meeting = meeting(total);
    if (meeting < 0 || total[meeting] < LEAST_SHARE * words) {
      return new Told(UNKNOWN, hits.stream().map(one -> UNKNOWN).toList());
    }
    List<String> told = new ArrayList<>();
    for (int i = 0; i < hits.size(); i++) {
      told.add(one(hits.get(i), utterances.get(i).size(), meeting));
    }
    return new Told(tags.get(meeting), told);
  }

  private String one(double[] hits, int words, int meeting) {
    int most = most(hits);
    if (most < 0) {
      return words < LONG ? tags.get(meeting) : UNKNOWN;
    }
    double lead = hits[most] - hits[meeting];
    boolean foreign = most >= ours && meeting < ours;
    boolean other = lead >= (foreign ? LEAST_FOREIGN : LEAST_LEAD * words) && lead > 0;
    return tags.get(other || (!foreign && plain(hits, most, meeting)) ? most : meeting);
  }

  /** Several words of one of our languages and hardly any of the meeting's: long lines too. */
  private static boolean plain(double[] hits, int most, int meeting) {
    return hits[most] >= LEAST_PLAIN && hits[most] >= PLAIN_TIMES * hits[meeting];
  }

  /** The language of a meeting; -1 when none has more than all others. */
  private int meeting(double[] total) {
    int own = most(Arrays.copyOf(total, ours));
    int any = most(total);
    boolean foreign =
        any >= ours
            && total[any] >= LEAST_FOREIGN
            && (own < 0 || total[any] >= FOREIGN_MEETING * total[own]);
    return foreign ? any : own >= 0 && alone(total, own) ? own : -1;
  }

  private boolean alone(double[] total, int most) {
    for (int i = 0; i < ours; i++) {
      if (i != most && total[i] >= total[most]) {
        return false;
      }
    }
    return true;
  }

  private double[] hits(List<String> words) {
    double[] hits = new double[tags.size()];
    for (String word : words) {
      double[] share = shares.get(word);
      if (share != null) {
        add(hits, share);
      }
    }
    return hits;
  }

  private static void add(double[] to, double[] from) {
    for (int i = 0; i < to.length; i++) {
      to[i] += from[i];
    }
  }

  /** The language with most hits, the first of equals; -1 without any. */
  private static int most(double[] hits) {
    int most = -1;
    for (int i = 0; i < hits.length; i++) {
      if (hits[i] > (most < 0 ? 0 : hits[most])) {
        most = i;
      }
    }
    return most;
  }

  /**
   * What was told.
   *
   * @param meeting the language most is said in
   * @param utterances in the same order
   */
  public record Told(String meeting, List<String> utterances) {
    public Told {
      utterances = List.copyOf(utterances);
    }
  }
}
