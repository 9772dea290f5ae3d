package nl.onderstroom.intake.logs;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import nl.onderstroom.intake.Content;
import nl.onderstroom.intake.Content.FileNote;
import nl.onderstroom.intake.SourceFormat;
import nl.onderstroom.intake.SourceText;
import nl.onderstroom.intake.notation.Folding;
import nl.onderstroom.json.Json;
import nl.onderstroom.model.ChatLine;
import org.jspecify.annotations.Nullable;

/**
 * The chat of a Zoom meeting.
 *
 * <pre>
 * chat     = {record end}                     end = CRLF where the file has any, else LF
 * record   = cloud | local
 * cloud    = HH:MM:SS TAB name ":" TAB text            time since the recording began
 * local    = [date] HH:MM:SS [TAB] " From " name [" to " whom] ":" text     time of the wall clock
 * text     = anything, bare line feeds included
 *          | 'Reacted to "' ... '" with ' emoji         a reaction; Zoom moved the quotes in 2026:
 *          | 'Reacted to ' ... ' with "' emoji '"'
 *          | 'Replying to "' ... '"' LF own words       only the own words are kept
 * </pre>
 *
 * The words of Zoom stand per language in {@code /intake/chat.json}. A private message is not part
 * of the meeting: it is left out, and a note says so. A taken-back reaction is left out as well.
 */
public final class ZoomChat implements SourceFormat {
  private static final int FIRST_LINE = 1000;
  private static final int LONGEST_TIME = 22;
  private static final Words WORDS = Json.resource("/intake/chat.json", Words.class);
  private static final String TIME = "(\\d{1,2}):(\\d{2}):(\\d{2})";
  private static final Pattern CLOUD =
      Pattern.compile(TIME + "\\t([^\\s][^\\t\\r\\n]{0,200}):\\t(.*)", Pattern.DOTALL);
  private static final Pattern LOCAL =
      Pattern.compile(
          "(?:\\d{4}-\\d{2}-\\d{2} )?"
              + TIME
              + "[\\t ]{1,4}"
              + either(WORDS.from())
              + " {1,2}([^\\r\\n]{1,300}?) ?:(?=\\s|$)(.*)",
          Pattern.DOTALL);
  private static final Pattern TO =
      Pattern.compile("(.*\\S) {1,2}" + either(WORDS.to()) + " {1,2}(.+)");

  /** Where nothing says "From", a word that stands in names as well is no sign of a receiver. */
  private static final Pattern CLOUD_TO =
      Pattern.compile(
          "(.*\\S) {1,2}"
              + either(WORDS.to().stream().filter(to -> !WORDS.inNames().contains(to)).toList())
              + " {1,2}(.+)");

