package nl.onderstroom.intake.research;

import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.onderstroom.intake.scan.Cursor;
import nl.onderstroom.intake.spoken.Timing;
import nl.onderstroom.language.SpokenLanguage;
import org.jspecify.annotations.Nullable;

/**
 * The words of an utterance in CHAT, without what the transcriber noted around them.
 *
 * <pre>
 * left out   [any note]  &lt; &gt;  &amp;=event  &amp;+fragment  0omitted  (.) (..) (1.5)  +&lt; +^ +, before words
 * noted      &amp;=laughs, &amp;=lacht as [laughs], [lacht]
 * kept       &amp;-uh as uh   (be)cause as because   New_York as New York   wow@i as wow   no:o as noo
 * endings    .  ?  !  and +... +/. +//. as ...  with ? or ! where they have one
 * </pre>
 *
 * @param timing of the first bullet's start and the last one's end
 */
record ChatWords(Timing timing, String said) {
  private static final char BULLET = '\u0015';
  private static final String SIGNS = ".?!,;:";

  static ChatWords of(String line) {
    StringBuilder bare = new StringBuilder();
    @Nullable Long start = null;
    @Nullable Long end = null;
    int lastBullet = line.lastIndexOf(BULLET);
    int lastBracket = line.lastIndexOf(']');
    int at = 0;
    while (at < line.length()) {
      char c = line.charAt(at);
      if (c == BULLET && at < lastBullet) {
        int close = line.indexOf(BULLET, at + 1);
        Timing bullet = timing(line.substring(at + 1, close));
        start = start == null ? bullet.startMs() : start;
        end = bullet.endMs() == null ? end : bullet.endMs();
        at = close + 1;
      } else if (c == '[' && at < lastBracket) {
        at = line.indexOf(']', at) + 1;
      } else {
        bare.append(c == '<' || c == '>' || c == BULLET ? ' ' : c);
        at++;
      }
    }
    return new ChatWords(new Timing(start, end), said(bare.toString()));
  }

  private static String said(String bare) {
    StringBuilder said = new StringBuilder();
    for (String token : bare.split("[ \t]+", -1)) {
      String word = word(token);
      boolean sign = !word.isEmpty() && word.chars().allMatch(c -> SIGNS.indexOf(c) >= 0);
      said.append(said.isEmpty() || sign || word.isEmpty() ? "" : " ").append(word);
    }
    boolean spoken = said.chars().anyMatch(c -> SIGNS.indexOf(c) < 0);
    return spoken ? said.toString() : ""; // "0 ." is a gesture, and no words
  }

  private static String word(String token) {
    if (token.startsWith("&=") && Laughs.WORDS.contains(token.substring(2))) {
      return "[" + token.substring(2) + "]";
    }
    if (token.isEmpty() || token.startsWith("&=") || token.startsWith("&+") || pause(token)) {
      return "";
    }
    if (token.startsWith("+")) {
      return ending(token);
    }
    boolean omitted =
        token.charAt(0) == '0' && (token.length() == 1 || Character.isLetter(token.charAt(1)));
    if (omitted) {
      return "";
    }
    String plain = token.startsWith("&-") || token.startsWith("&~") ? token.substring(2) : token;
    int marker = plain.indexOf('@');
    return unmarked(marker > 0 ? plain.substring(0, marker) : plain);
  }

  private static String ending(String token) {
    if (!token.endsWith(".") && !token.endsWith("?") && !token.endsWith("!")) {
      return "";
    }
    return token.indexOf('?') > 0 ? "?" : token.indexOf('!') > 0 ? "!" : "...";
  }

  private static String unmarked(String word) {
    StringBuilder kept = new StringBuilder(word.length());
    for (int i = 0; i < word.length(); i++) {
      char c = word.charAt(i);
      boolean lengthened =
          c == ':' && i > 0 && i + 1 < word.length() && Character.isLetter(word.charAt(i + 1));
      boolean bracket = (c == '(' || c == ')') && word.length() > 1;
      if (!lengthened && !bracket) {
        kept.append(c == '_' ? ' ' : c);
      }
    }
    return kept.toString();
  }

  private static boolean pause(String token) {
    boolean brackets = token.startsWith("(") && token.endsWith(")");
    return brackets && token.chars().noneMatch(Character::isLetter);
  }

  /** Older files have the name of the recording before the times. */
  private static Timing timing(String bullet) {
    int middle = bullet.lastIndexOf('_');
    int first = middle;
    while (first > 0 && Cursor.isDigit(bullet.charAt(first - 1))) {
      first--;
    }
    return middle < 0
        ? Timing.UNKNOWN
        : Timing.ofMillis(
            findNumber(bullet.substring(first, middle)), findNumber(bullet.substring(middle + 1)));
  }

  private static @Nullable Double findNumber(String digits) {
    boolean number = !digits.isEmpty() && digits.chars().allMatch(c -> Cursor.isDigit((char) c));
    return number ? Double.valueOf(digits) : null;
  }

  /** Laughing is the one event that tells of the talk; read when the first event comes. */
  private static final class Laughs {
    private static final Set<String> WORDS =
        Stream.of("en", "nl")
            .flatMap(language -> SpokenLanguage.of(language).laughs().stream())
            .collect(Collectors.toUnmodifiableSet());
  }
}
