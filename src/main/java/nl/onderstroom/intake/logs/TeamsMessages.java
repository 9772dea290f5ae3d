package nl.onderstroom.intake.logs;

import java.time.DateTimeException;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import nl.onderstroom.intake.Content;
import nl.onderstroom.intake.Content.FileNote;
import nl.onderstroom.intake.SourceFormat;
import nl.onderstroom.intake.SourceText;
import nl.onderstroom.intake.notation.Folding;
import nl.onderstroom.intake.scan.CharacterReferences;
import nl.onderstroom.intake.scan.JsonPlaces;
import nl.onderstroom.json.JsonPart;
import nl.onderstroom.json.JsonStream;
import nl.onderstroom.model.ChatLine;
import org.jspecify.annotations.Nullable;

/**
 * The chat of Microsoft Teams as Microsoft Graph gives it, in JSON.
 *
 * <pre>
 * file     = { "value": [message] } | [message]
 * message  = { "createdDateTime", "messageType", "from": sender, "body": { "contentType", "content" },
 *              ["reactions": [ { "reactionType", "user": sender } ]], ["deletedDateTime"] }
 * sender   = { "user": { "displayName" } } | { "application": ... }
 * </pre>
 *
 * Graph gives the last message first; here they are in order of time. Mark-up and quoted messages
 * are left out, and so is what no person wrote. Times are in UTC.
 */
public final class TeamsMessages implements SourceFormat {
  private static final List<String> ROOTS = List.of("value[]", "[]");

  @Override
  public String id() {
    return "teams-messages";
  }

  @Override
  public boolean recognises(SourceText text) {
    return findRoot(text) != null;
  }

  @Override
  public Content read(SourceText text) {
    List<FileNote> notes = new ArrayList<>();
    Map<String, List<ChatLine>> byTime = new TreeMap<>();
    String root = findRoot(text);
    if (root != null) {
      JsonStream.each(
          text.path(),
          text.text(),
          root,
          message ->
              lines(message)
                  .forEach(
                      line ->
                          byTime
                              .computeIfAbsent(
                                  message.text("createdDateTime"), t -> new ArrayList<>())
                              .add(line)));
    }
    LocalDateTime start = byTime.isEmpty() ? null : findMoment(byTime.keySet().iterator().next());
    if (start != null) {
      notes.add(new FileNote(null, "start-in-greenwich-time"));
    }
    List<ChatLine> chat = byTime.values().stream().flatMap(List::stream).toList();
    return new Content(Content.Kind.CHAT, null, start, null, List.of(), List.of(), chat, notes);
  }

  private static @Nullable String findRoot(SourceText text) {
    Set<String> places = JsonPlaces.of(text);
    for (String root : ROOTS) {
      if (places.contains(root + ".body.content") && places.contains(root + ".createdDateTime")) {
        return root;
      }
    }
    return null;
  }

  private static List<ChatLine> lines(JsonPart message) {
    List<ChatLine> lines = new ArrayList<>();
    String name = sender(message.part("from"));
    String said = words(message.part("body"));
    boolean typed =
        message.text("messageType").isEmpty() || message.text("messageType").equals("message");
    if (!name.isEmpty()
        && !said.isEmpty()
        && typed
        && message.findText("deletedDateTime") == null) {
      lines.add(new ChatLine(null, name, said, false));
      for (JsonPart reaction : message.parts("reactions")) {
        String by = sender(reaction.part("user"));
        if (!by.isEmpty()) {
          lines.add(new ChatLine(null, by, reaction.text("reactionType"), true));
        }
      }
    }
    return lines;
  }

  private static String sender(JsonPart from) {
    return Folding.clean(from.part("user").text("displayName"));
  }

  private static String words(JsonPart body) {
    String content = body.text("content");
    return body.text("contentType").equals("html") ? withoutTags(content) : content.strip();
  }

  private static String withoutTags(String html) {
    StringBuilder text = new StringBuilder(html.length());
    int at = 0;
    while (at < html.length()) {
      int open = html.indexOf('<', at);
      int close = open < 0 ? -1 : html.indexOf('>', open);
      int end = close < 0 ? html.length() : open;
      text.append(html, at, end);
      at = close < 0 ? html.length() : close + 1;
      if (close > 0 && html.startsWith("<attachment", open)) {
        int quoted = html.indexOf("</attachment>", open);
        at = quoted < 0 ? at : quoted;
      }
      boolean breaks = close > 0 && (html.startsWith("</p", open) || html.startsWith("<br", open));
      text.append(breaks ? "\n" : "");
    }
    String plain = CharacterReferences.decode(text.toString());
    List<String> lines = plain.lines().map(Folding::clean).filter(l -> !l.isEmpty()).toList();
    return String.join("\n", lines);
  }

  private static @Nullable LocalDateTime findMoment(String written) {
    try {
      return OffsetDateTime.parse(written).withOffsetSameInstant(ZoneOffset.UTC).toLocalDateTime();
    } catch (DateTimeException e) {
      return null;
    }
  }
}
