package nl.onderstroom.intake.transcripts;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Speakers who stand before their words: {@code Anna de Vries: goedemorgen}.
 *
 * <p>A label is believed by evidence from the whole file only, since "Helder: dat doen we" looks
 * the same. It must have the shape of a name ({@link SpeakerLabel}), and then either recur, in a
 * file where such labels carry a fair part of the texts, or stand in a file where most texts have
 * one. Where one label alone recurs it may be a word that somebody likes, and the part must be
 * larger.
 */
public final class SpeakerPrefixes {
  private static final int FAIR_PART = 10;
  private static final int FAIR_PART_OF_ONE = 4;

  /** From so many texts on, the fact that each has a label says that they are labels. */
  private static final int MANY = 10;

  private final Source source;
  private final Map<String, Integer> counts = new HashMap<>();
  private final Map<String, Integer> announcements = new HashMap<>();
  private int texts;
  private int labelled;
  private int recurring;
  private int announced;
  private int announcedAgain;

  /** Where the texts come from. */
  enum Source {
    TRANSCRIPT,
    /** Zoom writes nobody's name in them, so that labels must be in most of the texts. */
    CLOSED_CAPTIONS
  }

  public SpeakerPrefixes() {
    this(Source.TRANSCRIPT);
  }

  SpeakerPrefixes(Source source) {
    this.source = source;
  }

  /** Counts a text as evidence; its first line only, the rest may be a wrapped sentence. */
  void seeText(String text) {
    SpeakerPrefix prefix = SpeakerPrefix.find(firstLine(text));
    seeLabel(prefix == null ? null : prefix.label());
  }

  /**
   * Counts a text as evidence, of which the label is found already, or has none of this kind. What
   * is announced says nothing about the others.
   */
  public void seeLabel(@Nullable String label) {
    if (label != null && announces(label)) {
      announced++;
      int times = announcements.merge(label, 1, Integer::sum);
      announcedAgain += times == 2 ? 2 : times > 2 ? 1 : 0;
      return;
    }
    texts++;
    if (label != null) {
      labelled++;
      recurring += counts.merge(label, 1, Integer::sum) == 2 ? 1 : 0;
    }
  }

  /** What was counted as a label was looked at then. */
  private boolean announces(String label) {
    return !counts.containsKey(label) && SpeakerLabel.announces(label);
  }

  public int texts() {
    return texts;
  }

  /**
   * More texts are announced than a meeting has: "Datum:", "Besluit:", as in minutes and letters.
   */
  public boolean mostlyAnnounced() {
    return announced * 2 > labelled;
  }

  /** Texts come back that are announced by the same word: questions with their answers, verses. */
  public boolean announcedAgain() {
    return announcedAgain * 2 > labelled;
  }

  public boolean recurs(String label) {
    return counts.getOrDefault(label, 0) > 1;
  }

  public boolean believed(String label) {
    if (announces(label)) {
      return false;
    }
    boolean most = labelled > 1 && labelled * 2 > texts;
    boolean all = labelled == texts && labelled >= MANY;
    if (source == Source.CLOSED_CAPTIONS) {
      return all || (most && recurs(label));
    }
    int part = recurring > 1 ? FAIR_PART : FAIR_PART_OF_ONE;
    return recurs(label)
        ? most || labelled * part >= texts
        : all || (most && SpeakerLabel.capitalised(label));
  }

  /** The text in parts: a line that begins with a believed label begins a new one. */
  List<Cue.Part> split(String text) {
    List<Cue.Part> parts = new ArrayList<>();
    @Nullable String label = null;
    StringBuilder said = new StringBuilder();
    for (String line : text.split("\n", -1)) {
      SpeakerPrefix prefix = SpeakerPrefix.find(line);
      boolean speaks = prefix != null && believed(prefix.label());
      if (speaks && !said.toString().isBlank()) {
        parts.add(new Cue.Part(label, said.toString()));
      }
      if (prefix != null && speaks) {
        said.setLength(0);
        label = prefix.label();
      }
      said.append(said.isEmpty() ? "" : "\n")
          .append(prefix != null && speaks ? line.substring(prefix.textAt()) : line);
    }
    parts.add(new Cue.Part(label, said.toString()));
    return parts;
  }

  private static String firstLine(String text) {
    int end = text.indexOf('\n');
    return end < 0 ? text : text.substring(0, end);
  }
}
