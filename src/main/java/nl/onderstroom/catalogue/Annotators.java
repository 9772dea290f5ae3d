package nl.onderstroom.catalogue;

import java.nio.file.Path;
import java.util.List;
import nl.onderstroom.annotate.Annotator;
import nl.onderstroom.annotate.acts.Act;
import nl.onderstroom.annotate.acts.ActReader;
import nl.onderstroom.annotate.corenlp.EnglishModels;
import nl.onderstroom.annotate.corenlp.EnglishSentences;
import nl.onderstroom.annotate.courtesy.Courtesies;
import nl.onderstroom.annotate.courtesy.Judgements;
import nl.onderstroom.annotate.english.SentenceTones;
import nl.onderstroom.annotate.onnx.ModelledTones;
import nl.onderstroom.annotate.onnx.ToneModel;
import nl.onderstroom.annotate.settling.Settling;
import nl.onderstroom.annotate.talk.Debate;
import nl.onderstroom.annotate.talk.TalkRules;
import nl.onderstroom.annotate.talk.TeamTalk;
import nl.onderstroom.annotate.tone.Tone;
import nl.onderstroom.annotate.tone.ToneReader;
import nl.onderstroom.annotate.words.Said;
import nl.onderstroom.language.acts.ActInventory;
import nl.onderstroom.model.Thresholds;
import org.jspecify.annotations.Nullable;

/** What is read in the words of a meeting, and with what. */
public final class Annotators {
  private static final ActInventory INVENTORY = ActInventory.of(Acts.HEARD);
  private static final ActReader CUES = new ActReader(INVENTORY);
  private static final TeamTalk TURNS =
      new TeamTalk(List.of(TalkRules.of("nl"), TalkRules.of("en")));

  private static final Settling SETTLING = Settling.of("nl");

  private static final ToneReader WORDS = new ToneReader();
  private static final Judgements JUDGED = new Judgements(WORDS);

  /** Needs nothing but the program itself. */
  public static final Annotator STANDARD =
      new Annotator(Languages.ALL, talk -> acts(CUES, talk), JUDGED);

  private Annotators() {}

  /**
   * Reads what the first meeting would wait for. Of what is ours alone: a model of the user's is
   * closed when the run ends, be it before this does.
   */
  public static void warmUp() {
    STANDARD.warmUp();
  }

  /**
   * With what else there is to hear by: models of English that were fetched, phrases and a model of
   * the user's own.
   */
  public static Annotator with(@Nullable String phrases, @Nullable ToneModel model) {
    EnglishSentences sentences = EnglishSentences.find(englishModels());
    if (phrases == null && model == null && sentences == null) {
      return STANDARD;
    }
    ActReader cues = phrases == null ? CUES : new ActReader(INVENTORY.with(phrases, "own phrases"));
    Annotator.Tones tones =
        sentences == null
            ? JUDGED
            : new SentenceTones(sentences::read, WORDS, JUDGED, Thresholds.standard());
    return new Annotator(
        Languages.ALL,
        talk -> acts(cues, talk),
        new Courtesies(model == null ? tones : new ModelledTones(model, tones)));
  }

  /** What is done in each utterance of a meeting, heard by what is ours alone. */
  public static List<List<Act>> acts(List<Said> meeting) {
    return acts(CUES, meeting);
  }

  /** The tone of an utterance by itself. */
  public static @Nullable Tone tone(Said said) {
    return WORDS.read(said);
  }

  /** What the words of an utterance hint at, where they claim no tone; 0 for nothing. */
  public static double hint(Said said) {
    return JUDGED.hint(said);
  }

  /** The release, and what was fetched beside it: with other models come other results. */
  public static String version() {
    return englishModels().complete() ? Release.version() + ", CoreNLP" : Release.version();
  }

  /** Refuses phrases of a user's own that cannot be laid over ours. */
  public static void check(String phrases, String file) {
    INVENTORY.with(phrases, file);
  }

  /** By their cues, by the turns around them, and by what was learned. */
  private static List<List<Act>> acts(ActReader cues, List<Said> meeting) {
    List<List<Act>> heard = TURNS.hear(meeting, cues.read(meeting));
    return Debate.is(meeting) ? heard : SETTLING.hear(meeting, heard);
  }

  /** Where the launcher says that models are: beside the program. */
  public static EnglishModels englishModels() {
    return new EnglishModels(
        Path.of(System.getProperty("onderstroom.models", "models")).resolve("english"));
  }
}
