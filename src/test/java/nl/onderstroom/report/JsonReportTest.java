package nl.onderstroom.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class JsonReportTest {
  @ParameterizedTest
  @ValueSource(strings = {"nl", "en"})
  void writesTheObjectOfTheContract(String language) throws IOException {
    Report report = Reports.of(language, SmallTeam.analysis());
    Expected.assertSame("report/" + language + ".expected.json", JsonReport.of(report).written());
  }

  @Test
  void reportWithoutMeetingsStillHasItsAccountAndProblems() {
    JsonReport json = JsonReport.of(Reports.empty("en"));
    assertThat(json.period()).isNull();
    assertThat(json.meetings()).isEmpty();
    assertThat(json.account().quarantined()).isEqualTo(1);
    assertThat(json.problems())
        .isEqualTo(
            List.of(
                new JsonReport.ProblemJson(
                    "opname.mp4",
                    "This file could not be read.",
                    "Export it again and try once more.")));
  }
}
