package nl.onderstroom.intake.transcripts;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import nl.onderstroom.intake.Content;
import nl.onderstroom.intake.Content.FileNote;
import nl.onderstroom.intake.Content.Line;
import nl.onderstroom.intake.Limits;
import nl.onderstroom.intake.scan.Plausible;
import nl.onderstroom.intake.scan.Spans;
import nl.onderstroom.intake.scan.Wording;
import nl.onderstroom.intake.transcripts.SpeakerPrefixes.Source;
import nl.onderstroom.model.Span;
import org.jspecify.annotations.Nullable;

/**
 * From cues to lines of a transcript: who speaks, and when, where several share a cue.
 *
 * <p>A cue that ends before it starts keeps its start as both ends. A cue without words gives no
 * line.
 */
final class CueLines {
  /** Whoever has so many odd cues needs no list of all of them. */
  static final int MOST_NOTES = 1_000;

  /** Nothing in such a file says what it is, but it matters. */
  private static final String CLOSED_CAPTIONS = ".cc.vtt";

  private final String path;
  private final SpeakerPrefixes prefixes;
  private final List<Cue> cues = new ArrayList<>();
  private final CueNames names = new CueNames();
  private final List<List<Cue.Part>> parts = new ArrayList<>();
  private final List<FileNote> notes;

  /**
   * @param path of the file, for messages
   */
  CueLines(String path, List<FileNote> notes) {
    this.path = path;
    boolean captions = path.toLowerCase(Locale.ROOT).endsWith(CLOSED_CAPTIONS);
    this.prefixes = new SpeakerPrefixes(captions ? Source.CLOSED_CAPTIONS : Source.TRANSCRIPT);
    this.notes = new ArrayList<>(notes);
  }

  /** In order of the file; parts without a label may yet have one before their words. */
  void add(Cue cue, List<Cue.Part> said) {
    cues.add(cue);
    Limits.STANDARD.checkUtterances(path, cues.size());
    parts.add(said);
    for (Cue.Part part : said) {
      if (part.label() == null && !part.text().isBlank()) {
        names.see(part.text());
      }
    }
  }

  void note(FileNote note) {
    if (notes.size() < MOST_NOTES) {
      notes.add(note);
    }
  }

  Content content() {
    parts.replaceAll(said -> said.stream().map(this::labelled).toList());
    parts.forEach(said -> said.forEach(this::weigh));
    List<Line> lines = new ArrayList<>(cues.size());
    for (int i = 0; i < cues.size(); i++) {
      addLines(cues.get(i), tidied(parts.get(i)), lines);
    }
    RollingCaptions rolling = RollingCaptions.of(lines);
    if (rolling.repeated() > 0) {
      String count = Integer.toString(rolling.repeated());
      notes.add(new FileNote(null, "rolling-captions", Map.of("count", count)));
    }
    notes.addAll(Plausible.notes(rolling.lines()));
    return new Content(
        Content.Kind.TRANSCRIPT, null, null, null, rolling.lines(), List.of(), List.of(), notes);
  }

  private Cue.Part labelled(Cue.Part part) {
    return part.label() != null || part.text().isBlank()
        ? part
        : new Cue.Part(null, names.labelled(part.text()));
  }

  private void weigh(Cue.Part part) {
    if (part.label() != null) {
      prefixes.seeLabel(null);
    } else if (!part.text().isBlank()) {
      prefixes.seeText(part.text());
    }
  }

  private void addLines(Cue cue, List<Cue.Part> said, List<Line> lines) {
    if (said.isEmpty()) {
      return;
    }
    Span span = span(cue);
    if (said.size() == 1) {
      lines.add(new Line(span, said.get(0).label(), said.get(0).text()));
      return;
    }
    List<Span> spans = Spans.split(span, said.stream().map(Cue.Part::text).toList());
    for (int i = 0; i < said.size(); i++) {
      lines.add(new Line(spans.get(i), said.get(i).label(), said.get(i).text()));
    }
  }

  private Span span(Cue cue) {
    if (cue.endMs() < cue.startMs()) {
      note(new FileNote(cue.line(), "end-before-start"));
    }
    return new Span(cue.startMs(), Math.max(cue.startMs(), cue.endMs()));
  }

  /** What one voice says on end in a cue is one part; parts without words are dropped. */
  private List<Cue.Part> tidied(List<Cue.Part> said) {
    List<Cue.Part> tidied = new ArrayList<>(said.size());
    StringBuilder pending = new StringBuilder();
    @Nullable String label = null;
    for (Cue.Part part : said) {
      for (Cue.Part voiced : part.label() == null ? prefixes.split(part.text()) : List.of(part)) {
        if (!voiced.text().isBlank() && !Objects.equals(label, voiced.label())) {
          addTidied(label, pending, tidied);
          label = voiced.label();
        }
        pending.append(' ').append(voiced.text());
      }
    }
    addTidied(label, pending, tidied);
    return tidied;
  }

  private static void addTidied(
      @Nullable String label, StringBuilder pending, List<Cue.Part> tidied) {
    String text = Wording.tidy(pending.toString());
    if (!text.isEmpty()) {
      tidied.add(new Cue.Part(label, text));
    }
    pending.setLength(0);
  }
}
