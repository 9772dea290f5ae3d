package nl.onderstroom.intake.transcripts;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SpeakerPrefixesTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Anna de Vries: hoi             | Anna de Vries
          dr. J.P. Kok: hoi              | dr. J.P. Kok
          Vries, Anna de (Extern): hoi   | Vries, Anna de (Extern)
          SPEAKER_00: hoi                | SPEAKER_00
          [SPEAKER_00]: hoi              | SPEAKER_00
          - Anna: hoi                    | Anna
          >> Anna: hoi                   | Anna
          anna.devries@x.nl: hoi         | anna.devries@x.nl
          Łukasz: hoi                    | Łukasz
          Anna :                         | Anna
          Anna [she/her]: hoi            | Anna [she/her]
          Anna:\thoi                     | Anna
          Vergaderzaal 3: hoi            | Vergaderzaal 3
          """)
  void nameBeforeAColonHasTheShapeOfALabel(String line, String label) {
    SpeakerPrefix prefix = SpeakerPrefix.find(line);
    assertThat(prefix).isNotNull().extracting(SpeakerPrefix::label).isEqualTo(label);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "om 10:30 gaan we",
        "kijk op https://x.nl",
        "10: dat is genoeg",
        "Dat is mooi. En toen: ja",
        "Wat vind je? Anna: niets",
        "een, twee, drie: klaar",
        "dit zijn veel te veel woorden bij elkaar: ja",
        "item [1]: x",
        "12-02-2024 09:00 - Anna: hoi",
        ": hoi",
        "hoi"
      })
  void otherColonsMakeNoLabel(String line) {
    assertThat(SpeakerPrefix.find(line)).isNull();
  }

  @Test
  void labelThatRecursIsBelievedAndOthersAreNotWhereFewTextsHaveOne() {
    SpeakerPrefixes prefixes = seen("Anna: hoi", "ja", "nee", "Anna: dag", "Punt twee: dit", "tja");
    assertThat(prefixes.believed("Anna")).isTrue();
    assertThat(prefixes.believed("Punt twee")).isFalse();
  }

  @Test
  void whereMostTextsHaveALabelOneTimeIsEnoughForAName() {
    SpeakerPrefixes prefixes =
        seen("Anna: hoi", "de Wit: ja", "Kees van Dam: ja", "Note: dit", "Dus ik zei: kom");
    assertThat(List.of("Anna", "de Wit", "Kees van Dam")).allMatch(prefixes::believed);
    assertThat(List.of("Note", "Dus ik zei")).noneMatch(prefixes::believed);
  }

  @ParameterizedTest
  @ValueSource(strings = {"Prima", "Ik heb een vraag", "Besluit", "Stap 2", "De vraag is", "Van"})
  void whatAnnouncesATextIsNobodyHoweverOftenItStands(String label) {
    SpeakerPrefixes prefixes = seen("Anna: hoi", "Bas: ja", label + ": dit", label + ": dat");
    assertThat(prefixes.believed(label)).isFalse();
  }

  @Test
  void surnameMayBeAWordOfSentences() {
    assertThat(seen("James He: hoi", "Will Is: ja", "James He: dag").believed("James He")).isTrue();
  }

  @Test
  void wordThatSomebodyLikesIsNoSpeakerThoughItStandsMoreThanOnce() {
    SpeakerPrefixes prefixes = new SpeakerPrefixes();
    for (int i = 0; i < 30; i++) {
      prefixes.seeText(i % 6 == 0 ? "Weetje: dat is zo" : "gewoon gepraat");
    }
    assertThat(prefixes.believed("Weetje")).isFalse();
  }

  @Test
  void closedCaptionsNameSomebodyOnlyWhereMostOfThemDo() {
    SpeakerPrefixes captions = new SpeakerPrefixes(SpeakerPrefixes.Source.CLOSED_CAPTIONS);
    List.of(
            "Helaas: ja",
            "Weetje: dit",
            "goed",
            "Helaas: nee",
            "Weetje: dat",
            "dan",
            "tot zo",
            "ja",
            "nee")
        .forEach(captions::seeText);
    assertThat(List.of("Helaas", "Weetje")).noneMatch(captions::believed);
    List.of("Helaas: a", "Helaas: b", "Weetje: c", "Weetje: d").forEach(captions::seeText);
    assertThat(captions.believed("Weetje")).isTrue();
  }

  @Test
  void rareLabelInAFileOfSpeechIsNotBelievedThoughItRecurs() {
    SpeakerPrefixes prefixes = new SpeakerPrefixes();
    for (int i = 0; i < 100; i++) {
      prefixes.seeText(i % 50 == 0 ? "Mijn idee: doen" : "gewoon gepraat");
    }
    assertThat(prefixes.believed("Mijn idee")).isFalse();
  }

  @Test
  void aTextIsCutWhereABelievedSpeakerBegins() {
    SpeakerPrefixes prefixes = seen("Anna: hoi", "Bas: ja", "Anna: dag");
    assertThat(prefixes.split("even dit\n- Anna: hoi\nen dag\nBas: ja"))
        .containsExactly(part(null, "even dit"), part("Anna", " hoi\nen dag"), part("Bas", " ja"));
  }

  private static SpeakerPrefixes seen(String... texts) {
    SpeakerPrefixes prefixes = new SpeakerPrefixes();
    List.of(texts).forEach(prefixes::seeText);
    return prefixes;
  }

  private static Cue.Part part(@Nullable String label, String text) {
    return new Cue.Part(label, text);
  }

  @Test
  void capitalOfADeviceStandsFurtherOn() {
    SpeakerPrefixes prefixes = seen("Anna: hoi", "iPhone van Kees: ja", "iPad Bas: nee");
    assertThat(prefixes.believed("iPhone van Kees")).isTrue();
    assertThat(prefixes.believed("wat ik zeg")).isFalse();
  }

  @Test
  void whereEachOfManyTextsHasALabelAllAreLabels() {
    String[] all = IntStream.range(0, 9).mapToObj(i -> "Anna: hoi").toArray(String[]::new);
    SpeakerPrefixes few = seen(all);
    few.seeText("jan van de overkant: ja");
    assertThat(few.believed("jan van de overkant")).isTrue();
    few.seeText("en verder niemand");
    assertThat(few.believed("jan van de overkant")).isFalse();
  }
}
