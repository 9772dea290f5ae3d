package nl.onderstroom.intake.transcripts;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import nl.onderstroom.intake.transcripts.SpeakerPrefixes.Prefix;
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
    Prefix prefix = SpeakerPrefixes.findPrefix(line);
    assertThat(prefix).isNotNull().extracting(Prefix::label).isEqualTo(label);
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
    assertThat(SpeakerPrefixes.findPrefix(line)).isNull();
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
