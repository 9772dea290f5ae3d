package nl.onderstroom.jobs.analyse;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import nl.onderstroom.catalogue.Formats;
import nl.onderstroom.intake.Document;
import nl.onderstroom.intake.FileReader;
import nl.onderstroom.intake.joining.DocumentHeader;
import nl.onderstroom.jobs.analyse.Analyse.Planned;
import nl.onderstroom.store.rows.MeetingRow;
import org.junit.jupiter.api.Test;

class MeetingsTest {
  private static final String PATH = "zorg/overleg.vtt";

  @Test
  void theInputsOfAMeetingFollowItsBytesAndTheRulesAndNothingElse() {
    String inputs = inputs("Ja.", "rules");

    assertThat(inputs("Ja.", "rules")).isEqualTo(inputs);
    assertThat(inputs("Nee.", "rules")).isNotEqualTo(inputs);
    assertThat(inputs("Ja.", "other rules")).isNotEqualTo(inputs);
  }

  @Test
  void aMeetingThatFailsIsARowThatQuotesNobody() {
    List<Planned> plans = planned("Geheim.", "rules");

    List<MeetingRow> rows = Meetings.rows(plans.iterator(), List.of());

    assertThat(rows)
        .singleElement()
        .satisfies(
            row -> {
              assertThat(row.inputs()).isEqualTo(plans.get(0).inputs());
              assertThat(row.analysis()).isNull();
              assertThat(row.failure())
                  .contains("Exception at nl.onderstroom")
                  .doesNotContain("Geheim");
            });
  }

  private static String inputs(String text, String rules) {
    return planned(text, rules).get(0).inputs();
  }

  private static List<Planned> planned(String text, String rules) {
    byte[] bytes =
        ("WEBVTT\n\n00:01.000 --> 00:02.000\n<v Anna>" + text + "</v>\n")
            .getBytes(StandardCharsets.UTF_8);
    Document document = new FileReader(Formats.ALL).read(PATH, bytes).expectDocument();
    return Meetings.planned("zorg", List.of(DocumentHeader.of("zorg", document)), rules);
  }
}
