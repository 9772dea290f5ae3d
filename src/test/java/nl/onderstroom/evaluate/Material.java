package nl.onderstroom.evaluate;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import nl.onderstroom.annotate.AnnotatedMeeting;
import nl.onderstroom.annotate.Annotator;
import nl.onderstroom.evaluate.gold.LabelledMeeting;
import nl.onderstroom.evaluate.gold.Source;
import nl.onderstroom.evaluate.tasks.Heard;

/** The evaluation data, each source read and annotated once. */
final class Material {
  private final Path data;
  private final Annotator annotator;
  private final ActHearing acts = new ActHearing();
  private final Map<String, List<Heard>> heard = new TreeMap<>();

  Material(Path data, Annotator annotator) {
    this.data = data;
    this.annotator = annotator;
  }

  boolean has(Source source) {
    return source.isIn(data);
  }

  List<Heard> heard(Source source) {
    return heard.computeIfAbsent(source.title(), title -> annotated(source));
  }

  private List<Heard> annotated(Source source) {
    return source.reader().apply(data).stream()
        .map(this::heard)
        .toList();
  }

  private Heard heard(LabelledMeeting labelled) {
    AnnotatedMeeting annotated = annotator.annotate(labelled.meeting());
    return new Heard(labelled, annotated, acts.of(annotated));
  }
}
