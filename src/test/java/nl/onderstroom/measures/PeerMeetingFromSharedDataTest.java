package nl.onderstroom.measures;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import nl.onderstroom.catalogue.Measures;
import nl.onderstroom.json.Json;
import nl.onderstroom.model.insight.Measure;
import nl.onderstroom.model.insight.Subject;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A real meeting on whose figures four independent tools agree; only where the data is there. */
class PeerMeetingFromSharedDataTest {
  private static final Path PEERS =
      Path.of(System.getProperty("onderstroom.data", "../shared/data"), "peers");

  /** Ten names in the log, five of whom never speak. */
  private static final List<String> SILENT =
      List.of("George Martin", "Yoko Ono", "Peter Best", "Eric Clapton", "Eric's iPad (Clapton)");

  private Talk talk = new Talk();
  private Map<String, Object> expected = Map.of();

  @BeforeEach
  @SuppressWarnings("unchecked")
  void dataIsThere() throws IOException {
    Path transcript = PEERS.resolve("meeting001_transcript.vtt");
    Assumptions.assumeTrue(Files.exists(transcript), "needs ../shared/data/peers");
    expected = Json.read(Files.readString(PEERS.resolve("meeting001.expected.json")), Map.class);
    talk = new Talk();
    List<String> lines = Files.readAllLines(transcript);
    for (int i = 1; i < lines.size(); i++) {
      if (lines.get(i - 1).contains(" --> ")) {
        cue(lines.get(i - 1), lines.get(i));
      }
    }
    figures("speaker_seconds").keySet().stream()
        .filter(name -> !name.equals("UNIDENTIFIED"))
        .forEach(name -> talk.present(name));
    SILENT.forEach(name -> talk.present(name));
  }

  @Test
  void secondsWordsAndTurnsOfEachSpeakerAreEqual() {
    each("speaker_seconds", "seconds", 0.0005);
    each("words_whitespace", "words", 0);
    each("turns_runs", "turns", 0);
    Conversation conversation = talk.conversation();
    int unlabelled = conversation.voice(null);
    assertThat(Quantity.SECONDS.of(conversation.whole(), unlabelled)).isEqualTo(1.68);
    assertThat(conversation.whole().words(unlabelled)).isEqualTo(4);
    assertThat(conversation.turns(unlabelled)).hasSize(2);
    assertThat(conversation.turns()).hasSize(34);
  }

  @Test
  void everyFigureOfTheMeetingIsEqual() {
    meeting("turn_taking_index", "turn-taking-index", 1e-12);
    meeting("gini_words_6labels", "gini-words-labels", 1e-9);
    meeting("gini_seconds_6labels", "gini-seconds-labels", 1e-9);
    meeting("gini_seconds_5named", "gini-seconds-speakers", 1e-9);
    meeting("gini_seconds_10attendees", "gini-seconds-present", 1e-9);
    meeting("entropy_norm_seconds_5named", "entropy-seconds-speakers", 1e-9);
    meeting("entropy_norm_seconds_10attendees", "entropy-seconds-present", 1e-9);
    meeting("gap_mean", "gap", 0.000005);
    meeting("burstiness_sample_sd", "burstiness", 0.00000005);
  }

  private void each(String figure, String measure, double precision) {
    figures(figure)
        .forEach(
            (name, value) -> {
              if (!name.equals("UNIDENTIFIED")) {
                assertThat(value(measure, Subject.person(name)))
                    .describedAs(measure + " of " + name)
                    .isCloseTo(number(value), within(precision));
              }
            });
  }

  private void meeting(String figure, String measure, double precision) {
    assertThat(value(measure, Subject.MEETING))
        .describedAs(measure)
        .isCloseTo(number(expected.get(figure)), within(precision));
  }

  private double value(String id, Subject subject) {
    Measure row =
        Measures.ALL.stream()
            .filter(measure -> measure.id().equals(id))
            .flatMap(measure -> measure.of(talk.conversation()).stream())
            .filter(candidate -> candidate.subject().equals(subject))
            .findFirst()
            .orElseThrow();
    return java.util.Objects.requireNonNull(row.value(), row.toString());
  }

  @SuppressWarnings("unchecked")
  private Map<String, Object> figures(String name) {
    return (Map<String, Object>) java.util.Objects.requireNonNull(expected.get(name));
  }

  private static double number(@org.jspecify.annotations.Nullable Object value) {
    return ((Number) java.util.Objects.requireNonNull(value)).doubleValue();
  }

  private void cue(String times, String text) {
    int colon = text.indexOf(": ");
    String label = colon < 0 ? "" : text.substring(0, colon);
    String said = colon < 0 ? text : text.substring(colon + 2);
    talk.says(label, seconds(times.substring(0, 12)), seconds(times.substring(17, 29)), said);
  }

  private static double seconds(String clock) {
    return Integer.parseInt(clock.substring(0, 2)) * 3600
        + Integer.parseInt(clock.substring(3, 5)) * 60
        + Double.parseDouble(clock.substring(6));
  }
}