  private static final Pattern PRIVATELY =
      Pattern.compile(
          "[(\\[]" + either(WORDS.privately()) + "[)\\]] ?$",
          Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
  private static final String OPEN = "[\"“„«]";
  private static final String CLOSE = "[\"”“»]";
  private static final Pattern REACTED =
      Pattern.compile(
          either(WORDS.reacted())
              + " (?:"
              + (OPEN + ".*" + CLOSE + " \\p{L}{1,12} (\\S{1,40})|")
              + (".* \\p{L}{1,12} " + OPEN + "(\\S{1,40})" + CLOSE + ")"),
          Pattern.DOTALL);
  private static final Pattern TAKEN_BACK =
      Pattern.compile(
          either(WORDS.takenBack()) + " [^\\p{L}" + "\"]{1,40}[\\p{L} ]{1,40}" + OPEN + ".*",
          Pattern.DOTALL);
  private static final Pattern REPLYING =
      Pattern.compile(
          either(WORDS.replying()) + " " + OPEN + ".*?" + CLOSE + " *\\n\\s*(.*)", Pattern.DOTALL);

  /** What Zoom writes around messages. */
  record Words(
      List<String> from,
      List<String> to,
      List<String> inNames,
      List<String> privately,
      List<String> everyone,
      List<String> reacted,
      List<String> replying,
      List<String> takenBack) {}

  @Override
  public String id() {
    return "zoom-chat";
  }

  @Override
  public boolean recognises(SourceText text) {
    String first = text.text().stripLeading();
    String line =
        first.substring(0, Math.min(first.length(), FIRST_LINE)).lines().findFirst().orElse("");
    return begins(line);
  }

  /** Whether a message to somebody begins on this line. */
  public static boolean begins(String line) {
    if (CLOUD.matcher(line).matches()) {
      return true;
    }
    Matcher local = LOCAL.matcher(line);
    boolean tabbed = line.substring(0, Math.min(line.length(), LONGEST_TIME)).indexOf('\t') > 0;
    return local.matches() && (tabbed || TO.matcher(local.group(4)).matches());
  }

  @Override
  public Content read(SourceText text) {
    List<ChatLine> chat = new ArrayList<>();
    List<FileNote> notes = new ArrayList<>();
    for (Message message : messages(text.text(), notes)) {
      message.read(chat, notes);
    }
    return new Content(Content.Kind.CHAT, null, null, null, List.of(), List.of(), chat, notes);
  }

  private static List<Message> messages(String text, List<FileNote> notes) {
    String end = text.contains("\r\n") ? "\r\n" : "\n";
    List<Message> messages = new ArrayList<>();
    int line = 1;
    for (String part : text.split(end, -1)) {
      if (CLOUD.matcher(part).matches() || LOCAL.matcher(part).matches()) {
        messages.add(new Message(line, new StringBuilder(part)));
      } else if (!messages.isEmpty()) {
        messages.get(messages.size() - 1).written().append('\n').append(part);
      } else if (!part.isBlank()) {
        notes.add(new FileNote(line, "unread-line"));
      }
      line += 1 + (int) part.chars().filter(letter -> letter == '\n').count();
    }
    return messages;
  }

  /** The longest first: one may begin with another. */
  private static String either(List<String> words) {
    return words.stream()
        .sorted(Comparator.comparingInt(String::length).reversed())
        .map(Pattern::quote)
        .collect(Collectors.joining("|", "(?:", ")"));
  }

  /**
   * Who sent a message to whom: {@code name [" to " whom] ["(" private ")"]}.
   *
   * @param to what stands between the two
   */
  private record Sent(@Nullable Long atMs, String written, Pattern to) {
    String from() {
      Matcher whom = to.matcher(written);
      return whom.matches() ? whom.group(1) : written;
    }

    boolean toOne() {
      Matcher whom = to.matcher(written);
      return PRIVATELY.matcher(written).find()
          || (whom.matches() && !WORDS.everyone().contains(Folding.fold(whom.group(2))));
    }
  }

  /** A record as it stands in the file. */
  private record Message(int line, StringBuilder written) {
    void read(List<ChatLine> chat, List<FileNote> notes) {
      Matcher cloud = CLOUD.matcher(written);
      Matcher local = LOCAL.matcher(written);
      if (cloud.matches()) {
        add(chat, notes, new Sent(millis(cloud), cloud.group(4), CLOUD_TO), cloud.group(5));
      } else if (local.matches()) {
        add(chat, notes, new Sent(null, local.group(4), TO), local.group(5));
      }
    }

    private void add(List<ChatLine> chat, List<FileNote> notes, Sent sent, String said) {
      if (sent.toOne()) {
        notes.add(new FileNote(line, "private-message"));
      } else {
        add(chat, sent.atMs(), sent.from(), said);
      }
    }

    private static void add(List<ChatLine> chat, @Nullable Long atMs, String name, String said) {
      String label = Folding.clean(name);
      String text = said.lines().map(String::strip).collect(Collectors.joining("\n")).strip();
      Matcher reacted = REACTED.matcher(text);
      Matcher replying = REPLYING.matcher(text);
      if (reacted.matches()) {
        String emoji = reacted.group(1) == null ? reacted.group(2) : reacted.group(1);
        chat.add(new ChatLine(atMs, label, emoji, true));
      } else if (!TAKEN_BACK.matcher(text).matches()) {
        chat.add(new ChatLine(atMs, label, replying.matches() ? replying.group(1) : text, false));
      }
    }

    private static long millis(Matcher time) {
      return 1000L
          * (Integer.parseInt(time.group(1)) * 3600L
              + Integer.parseInt(time.group(2)) * 60L
              + Integer.parseInt(time.group(3)));
    }
  }
}
