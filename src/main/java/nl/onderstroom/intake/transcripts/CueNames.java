package nl.onderstroom.intake.transcripts;

import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import nl.onderstroom.intake.scan.Talkers;
import org.jspecify.annotations.Nullable;

/**
 * Speakers who stand before their words in cues without a colon.
 *
 * <pre>
 * cue = "[" label "]" text | "(" label ")" text | label LF text
 * </pre>
 *
 * Believed where two of them come back at least, hardly any does not, and a fair part of the cues
 * has one in that form; {@code [Muziek]} is nobody.
 */
final class CueNames {
  /** Of the cues; who goes on speaking is not named again in brackets. */
  private static final int FAIR_PART = 5;

  private final Map<Form, Talkers> talkers = new EnumMap<>(Form.class);
  private int texts;

  /** Where the name ends, and what stands before it. */
  private enum Form {
    SQUARE("[", "]"),
    ROUND("(", ")"),
    ALONE("", "\n");

    private final String open;
    private final String close;

    Form(String open, String close) {
      this.open = open;
      this.close = close;
    }

    /** Null where the text has not this form. */
    @Nullable SpeakerPrefix find(String text) {
      return SpeakerPrefix.findBetween(open, close, text);
    }
  }

  CueNames() {
    for (Form form : Form.values()) {
      talkers.put(form, new Talkers());
    }
  }

  void see(String text) {
    String bare = text.strip();
    texts++;
    talkers.forEach(
        (form, seen) -> {
          SpeakerPrefix name = form.find(bare);
          seen.see(name == null ? null : name.label());
        });
  }

  /** The same with a colon behind the name, where the file has such names. */
  String labelled(String text) {
    String bare = text.strip();
    for (Form form : Form.values()) {
      Talkers seen = Objects.requireNonNull(talkers.get(form));
      boolean believed =
          seen.talk() && seen.turns() * (form == Form.ALONE ? 2 : FAIR_PART) >= texts;
      SpeakerPrefix name = believed ? form.find(bare) : null;
      if (name != null) {
        return name.label() + ": " + bare.substring(name.textAt()).strip();
      }
    }
    return text;
  }
}
