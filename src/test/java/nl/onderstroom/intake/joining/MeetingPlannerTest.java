package nl.onderstroom.intake.joining;

import static nl.onderstroom.intake.joining.Headers.header;
import static nl.onderstroom.intake.joining.Headers.joined;
import static nl.onderstroom.intake.joining.Headers.log;
import static nl.onderstroom.intake.joining.Headers.transcript;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import nl.onderstroom.intake.Content;
import nl.onderstroom.intake.joining.MeetingPlans.LeftOut;
import nl.onderstroom.language.Texts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MeetingPlannerTest {
  private static final List<String> TEAM = List.of("Karim Haddou", "Tess Bouwer", "Wout De Smet");

  @ParameterizedTest
  @CsvSource(
      textBlock =
          """
          zuid/weekstart.vtt, zuid/weekstart.attendance.csv
          zuid/weekstart_transcript.vtt, zuid/weekstart_aanwezigheid.csv
          zuid/Weekstart 2026-03-04.vtt, zuid/presentie weekstart 04-03-2026.csv
          zuid/weekstart-20260304.vtt, zuid/2026-03-04 Weekstart chat.txt
          zuid/2026-03-04/transcript.vtt, zuid/2026-03-04/chat.txt
          zuid/2026-03-04/transcript.vtt, zuid/2026-03-04/meeting_saved_chat.txt
          zuid/GMT20240124-202901_Recording.transcript.vtt, zuid/GMT20240124-202901_RecordingnewChat.txt
          zuid/meeting001_transcript.vtt, zuid/meeting001_participants.csv
          """)
  void nameOfTheFileJoins(String transcript, String log) {
    MeetingPlans plans =
        MeetingPlanner.plan(
            List.of(
                transcript(transcript, null, null, List.of()),
                transcript("zuid/heel iets anders.vtt", null, null, List.of()),
                log(log, null, null, List.of())));
    assertThat(plans.leftOut()).isEmpty();
    assertThat(joined(plans)).contains(transcript + " + [" + log + "]");
  }

  @Test
  void sameDayWithSameTitleOrKnownNamesJoins() {
    LocalDateTime first = LocalDateTime.parse("2026-03-04T09:30");
    LocalDateTime second = LocalDateTime.parse("2026-03-11T09:30");
    MeetingPlans plans =
        MeetingPlanner.plan(
            List.of(
                transcript("a.vtt", "Weekstart", first, TEAM),
                transcript("b.vtt", "Weekstart", second, TEAM),
                log("x.csv", "Weekstart", first, List.of("Bouwer, T.")),
                log("y.csv", null, second, List.of("Haddou, Karim", "Bouwer, Tess", "Els Bos"))));
    assertThat(joined(plans)).containsExactly("a.vtt + [x.csv]", "b.vtt + [y.csv]");
  }

  @Test
  void otherDayOrOtherPeopleOrOtherHourDoesNotJoin() {
    LocalDateTime start = LocalDateTime.parse("2026-03-04T09:30");
    List<String> others = List.of("Aad Bol", "Bea Cool", "Cas Dop");
    MeetingPlans plans =
        MeetingPlanner.plan(
            List.of(
                transcript("a.vtt", "Weekstart", start, TEAM),
                log("day.csv", "Weekstart", start.plusDays(1), TEAM),
                log("hour.csv", "Weekstart", start.plusHours(4), TEAM),
                log("people.csv", "Weekstart", start, others)));
    assertThat(plans.leftOut())
        .containsExactly(
            new LeftOut("day.csv", "zuid", "log-fits-none", null),
            new LeftOut("hour.csv", "zuid", "log-fits-none", null),
            new LeftOut("people.csv", "zuid", "log-fits-none", null));
  }

  @Test
  void logThatFitsTwoIsLeftOutAndSaid() {
    LocalDateTime start = LocalDateTime.parse("2026-03-04T09:30");
    MeetingPlans plans =
        MeetingPlanner.plan(
            List.of(
                transcript("a.vtt", "Weekstart", start, TEAM),
                transcript("b.vtt", "Weekstart", start, TEAM),
                log("x.csv", "Weekstart", start, TEAM)));
    assertThat(plans.leftOut())
        .containsExactly(new LeftOut("x.csv", "zuid", "log-fits-two", "a.vtt"));
  }

  @Test
  void userBindsWhatCannotBeSeen() {
    MeetingPlans plans =
        MeetingPlanner.plan(
            List.of(
                transcript("a.vtt", null, null, TEAM),
                transcript("b.vtt", null, null, TEAM),
                log("x.csv", null, null, List.of("Aad Bol"))),
            new Called(Map.of("x.csv", "b.vtt"), Set.of()));
    assertThat(joined(plans)).containsExactly("a.vtt + []", "b.vtt + [x.csv]");
  }

  @Test
  void logOfATeamWithoutTranscriptIsSaid() {
    DocumentHeader other = header(Content.Kind.CHAT, "noord/x.csv", "noord", "s", null, null, TEAM);
    assertThat(MeetingPlanner.plan(List.of(transcript("x.vtt", null, null, TEAM), other)).leftOut())
        .containsExactly(new LeftOut("noord/x.csv", "noord", "log-without-transcript", null));
  }

  @Test
  void sameBytesAreOneMeeting() {
    DocumentHeader one = transcript("a.vtt", null, null, TEAM);
    DocumentHeader copy =
        header(one.kind(), "copy of a.vtt", "zuid", one.sha256(), null, null, TEAM);
    MeetingPlans plans = MeetingPlanner.plan(List.of(copy, one));
    assertThat(plans.plans()).hasSize(1);
    assertThat(plans.leftOut())
        .containsExactly(new LeftOut("copy of a.vtt", "zuid", "same-bytes", "a.vtt"));
  }

  @Test
  void meetingIdIsOfTeamAndTranscriptAndDayAlone() {
    DocumentHeader dated =
        transcript("map/Weekstart.vtt", null, LocalDateTime.parse("2026-03-04T09:30"), TEAM);
    assertThat(id(List.of(dated))).isEqualTo("zuid.weekstart-2026-03-04");
    assertThat(id(List.of(transcript("Weekstart 04-03-2026.vtt", null, null, TEAM))))
        .isEqualTo("zuid.weekstart-2026-03-04");
    assertThat(id(List.of(transcript("weekstart.vtt", null, null, TEAM))))
        .isEqualTo("zuid.weekstart");
  }

  @Test
  void twoOfOneIdGetOneOfTheirOwnEach() {
    MeetingPlans plans =
        MeetingPlanner.plan(
            List.of(
                transcript("a/weekstart.vtt", null, null, TEAM),
                transcript("b/weekstart.vtt", null, null, TEAM)));
    assertThat(plans.plans()).extracting(MeetingPlan::meetingId).doesNotHaveDuplicates();
    assertThat(plans.plans())
        .allSatisfy(plan -> assertThat(plan.meetingId()).startsWith("zuid.weekstart-"));
  }

  @Property(tries = 100)
  void orderOfDocumentsDoesNotMatter(@ForAll long seed) {
    LocalDateTime start = LocalDateTime.parse("2026-03-04T09:30");
    List<DocumentHeader> headers = new ArrayList<>();
    for (int week = 0; week < 4; week++) {
      headers.add(transcript(week + ".vtt", "Weekstart", start.plusWeeks(week), TEAM));
      headers.add(log(week + "x.csv", "Weekstart", start.plusWeeks(week), TEAM));
      headers.add(log("chat" + week % 2 + ".txt", null, null, TEAM));
    }
    MeetingPlans expected = MeetingPlanner.plan(headers);
    Collections.shuffle(headers, new Random(seed));
    assertThat(MeetingPlanner.plan(headers)).isEqualTo(expected);
  }

  @Test
  void everyReasonHasItsTextInBothLanguages() {
    for (String code :
        List.of(
            "same-bytes",
            "log-without-transcript",
            "log-fits-none",
            "log-fits-two",
            "log-days-differ")) {
      for (Texts texts : List.of(Texts.dutch(), Texts.english())) {
        Map<String, String> details = new LeftOut("x", "t", code, "y").details();
        assertThat(texts.say("problem." + code + ".what", details)).isNotBlank();
        assertThat(texts.say("problem." + code + ".mend", details)).isNotBlank();
      }
    }
  }

  private static String id(List<DocumentHeader> headers) {
    return MeetingPlanner.plan(headers).plans().get(0).meetingId();
  }
}
