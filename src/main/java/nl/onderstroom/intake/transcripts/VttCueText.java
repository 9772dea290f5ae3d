package nl.onderstroom.intake.transcripts;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Set;
import nl.onderstroom.intake.scan.CharacterReferences;
import nl.onderstroom.intake.scan.Cursor;
import nl.onderstroom.intake.scan.Wording;
import org.jspecify.annotations.Nullable;

/**
 * The text of a WebVTT cue, by the tokenizer and tree rules of the W3C (section "WebVTT cue text
 * parsing rules"), with who says what.
 *
 * <pre>
 * text  = {character | reference | start tag | end tag | timestamp tag}
 * start = "<" name {"." class} [space annotation] ">"     name: c i b u ruby rt v lang
 * end   = "</" name ">"                                   closes the innermost only
 * time  = "<" digit ... ">"                               passed over
 * </pre>
 *
 * A sign of less-than before a space or a number that is no time is one, against the W3C. The
 * annotation of {@code v} is the voice. A tag that is not closed by ">" runs to the end of the cue;
 * unknown tags vanish and leave their text. Outside any voice nobody is named.
 */
final class VttCueText {
  private static final Set<String> NAMES = Set.of("c", "i", "b", "u", "ruby", "rt", "v", "lang");

  /** An open tag and the voice that speaks within it. */
  private record Node(String name, @Nullable String voice) {}

  private final Deque<Node> open = new ArrayDeque<>(List.of(new Node("", null)));
  private final List<Cue.Part> parts = new ArrayList<>();
  private final StringBuilder pending = new StringBuilder();
  private boolean cutShort;

  private VttCueText() {}

  static VttCueText parse(String text) {
    VttCueText cue = new VttCueText();
    int at = 0;
    while (at < text.length()) {
      int tag = text.indexOf('<', at);
      int end = tag < 0 ? text.length() : tag;
      cue.pending.append(CharacterReferences.decode(text.substring(at, end)));
      at = tag < 0 ? end : cue.tag(text, tag + 1);
    }
    cue.flush();
    return cue;
  }

  /** In order; a voice that says nothing is not there. */
  List<Cue.Part> parts() {
    return parts;
  }

  /** A tag ran to the end of the cue, and may have taken words with it. */
  boolean cutShort() {
    return cutShort;
  }

  private Node current() {
    return open.element();
  }

  private int tag(String text, int from) {
    if (isSign(text, from)) {
      pending.append('<');
      return from;
    }
    int close = text.indexOf('>', from);
    cutShort |= close < 0;
    int end = close < 0 ? text.length() : close;
    String inner = text.substring(from, end);
    if (inner.startsWith("/")) {
      closeTag(inner.substring(1));
    } else if (!inner.isEmpty() && !Cursor.isDigit(inner.charAt(0))) {
      openTag(inner);
    }
    return Math.min(end + 1, text.length());
  }

  /**
   * What the W3C drops and people mean: "kosten < 5 en baten > 8", "ik <3 dit". No tag begins with
   * a space, and a time within a cue has a colon.
   */
  private static boolean isSign(String text, int from) {
    int at = from;
    while (at < text.length() && Cursor.isDigit(text.charAt(at))) {
      at++;
    }
    boolean ends = at == text.length();
    boolean number = at > from && !ends && ":.\uFFFD".indexOf(text.charAt(at)) < 0;
    boolean space = at == from && !ends && text.charAt(at) == ' ' && at + 1 < text.length();
    return number || space;
  }

  private void openTag(String inner) {
    int space = 0;
    while (space < inner.length() && !Cursor.isSpace(inner.charAt(space))) {
      space++;
    }
    int dot = inner.indexOf('.');
    String name = inner.substring(0, dot < 0 ? space : Math.min(dot, space));
    boolean stray = name.equals("rt") && !current().name().equals("ruby");
    if (stray || !NAMES.contains(name)) {
      return;
    }
    if (name.equals("v")) {
      flush();
      String voice = Wording.tidy(CharacterReferences.decode(inner.substring(space)));
      open.push(new Node(name, voice.isEmpty() ? null : voice));
    } else {
      open.push(new Node(name, current().voice()));
    }
  }

  private void closeTag(String name) {
    if (current().name().equals(name) && !name.isEmpty()) {
      pop();
    } else if (name.equals("ruby") && current().name().equals("rt")) {
      pop();
      pop();
    }
  }

  private void pop() {
    if (current().name().equals("v")) {
      flush();
    }
    open.pop();
  }

  private void flush() {
    if (!pending.isEmpty()) {
      parts.add(new Cue.Part(current().voice(), pending.toString()));
      pending.setLength(0);
    }
  }
}
