package nl.onderstroom.intake.spoken;

import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import nl.onderstroom.intake.Content;
import nl.onderstroom.intake.Content.FileNote;
import nl.onderstroom.intake.Content.Line;
import nl.onderstroom.intake.Limits;
import nl.onderstroom.intake.scan.Plausible;
import nl.onderstroom.intake.scan.Spans;
import nl.onderstroom.intake.scan.Wording;
import nl.onderstroom.model.Span;
import org.jspecify.annotations.Nullable;

/**
 * Lines of a transcript in the making, from whole phrases or word by word.
 *
 * <p>Words of one speaker are one line until another speaks or a pause of a second and a half. A
 * word without a time goes with the word before it. A phrase without an end lasts as long as its
 * words take; one without any time stands where the phrase before it ended, unless nothing in the
 * file has a time. Lines are in order of time.
 */
public final class SpokenLines {
  private static final long PAUSE_MS = 1500;

  private final String path;
  private final List<Phrase> phrases = new ArrayList<>();
  private final Set<FileNote> notes = new LinkedHashSet<>();
  private final StringBuilder words = new StringBuilder();
  private @Nullable String label;
  private @Nullable Long startMs;
  private @Nullable Long endMs;

  /**
   * @param path of the file, for messages
   */
  public SpokenLines(String path) {
    this.path = path;
  }

  /** Something said that the file keeps together. */
  public void phrase(Timing timing, @Nullable String speaker, String text) {
    endPhrase();
    String said = Wording.tidy(text);
    if (!said.isEmpty()) {
      phrases.add(new Phrase(timing, speaker, said));
      Limits.STANDARD.checkUtterances(path, phrases.size());
    }
  }

  public void word(Timing timing, @Nullable String speaker, String text) {
    boolean goesOn = timing.unknown() && (speaker == null || Objects.equals(speaker, label));
    if (!goesOn && (!Objects.equals(speaker, label) || pauseBefore(timing))) {
      endPhrase();
    }
    if (words.isEmpty()) {
      label = speaker;
      startMs = timing.startMs();
    }
    words.append(words.isEmpty() ? "" : " ").append(text);
    endMs = timing.endMs() == null ? endMs : timing.endMs();
  }

  /** A sign that belongs to the word before it. */
  public void sign(String sign) {
    words.append(sign);
  }

  /** The words up to here are a line, whatever follows. */
  public void endPhrase() {
    if (!words.isEmpty()) {
      Phrase phrase = new Phrase(new Timing(startMs, endMs), label, Wording.tidy(words.toString()));
      words.setLength(0);
      phrases.add(phrase);
      Limits.STANDARD.checkUtterances(path, phrases.size());
    }
    label = null;
    startMs = null;
    endMs = null;
  }

  /**
   * For files whose times are bare numbers that should count seconds; whoever wrote them with a
   * script of his own may have kept milliseconds.
   */
  public void checkSeconds() {
    endPhrase();
    BareNumbers numbers = new BareNumbers();
    for (Phrase phrase : phrases) {
      Long start = phrase.timing().startMs();
      Long end = phrase.timing().endMs();
      if (start != null) {
        numbers.see(
            start / BareNumbers.SECONDS,
            end == null ? null : end / BareNumbers.SECONDS,
            phrase.words());
      }
    }
    double msAUnit = numbers.msAUnit(BareNumbers.SECONDS);
    if (msAUnit == BareNumbers.MILLISECONDS) {
      note("times-in-milliseconds");
      phrases.replaceAll(phrase -> phrase.at(phrase.timing().inMilliseconds()));
    }
  }

  /** Something odd, said once however often it occurs. */
  public void note(String code) {
    note(new FileNote(null, code));
  }

  /** The same, with what it fills or where it is. */
  public void note(FileNote note) {
    notes.add(note);
  }

  public Content content(@Nullable String title, @Nullable LocalDateTime start) {
    endPhrase();
    List<Line> lines = lines();
    List<FileNote> all = Stream.concat(notes.stream(), Plausible.notes(lines).stream()).toList();
    return new Content(
        Content.Kind.TRANSCRIPT, title, start, null, lines, List.of(), List.of(), all);
  }

  private boolean pauseBefore(Timing timing) {
    return endMs != null && timing.startMs() != null && timing.startMs() - endMs > PAUSE_MS;
  }

  private List<Line> lines() {
    boolean timed = phrases.stream().anyMatch(phrase -> phrase.timing().startMs() != null);
    List<Line> lines = new ArrayList<>(phrases.size());
    long last = 0;
    for (int i = 0; i < phrases.size(); i++) {
      Phrase phrase = phrases.get(i);
      Span span = timed ? span(phrase, last, i) : null;
      last = span == null ? 0 : span.endMs();
      lines.add(new Line(span, phrase.label(), phrase.text()));
    }
    if (timed) {
      lines.sort(Comparator.comparingLong(line -> line.span() == null ? 0 : line.span().startMs()));
    }
    return lines;
  }

  private Span span(Phrase phrase, long lastMs, int at) {
    Long start = phrase.timing().startMs();
    Long end = phrase.timing().endMs();
    if (start == null) {
      note("time-missing");
      return new Span(lastMs, end == null ? lastMs : Math.max(lastMs, end));
    }
    if (end == null) {
      note("ends-reckoned");
      return Spans.fromStart(start, nextStart(at), phrase.words());
    }
    if (end < start) {
      note("end-before-start");
    }
    return new Span(start, Math.max(start, end));
  }

  private long nextStart(int at) {
    Long next = at + 1 < phrases.size() ? phrases.get(at + 1).timing().startMs() : null;
    return next == null ? -1 : next;
  }
}
