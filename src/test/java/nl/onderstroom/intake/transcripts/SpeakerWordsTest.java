package nl.onderstroom.intake.transcripts;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.onderstroom.json.Json;
import nl.onderstroom.language.CalendarNames;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The words before a colon that are nobody's name, each in one place. */
class SpeakerWordsTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "Maandag",
        "Friday",
        "Actiepunten",
        "Rondvraag",
        "Next steps",
        "Punt",
        "Punt 1",
        "Punt één",
        "Ik zeg",
        "Action item"
      })
  void announcesAText(String label) {
    assertThat(SpeakerLabel.announces(label)).isTrue();
  }

  @Test
  void noWordIsRepeatedFromMinutesOrTheCalendarOrCounted() {
    SpeakerLabel.Words words =
        Json.resource("/intake/speaker-words.json", SpeakerLabel.Words.class);
    Set<String> elsewhere =
        Stream.concat(
                Json.resourceMap("/intake/minutes.json", String[].class).values().stream()
                    .flatMap(Arrays::stream),
                CalendarNames.all().stream().flatMap(names -> names.fullWeekdays().stream()))
            .collect(Collectors.toSet());
    List<String> never = words.never().values().stream().flatMap(Set::stream).toList();

    assertThat(never)
        .doesNotContainAnyElementsOf(elsewhere)
        .noneMatch(word -> word.matches(".* \\d+"))
        .noneMatch(
            word ->
                word.contains(" ")
                    && words.counters().contains(word.substring(word.lastIndexOf(' ') + 1)));
  }
}
