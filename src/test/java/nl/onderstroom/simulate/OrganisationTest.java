package nl.onderstroom.simulate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.offset;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import nl.onderstroom.json.Json;
import nl.onderstroom.problem.UserProblem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OrganisationTest {
  @TempDir private Path folder = Path.of("");

  @Test
  void sameSeedWritesSameBytesAndAnotherSeedDoesNot() throws IOException {
    new Organisation(2, 3, 10, 7, null).writeTo(folder.resolve("a"));
    new Organisation(2, 3, 10, 7, null).writeTo(folder.resolve("b"));
    new Organisation(2, 3, 10, 8, null).writeTo(folder.resolve("c"));
    assertThat(contents("a")).isEqualTo(contents("b")).hasSize(2 * 3 * 3 + 1);
    assertThat(contents("a")).isNotEqualTo(contents("c"));
  }

  @Test
  void plantedTeamsTalkWithFewerVoicesFromTwoThirdsOn() throws IOException {
    new Organisation(2, 6, 20, 1, "stilvallen").writeTo(folder);
    Truth truth =
        Json.read(
            Files.readString(folder.resolve("truth.json"), StandardCharsets.UTF_8), Truth.class);
    Truth.TeamTruth free = truth.teams().get(0);
    Truth.TeamTruth planted = truth.teams().get(1);
    assertThat(free.planted()).isNull();
    assertThat(planted.planted()).isEqualTo("stilvallen");
    assertThat(planted.from()).isEqualTo(planted.meetings().get(4).file());
    assertThat(voices(planted, 0, 4)).isGreaterThan(voices(planted, 4, 6));
    assertThat(voices(free, 0, 4)).isCloseTo(voices(free, 4, 6), offset(.8));
  }

  /** The mean number of people who spoke. */
  private static double voices(Truth.TeamTruth team, int from, int to) {
    return team.meetings().subList(from, to).stream()
        .mapToInt(meeting -> meeting.spoke().size())
        .average()
        .orElseThrow();
  }

  @Test
  void truthCountsWhatTheTranscriptSays() throws IOException {
    new Organisation(1, 1, 5, 3, null).writeTo(folder);
    Truth truth =
        Json.read(
            Files.readString(folder.resolve("truth.json"), StandardCharsets.UTF_8), Truth.class);
    Truth.MeetingTruth meeting = truth.teams().get(0).meetings().get(0);
    String transcript = Files.readString(folder.resolve(meeting.file()), StandardCharsets.UTF_8);
    int words = meeting.spoke().values().stream().mapToInt(Truth.SpeakerTruth::words).sum();
    long inTranscript =
        transcript
            .lines()
            .filter(line -> line.startsWith("<v "))
            .map(line -> line.replaceAll("<[^>]*>", ""))
            .flatMap(line -> Stream.of(line.split(" ")))
            .count();
    assertThat(words).isEqualTo((int) inTranscript);
  }

  @Test
  void aPatternThatCannotBePlantedIsRefused() {
    assertThatThrownBy(() -> new Organisation(1, 1, 10, 1, "onbekend"))
        .isInstanceOf(UserProblem.class)
        .hasMessage("unknown-plant at onbekend {known=stilvallen}");
  }

  private Map<String, String> contents(String name) throws IOException {
    Map<String, String> contents = new TreeMap<>();
    Path root = folder.resolve(name);
    try (Stream<Path> files = Files.walk(root)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        contents.put(
            root.relativize(file).toString(), Files.readString(file, StandardCharsets.ISO_8859_1));
      }
    }
    return contents;
  }
}
