package nl.onderstroom.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDateTime;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import nl.onderstroom.annotate.Annotator;
import nl.onderstroom.catalogue.Languages;
import nl.onderstroom.catalogue.Measures;
import nl.onderstroom.model.Meeting;
import nl.onderstroom.model.Person;
import nl.onderstroom.model.Presence;
import nl.onderstroom.model.Span;
import nl.onderstroom.model.Thresholds;
import nl.onderstroom.model.Utterance;
import nl.onderstroom.model.insight.MeetingAnalysis;
import nl.onderstroom.model.insight.MeetingHeader;
import nl.onderstroom.model.insight.Moment;
import nl.onderstroom.model.insight.Place;
import nl.onderstroom.model.insight.Sufficiency;
import nl.onderstroom.model.insight.WindowValue;
import nl.onderstroom.movement.SyntheticMeeting;
import nl.onderstroom.movement.SyntheticMeeting.Stretch;
import nl.onderstroom.movement.SyntheticMeeting.Talk;
import org.junit.jupiter.api.Test;

class MeetingAnalystTest {
  private static final Stretch MONOLOGUE = new Stretch(20, 30, Talk.ONE_VOICE);
  private static final Person ANNE = person("anne");
  private static final Person BRAM = person("bram");
  private static final Person CEES = person("cees");
  private static final Meeting SHORT =
      meeting(
          List.of(
              said(0, 2, 4, "anne", "Goedemiddag allemaal."),
              said(1, 5, 9, "bram", "Hoe zit iedereen erbij vandaag, vertel eens?"),
              said(2, 9, 10, "anne", "Ja, goed."),
              said(3, 25, 50, "anne", "een twee drie vier vijf zes zeven ".repeat(3)),
              said(4, 50, 52, "bram", "Dat is helder.")));

  private static final String LONG_QUOTE =
      "een twee drie vier vijf zes zeven een twee drie vier vijf zes zeven een …";

  private final MeetingAnalyst analyst =
      new MeetingAnalyst(new Annotator(Languages.ALL), Measures.ALL, Thresholds.standard());

  @Test
  void shortMeetingHasAHeaderAndMomentsButNoMovement() {
    MeetingAnalysis analysis = analyst.analyse(SHORT);
    assertThat(analysis.windows()).isEmpty();
    assertThat(analysis.places()).isEmpty();
    assertThat(analysis.header())
        .isEqualTo(
            new MeetingHeader(
                "short",
                "team",
                "Kort overleg",
                LocalDateTime.of(2026, 3, 2, 9, 0),
                "nl",
                50_000L,
                5,
                3,
                Sufficiency.TOO_LITTLE,
                true,
                List.of("kort.vtt"),
                List.of(ANNE, BRAM, CEES),
                List.of("anne", "bram", "cees"),
                List.of("anne", "bram"),
                List.of("cees"),
                List.of()));
  }

  @Test
  void momentsAreFirstWordsLongestTurnLongestSilenceAndOpenQuestions() {
    assertThat(analyst.analyse(SHORT).moments())
        .containsExactly(
            moment(0, 2, "anne", "first-word", "Goedemiddag allemaal."),
            moment(1, 5, "bram", "first-word", "Hoe zit iedereen erbij vandaag, vertel eens?"),
            moment(1, 5, "bram", "open-question", "Hoe zit iedereen erbij vandaag, vertel eens?"),
            moment(3, 25, "anne", "longest-silence", LONG_QUOTE),
            moment(3, 25, "anne", "longest-turn", LONG_QUOTE));
  }

  @Test
  void emptyMeetingIsTooLittle() {
    MeetingAnalysis analysis = analyst.analyse(meeting(List.of()));
    assertThat(analysis.header().sufficiency()).isEqualTo(Sufficiency.TOO_LITTLE);
    assertThat(analysis.header().silent()).containsExactly("anne", "bram", "cees");
    assertThat(analysis.moments()).isEmpty();
  }

  @Test
  void firstThingSaidInAPlaceIsKeptAsAMoment() {
    MeetingAnalysis analysis =
        analyst.analyse(SyntheticMeeting.withStretch(11, 60, MONOLOGUE).meeting());
    assertThat(analysis.places()).isNotEmpty();
    assertThat(analysis.moments())
        .extracting(Moment::utterance)
        .containsAll(analysis.places().stream().map(Place::firstUtterance).toList())
        .containsAll(analysis.places().stream().map(Place::lastUtterance).toList());
  }

  @Property(tries = 20)
  void quotesAreShortAndOfUtterancesThatExist(@ForAll @IntRange(max = 500) int seed) {
    Meeting meeting = SyntheticMeeting.withStretch(seed, 40, MONOLOGUE).meeting();
    for (Moment moment : analyst.analyse(meeting).moments()) {
      Utterance said = meeting.utterances().get(moment.utterance());
      assertThat(moment.speaker()).isEqualTo(said.speaker());
      assertThat(moment.quote().replace(" …", "").split(" ")).hasSizeLessThanOrEqualTo(15);
    }
  }

  @Property(tries = 20)
  void renamingPeopleOnlyRenames(@ForAll @IntRange(max = 500) int seed) {
    MeetingAnalysis before =
        analyst.analyse(SyntheticMeeting.withStretch(seed, 40, MONOLOGUE).meeting());
    MeetingAnalysis after =
        analyst.analyse(SyntheticMeeting.renamed(seed, 40, MONOLOGUE).meeting());
    assertThat(after.places().stream().map(MeetingAnalystTest::where))
        .containsExactlyElementsOf(
            before.places().stream().map(MeetingAnalystTest::where).toList());
    assertThat(after.moments().stream().map(m -> m.kind() + m.utterance() + m.quote()))
        .containsExactlyElementsOf(
            before.moments().stream().map(m -> m.kind() + m.utterance() + m.quote()).toList());
    assertThat(values(after)).usingComparatorWithPrecision(1e-9).containsExactly(values(before));
  }

  @Test
  void sameMeetingGivesTheSameAnalysis() {
    Meeting meeting = SyntheticMeeting.withStretch(3, 60, MONOLOGUE).meeting();
    assertThat(analyst.analyse(meeting)).isEqualTo(analyst.analyse(meeting));
  }

  private static double[] values(MeetingAnalysis analysis) {
    return analysis.windows().stream()
        .map(WindowValue::value)
        .filter(Objects::nonNull)
        .mapToDouble(Double::doubleValue)
        .toArray();
  }

  private static String where(Place place) {
    return place.component() + place.level() + place.fromMs() + "-" + place.toMs() + place.p();
  }

  private static Moment moment(int utterance, int second, String who, String kind, String quote) {
    return new Moment("short", utterance, second * 1000L, who, kind, quote);
  }

  private static Utterance said(int index, int from, int to, String speaker, String text) {
    return new Utterance(index, new Span(from * 1000L, to * 1000L), speaker, text);
  }

  private static Person person(String id) {
    return new Person(id, id, true, List.of(id));
  }

  private static Meeting meeting(List<Utterance> utterances) {
    return new Meeting(
        "short",
        "team",
        "Kort overleg",
        LocalDateTime.of(2026, 3, 2, 9, 0),
        List.of("kort.vtt"),
        List.of(ANNE, BRAM, CEES),
        utterances,
        Stream.of(ANNE, BRAM, CEES)
            .map(person -> new Presence(person.id(), null, List.of(), 60_000L))
            .toList(),
        List.of(),
        List.of());
  }
}
