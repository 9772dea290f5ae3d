package nl.onderstroom.evaluate;

import java.util.ArrayList;
import java.util.List;
import nl.onderstroom.catalogue.Acts;
import nl.onderstroom.evaluate.gold.Source;
import nl.onderstroom.evaluate.tasks.ColdStart;
import nl.onderstroom.evaluate.tasks.Finding;
import nl.onderstroom.evaluate.tasks.Finding.Wanted;
import nl.onderstroom.evaluate.tasks.Heard;
import nl.onderstroom.evaluate.tasks.Reading;
import nl.onderstroom.evaluate.tasks.Section;
import nl.onderstroom.evaluate.tasks.Speed;
import nl.onderstroom.evaluate.tasks.Speed.Part;
import nl.onderstroom.evaluate.tasks.Steadiness;
import nl.onderstroom.evaluate.tasks.Task;
import nl.onderstroom.evaluate.tasks.Telling;
import nl.onderstroom.evaluate.tasks.Telling.Silence;
import nl.onderstroom.language.LanguageFinder;
import nl.onderstroom.language.acts.ActCard;
import nl.onderstroom.language.acts.ActInventory;
import org.jspecify.annotations.Nullable;

/** What is evaluated, in the order of the table. */
final class Sections {

  private static final Section QUESTIONS =
      new Section(
          "Questions",
          "Of each utterance: does it ask something?",
          Finding.COLUMNS,
          List.of(
              asked(Source.AMI, "F1 .80"),
              marks(Source.AMI),
              asked(Source.ICSI, ""),
              marks(Source.ICSI),
              asked(Source.TEAMS.withoutQuestionMarks(), ""),
              asked(Source.CHAMBER.withoutQuestionMarks(), "")));

  private static final Section LANGUAGE =
      new Section(
          "Language",
          "Of each utterance of three words or more: Dutch or English?",
          Telling.COLUMNS,
          List.of(language(Source.LANGUAGES_MIXED), language(Source.MOSTLY_ENGLISH)));

  private static final Section STEADINESS =
      new Section(
          "How far a count tells meetings apart",
          "Odd blocks of 25 utterances against even blocks, made up to the full length"
              + " (Spearman-Brown), in English: eight Dutch meetings are too few to tell. The tier is"
              + " the one that an act has now.",
          Steadiness.COLUMNS,
          steadiness());

  private static final Section SPEED =
      new Section(
          "Speed",
          "On one core of the machine on which this was made, warm.",
          Speed.COLUMNS,
          List.of(
              new Speed(Part.ACTS_AND_TONE, Source.TEAMS, "8,000"),
              new Speed(Part.ALL, Source.TEAMS, "1,500"),
              new Speed(Part.ACTS_AND_TONE, Source.AMI, ""),
              new Speed(Part.ALL, Source.AMI, "400")));

  private static final Section COLD =
      new Section(
          "Cold",
          "A new JVM without the classes that the build lays out for it.",
          ColdStart.COLUMNS,
          List.of(new ColdStart(Source.TEAMS, ""), new ColdStart(Source.AMI, "")));

  static final List<Section> ALL =
      List.of(
          QUESTIONS,
          ActSections.CODED,
          ActSections.REACTIONS,
          ActSections.TEAMS,
          ToneSections.LINES,
          ToneSections.MEETINGS,
          ToneSections.CLAIMS,
          LANGUAGE,
          STEADINESS,
          SPEED,
          COLD);

  private Sections() {}

  private static Finding asked(Source source, String aim) {
    return new Finding("questions", source, asked(Reading.QUESTIONS), 0, aim);
  }

  private static List<Task> steadiness() {
    List<Task> tasks = new ArrayList<>();
    steadiness(tasks, "questions", Reading.QUESTIONS, "A");
    for (ActCard act : ActInventory.of(Acts.ALL).all()) {
      steadiness(tasks, act.id(), Reading.acts(act.id()), act.tier().name());
    }
    return tasks;
  }

  private static void steadiness(List<Task> to, String name, Reading reading, String tier) {
    to.add(new Steadiness(name, Source.AMI, reading, "tier " + tier));
    to.add(new Steadiness(name, Source.ICSI, reading, "tier " + tier));
  }

  /** Beside it, what anybody would look for first. */
  private static Finding marks(Source source) {
    return new Finding("a question mark alone", source, asked(Reading.QUESTION_MARKS), 0, "");
  }

  private static List<Wanted> asked(Reading reading) {
    return List.of(new Wanted("asked", reading));
  }

  private static @Nullable String language(Heard heard, int utterance) {
    String language = heard.utterance(utterance).language();
    return language.equals(LanguageFinder.UNKNOWN) ? null : language;
  }

  private static Telling language(Source source) {
    return new Telling(
        "language", source, List.of("nl", "en"), Sections::language, Silence.NOTHING, "");
  }
}
