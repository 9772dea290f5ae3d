package nl.onderstroom.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import nl.onderstroom.language.Texts;
import nl.onderstroom.model.Meeting;
import nl.onderstroom.model.insight.Evidence;
import nl.onderstroom.model.insight.Finding;
import nl.onderstroom.report.Exhibits.Exhibit;
import org.junit.jupiter.api.Test;

class StoryTest {
  private final Story story = new Story(Reports.of("nl", SmallTeam.analysis()));

  @Test
  void meetingsOfOneDayAreToldApartByTitle() {
    List<Meeting> twice = new ArrayList<>(new CareTeam(1, 4, 12, 9).all());
    Meeting first = twice.get(0);
    twice.add(
        new Meeting(
            "other",
            "Team",
            "Avonddienst",
            first.start(),
            first.sources(),
            first.people(),
            first.utterances(),
            first.presences(),
            first.chat(),
            first.unmatched()));
    Story both = new Story(Reports.of("nl", "Team", twice));
    assertThat(both.headers())
        .extracting(both::name)
        .containsExactlyInAnyOrder("5 jan. 2026, Teamoverleg week 2", "5 jan. 2026, Avonddienst");
  }

  @Test
  void anUtteranceKeptForTwoReasonsIsOneExhibit() {
    Exhibit exhibit = story.exhibits().find(new Evidence("m1", 7));
    assertThat(exhibit).isNotNull();
    assertThat(exhibit.label()).isEqualTo("M6");
    assertThat(exhibit.kinds()).containsExactly("longest-turn", "plek");
    assertThat(exhibit.speaker()).isEqualTo("Anna Bos");
  }

  @Test
  void evidenceThatWasNotKeptIsLeftOut() {
    Finding finding = story.told().get(0).finding();
    assertThat(finding.evidence()).hasSize(3);
    assertThat(story.exhibits().of(finding.evidence()))
        .extracting(Exhibit::label)
        .containsExactly("M6", "M7");
  }

  @Test
  void datesInFindingsAreWrittenAsTheReaderWritesThem() {
    assertThat(story.told().get(0).observation()).contains("9 mrt. 2026").contains("40 %");
  }

  @Test
  void sheetTextsExistInBothLanguages() {
    assertThat(Texts.dutch().keys()).isEqualTo(Texts.english().keys());
  }
}
