package nl.onderstroom.annotate.onnx;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import nl.onderstroom.annotate.Annotator;
import nl.onderstroom.annotate.tone.Tone;
import nl.onderstroom.annotate.words.Said;
import org.jspecify.annotations.Nullable;

/** Tone by a model in the language that it reads, by words in every other. */
public final class ModelledTones implements Annotator.Tones {
  private final ToneModel model;
  private final Annotator.Tones words;

  public ModelledTones(ToneModel model, Annotator.Tones words) {
    this.model = model;
    this.words = words;
  }

  @Override
  public @Nullable Tone read(Said said) {
    return read(List.of(said)).get(0);
  }

  @Override
  public List<@Nullable Tone> read(List<Said> meeting) {
    List<Said> own = meeting.stream().filter(said -> model.reads(said.language())).toList();
    Iterator<@Nullable Tone> heard = model.read(own).iterator();
    List<@Nullable Tone> tones = new ArrayList<>(words.read(meeting));
    for (int i = 0; i < meeting.size(); i++) {
      if (model.reads(meeting.get(i).language())) {
        tones.set(i, heard.next());
      }
    }
    return tones;
  }
}
