package nl.onderstroom.intake.research;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.onderstroom.intake.Content;
import nl.onderstroom.intake.SourceFormat;
import nl.onderstroom.intake.SourceText;
import nl.onderstroom.intake.scan.Lines;
import nl.onderstroom.intake.spoken.SpokenLines;
import org.jspecify.annotations.Nullable;

/**
 * A transcript in CHAT, the format of TalkBank and CHILDES.
 *
 * <pre>
 * file         = ["@UTF8"] "@Begin" {header | utterance | dependent} "@End"
 * header       = "@" name [":" tab text]
 * participants = "@Participants:" tab code [name] role {"," code [name] role}
 * utterance    = "*" code ":" tab words [bullet]              the words are {@link ChatWords}
 * dependent    = "%" code ":" tab text                        no speech
 * bullet       = U+0015 start "_" end U+0015                  milliseconds
 * </pre>
 *
 * A line that begins with a tab goes on with the line above it. A speaker without a name is
 * labelled by the code.
 */
public final class Chat implements SourceFormat {
  private static final int LINES_TO_SEE = 5;

  @Override
  public String id() {
    return "chat-cha";
  }

  @Override
  public boolean recognises(SourceText text) {
    Lines lines = new Lines(text.text());
    for (int i = 0; i < LINES_TO_SEE && lines.more(); i++) {
      String line = lines.next();
      if (line.startsWith("@Begin")) {
        return true;
      }
      if (!line.startsWith("@") && !line.isBlank()) {
        return false;
      }
    }
    return false;
  }

  @Override
  public Content read(SourceText text) {
    Map<String, String> names = new HashMap<>();
    SpokenLines spoken = new SpokenLines(text.path());
    Lines lines = new Lines(text.text());
    while (lines.more()) {
      StringBuilder whole = new StringBuilder(lines.next());
      while (lines.more() && lines.peek().startsWith("\t")) {
        whole.append(' ').append(lines.next());
      }
      take(whole.toString(), names, spoken);
    }
    return spoken.content(null, null);
  }

  private static void take(String line, Map<String, String> names, SpokenLines spoken) {
    int colon = line.indexOf(':');
    if (line.startsWith("@Participants:")) {
      for (String participant : line.substring(colon + 1).split(",", -1)) {
        addName(participant.strip(), names);
      }
    } else if (line.startsWith("*") && colon > 1) {
      String code = line.substring(1, colon).strip();
      ChatWords words = ChatWords.of(line.substring(colon + 1));
      spoken.phrase(words.timing(), findName(code, names), words.said());
    }
  }

  /** Code and role, or code, name and role. */
  private static void addName(String participant, Map<String, String> names) {
    List<String> words =
        Arrays.stream(participant.split("\\s", -1)).filter(word -> !word.isEmpty()).toList();
    if (words.size() > 2) {
      String name = String.join(" ", words.subList(1, words.size() - 1));
      names.put(words.get(0), name.replace('_', ' '));
    }
  }

  private static @Nullable String findName(String code, Map<String, String> names) {
    return code.isEmpty() ? null : names.getOrDefault(code, code);
  }
}
