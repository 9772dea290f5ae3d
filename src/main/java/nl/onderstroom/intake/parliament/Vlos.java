package nl.onderstroom.intake.parliament;

import java.time.DateTimeException;
import java.time.Duration;
import java.time.LocalDateTime;
import java.util.Map;
import nl.onderstroom.intake.Content;
import nl.onderstroom.intake.SourceFormat;
import nl.onderstroom.intake.SourceText;
import nl.onderstroom.intake.parliament.VlosReport.Turn;
import nl.onderstroom.intake.spoken.SpokenLines;
import nl.onderstroom.intake.spoken.Timing;
import nl.onderstroom.intake.xml.XmlRoot;
import nl.onderstroom.intake.xml.XmlStream;
import nl.onderstroom.problem.UserProblem;
import org.jspecify.annotations.Nullable;

/**
 * The report of a debate that the Tweede Kamer publishes on the day itself (VLOS).
 *
 * <pre>
 * file        = &lt;vlosCoreDocument&gt; &lt;vergadering&gt; [&lt;titel&gt;] [&lt;aanvangstijd&gt;] [&lt;sluiting&gt;] {activity}
 *               [&lt;commissies&gt; {&lt;commissie type&gt; &lt;verslagnaam&gt;}]
 * activity    = any depth of &lt;activiteit...&gt; with {turn} in it
 * turn        = &lt;woordvoerder | interrumpant&gt; &lt;spreker&gt; [&lt;markeertijdbegin&gt;] [&lt;markeertijdeind&gt;]
 *               &lt;tekst&gt; {turn}
 * spreker     = [&lt;voornaam&gt;] &lt;achternaam&gt; ...
 * tekst       = paragraphs, of which the first may say who speaks: "De heer Bos (X):"
 * </pre>
 *
 * The time of a turn contains its interruptions: it is cut where the first begins. Tussenvoegsels
 * stand behind the surname. A closing time in the year 1 means: not closed yet. A report with
 * status "Casco" has names and times but no words, and is refused. The committee whose meeting it
 * is, the leading one of several, is the team.
 */
public final class Vlos implements SourceFormat {
  private static final int NOT_YET = 1900;

  @Override
  public String id() {
    return "vlos";
  }

  @Override
  public boolean recognises(SourceText text) {
    return XmlRoot.of(text.text()).equals("vlosCoreDocument");
  }

  @Override
  public Content read(SourceText text) {
    VlosReport report = new VlosReport();
    XmlStream.read(text, report);
    LocalDateTime start = findTime(report.fact("aanvangstijd"));
    for (Turn turn : report.turns()) {
      LocalDateTime begin = findTime(turn.fact("markeertijdbegin"));
      start = begin != null && (start == null || begin.isBefore(start)) ? begin : start;
    }
    SpokenLines lines = new SpokenLines(text.path());
    for (Turn turn : report.turns()) {
      lines.phrase(timing(turn, start), turn.label(), turn.said());
    }
    String title = report.fact("titel");
    Content content = lines.content(title.isEmpty() ? null : title, start);
    if (content.lines().isEmpty()) {
      throw new UserProblem("no-speech-inside", text.path(), Map.of("format", id()));
    }
    return closed(content, findTime(report.fact("sluiting"))).ofTeam(report.findCommittee());
  }

  private static Content closed(Content content, @Nullable LocalDateTime end) {
    return new Content(
        content.kind(),
        content.title(),
        content.start(),
        end,
        content.lines(),
        content.attendees(),
        content.chat(),
        content.notes());
  }

  private static Timing timing(Turn turn, @Nullable LocalDateTime start) {
    Long begin = findMs(start, findTime(turn.fact("markeertijdbegin")));
    Long end = findMs(start, findTime(turn.fact("markeertijdeind")));
    Turn interruption = turn.interruption();
    Long cut =
        interruption == null
            ? null
            : findMs(start, findTime(interruption.fact("markeertijdbegin")));
    boolean sooner = begin != null && end != null && cut != null && cut >= begin && cut < end;
    return new Timing(begin, sooner ? cut : end);
  }

  private static @Nullable Long findMs(
      @Nullable LocalDateTime start, @Nullable LocalDateTime time) {
    return start == null || time == null
        ? null
        : Long.valueOf(Math.max(0, Duration.between(start, time).toMillis()));
  }

  /** Local time; an offset behind it is left out. */
  private static @Nullable LocalDateTime findTime(String written) {
    int end = 0;
    while (end < written.length() && "0123456789-T:.".indexOf(written.charAt(end)) >= 0) {
      end++;
    }
    int offset = written.indexOf('-', Math.min(written.length(), "2025-07-03T".length()));
    try {
      int cut = offset >= 0 && offset < end ? offset : end;
      LocalDateTime time = LocalDateTime.parse(written.substring(0, cut));
      return time.getYear() < NOT_YET ? null : time;
    } catch (DateTimeException e) {
      return null;
    }
  }
}
