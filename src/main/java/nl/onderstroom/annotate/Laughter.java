package nl.onderstroom.annotate;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import nl.onderstroom.language.SpokenLanguage;
import nl.onderstroom.language.Words;

/**
 * Finds laughter in a text: the sound in letters, or a note between marks.
 *
 * <pre>
 * laughter = sound | note
 * sound    = [ at most three letters ] "ha" { "ha" } "ha" [ "h" ]    the same of "hi"; "ha ha" with a space too
 * note     = open words close                     at most three words, of which one tells of laughing
 * open     = [ | ( | &lt; | *                         close = its counterpart
 * </pre>
 *
 * What people tell of laughing ("daar moest ik om lachen") is no laughter.
 */
final class Laughter {
  private static final int LONGEST_NOTE = 3;
  private static final int LONGEST_NOTE_CHARACTERS = 60;
  private static final int LONGEST_ONSET = 3;
  private static final String OPEN = "[(<*";
  private static final String CLOSE = "])>*";

  private final Set<String> noted = new HashSet<>();

  Laughter(List<SpokenLanguage> languages) {
    languages.forEach(language -> noted.addAll(language.laughs()));
  }

  /** The text without the laughter in it; the same text where nobody laughs. */
  String without(String text) {
    String unnoted = withoutNotes(text);
    return mayHoldSounds(unnoted) ? withoutSounds(unnoted) : unnoted;
  }

  /** Nearly all texts are told by this, without cutting them into words. */
  private static boolean mayHoldSounds(String text) {
    int syllables = 0;
    for (int i = 0; i + 1 < text.length() && syllables < 2; i++) {
      char next = Character.toLowerCase(text.charAt(i + 1));
      boolean syllable =
          Character.toLowerCase(text.charAt(i)) == 'h' && (next == 'a' || next == 'i');
      syllables += syllable ? 1 : 0;
    }
    return syllables > 1;
  }

  /** The text without what a writer noted of laughter. */
  String withoutNotes(String text) {
    StringBuilder rest = new StringBuilder();
    int from = 0;
    for (int at = 0; at < text.length(); at++) {
      int end = OPEN.indexOf(text.charAt(at)) < 0 ? -1 : noteEnd(text, at);
      if (end > at) {
        rest.append(text, from, at).append(' ');
        from = end;
        at = end - 1;
      }
    }
    return from == 0 ? text : rest.append(text, from, text.length()).toString();
  }

  /** Offset after a note that opens here; -1 where none does. */
  private int noteEnd(String text, int open) {
    char close = CLOSE.charAt(OPEN.indexOf(text.charAt(open)));
    int last = Math.min(text.length(), open + LONGEST_NOTE_CHARACTERS);
    int end = open + 1;
    while (end < last && text.charAt(end) != close) {
      end++;
    }
    List<String> words = end == last ? List.of() : Words.of(text.substring(open + 1, end));
    return words.size() <= LONGEST_NOTE && words.stream().anyMatch(noted::contains) ? end + 1 : -1;
  }

  private static String withoutSounds(String text) {
    List<String> pieces = List.of(text.split("\\s+", -1));
    List<String> words = pieces.stream().map(piece -> String.join(" ", Words.of(piece))).toList();
    List<String> kept = new ArrayList<>();
    for (int i = 0; i < pieces.size(); i++) {
      boolean again =
          (i > 0 && twice(words.get(i - 1), words.get(i)))
              || (i + 1 < words.size() && twice(words.get(i), words.get(i + 1)));
      if (!again && !sound(words.get(i))) {
        kept.add(pieces.get(i));
      }
    }
    return kept.size() == pieces.size() ? text : String.join(" ", kept);
  }

  /** "Ha, ha": once is a greeting or a find. */
  private static boolean twice(String one, String next) {
    return next.equals(one) && (next.equals("ha") || next.equals("hi"));
  }

  private static boolean sound(String word) {
    return sound(word, "ha") || sound(word, "hi");
  }

  private static boolean sound(String word, String syllable) {
    int at = word.indexOf(syllable);
    if (at < 0 || at > LONGEST_ONSET) {
      return false;
    }
    int times = 0;
    while (word.startsWith(syllable, at)) {
      at += syllable.length();
      times++;
    }
    boolean ends = at == word.length() || word.substring(at).equals("h");
    return times > 1 && ends;
  }
}
