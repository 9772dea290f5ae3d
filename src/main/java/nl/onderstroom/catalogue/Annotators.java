package nl.onderstroom.catalogue;

import java.nio.file.Path;
import java.util.List;
import nl.onderstroom.annotate.Annotator;
import nl.onderstroom.annotate.acts.Act;
import nl.onderstroom.annotate.acts.ActReader;
import nl.onderstroom.annotate.corenlp.EnglishModels;
import nl.onderstroom.annotate.onnx.ModelledTones;
import nl.onderstroom.annotate.onnx.ToneModel;
import nl.onderstroom.annotate.talk.TalkRules;
import nl.onderstroom.annotate.talk.TeamTalk;
import nl.onderstroom.annotate.tone.ToneReader;
import nl.onderstroom.annotate.words.Said;
import nl.onderstroom.language.acts.ActInventory;
import org.jspecify.annotations.Nullable;

/** What is read in the words of a meeting, and with what. */
public final class Annotators {
  private static final ActReader CUES = new ActReader(ActInventory.of(Acts.HEARD));
  private static final TeamTalk TURNS =
      new TeamTalk(List.of(TalkRules.of("nl"), TalkRules.of("en")));

  private static final Annotator.Tones WORDS = new ToneReader()::read;

  public static final Annotator STANDARD = new Annotator(Languages.ALL, Annotators::acts, WORDS);

  private Annotators() {}

  /** With a model of the user's own for tone, where there is one. */
  public static Annotator with(@Nullable ToneModel model) {
    return model == null
        ? STANDARD
        : new Annotator(Languages.ALL, Annotators::acts, new ModelledTones(model, WORDS));
  }

  /** By their cues, and by the turns around them. */
  private static List<List<Act>> acts(List<Said> meeting) {
    return TURNS.hear(meeting, CUES.read(meeting));
  }

  /** Where the launcher says that models are: beside the program. */
  public static EnglishModels englishModels() {
    return new EnglishModels(
        Path.of(System.getProperty("onderstroom.models", "models")).resolve("english"));
  }
}
