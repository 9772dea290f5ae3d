package nl.onderstroom.intake.parliament;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import nl.onderstroom.intake.Content;
import nl.onderstroom.intake.SourceFormat;
import nl.onderstroom.intake.SourceText;
import nl.onderstroom.intake.scan.Wording;
import nl.onderstroom.intake.spoken.SpokenLines;
import nl.onderstroom.intake.spoken.Timing;
import nl.onderstroom.intake.xml.XmlRoot;
import nl.onderstroom.intake.xml.XmlStream;
import nl.onderstroom.problem.UserProblem;
import org.jspecify.annotations.Nullable;

/**
 * The official report of a debate (Handelingen), as published in XML since 1995.
 *
 * <pre>
 * file        = &lt;officiele-publicatie&gt; ... &lt;handelingen&gt; {item}
 * item        = &lt;agendapunt&gt; [&lt;item-titel&gt;] ... {spreekbeurt}
 * spreekbeurt = &lt;spreker&gt; &lt;tekst&gt;
 * spreker     = [&lt;voorvoegsels&gt;] &lt;naam&gt; { &lt;voornaam&gt; | &lt;achternaam&gt; } [&lt;politiek&gt;]
 * tekst       = anything with paragraphs &lt;al&gt; in it, and [motie-info]
 * motie-info  = &lt;spreker&gt; text                  the chair on the motion that was just read
 * </pre>
 *
 * There are no times. "De heer" and "mevrouw" are left out of the label, the party stays: members
 * of one surname differ by it. Motions are read aloud and count; their headings do not.
 */
public final class Handelingen implements SourceFormat {
  private static final String CHAIR = "motie-info";
  private static final Set<String> TURNS = Set.of("spreekbeurt", CHAIR);

  @Override
  public String id() {
    return "handelingen";
  }

  @Override
  public boolean recognises(SourceText text) {
    String root = XmlRoot.of(text.text());
    return root.equals("handelingen")
        || (root.equals("officiele-publicatie") && text.text().contains("<handelingen"));
  }

  @Override
  public Content read(SourceText text) {
    Debate debate = new Debate(new SpokenLines(text.path()));
    XmlStream.read(text, debate);
    Content content = debate.lines.content(debate.title.isEmpty() ? null : debate.title, null);
    if (content.lines().isEmpty()) {
      throw new UserProblem("no-speech-inside", text.path(), Map.of("format", id()));
    }
    return content;
  }

  /** What one member says, as far as it is read. */
  private static final class Turn {
    private final Map<String, String> speaker = new HashMap<>();
    private final StringBuilder said = new StringBuilder();

    private @Nullable String label() {
      String before = speaker.getOrDefault("voorvoegsels", "");
      String party = Wording.tidy(speaker.getOrDefault("politiek", ""));
      String label =
          MemberNames.join(
              MemberNames.honorific(before) ? "" : before,
              speaker.getOrDefault("voornaam", ""),
              speaker.getOrDefault("achternaam", ""),
              party.isEmpty() ? "" : "(" + party + ")");
      return label.isEmpty() ? null : label;
    }
  }

  private static final class Debate implements XmlStream.Finder {
    private final SpokenLines lines;
    private final Deque<String> within = new ArrayDeque<>();
    private final Deque<Turn> turns = new ArrayDeque<>();
    private final StringBuilder heading = new StringBuilder();
    private String title = "";

    Debate(SpokenLines lines) {
      this.lines = lines;
    }

    @Override
    public void start(String name, Map<String, String> attributes) {
      within.push(name);
      if (TURNS.contains(name)) {
        say();
        turns.push(new Turn());
      }
    }

    @Override
    public void text(String text) {
      Turn turn = turns.peek();
      if (turn != null && within.contains("spreker")) {
        turn.speaker.merge(within.element(), text, String::concat);
      } else if (turn != null && (within.contains("al") || within.contains(CHAIR))) {
        turn.said.append(text);
      } else if ("item-titel".equals(within.peek())) {
        heading.append(text);
      }
    }

    @Override
    public void end(String name) {
      within.pop();
      if (name.equals("al") && !turns.isEmpty()) {
        turns.element().said.append(' ');
      } else if (name.equals("item-titel")) {
        title = title.isEmpty() ? Wording.tidy(heading.toString()) : title;
      } else if (TURNS.contains(name)) {
        say();
        turns.pop();
      }
    }

    /** What the innermost has said so far. */
    private void say() {
      Turn turn = turns.peek();
      if (turn != null) {
        lines.phrase(Timing.UNKNOWN, turn.label(), turn.said.toString());
        turn.said.setLength(0);
      }
    }
  }
}
