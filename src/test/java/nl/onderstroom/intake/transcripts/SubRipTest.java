package nl.onderstroom.intake.transcripts;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SubRipTest {
  @ParameterizedTest
  @ValueSource(strings = {"[{n}] {t}", "({n}) {t}", "{n}\n{t}"})
  void namesStandWithoutAColonAsWell(String form) {
    assertThat(Written.lines(cues(form, "SPEAKER_00", "Bas")))
        .containsExactly(
            "1.0-1.5 SPEAKER_00: goed 1",
            "2.0-2.5 Bas: goed 2",
            "3.0-3.5 SPEAKER_00: goed 3",
            "4.0-4.5 Bas: goed 4");
  }

  @Test
  void soundsInBracketsAreNobody() {
    assertThat(Written.content(cues("[{n}] {t}", "Muziek", "Gelach")).lines())
        .extracting(line -> line.label())
        .containsOnlyNulls();
  }

  /** Four, in which two speak in turn. */
  private static String cues(String form, String odd, String even) {
    StringBuilder cues = new StringBuilder();
    for (int i = 1; i <= 4; i++) {
      String said = form.replace("{n}", i % 2 == 0 ? even : odd).replace("{t}", "goed " + i);
      String clock = "00:00:0" + i;
      cues.append(i + "\n" + clock + ",000 --> " + clock + ",500\n" + said + "\n\n");
    }
    return cues.toString();
  }

  @Test
  void missingBlankLinesAndGapsInNumbersDoNotMatter() {
    assertThat(
            Written.lines(
                """
                1
                00:00:01,000 --> 00:00:02,000
                Anna: een
                7
                00:00:03.500 --> 00:00:04.250
                Anna: twee

                en nog wat

                00:05 --> 00:06
                Bas: 42

                9
                100:00:00,5 --> 100:00:01,0
                Bas: <font color="red">rood</font> {\\an8}en i<3
                """))
        .containsExactly(
            "1.0-2.0 Anna: een",
            "3.5-4.3 Anna: twee en nog wat",
            "5.0-6.0 Bas: 42",
            "360000.5-360001.0 Bas: rood en i<3");
  }

  @Test
  void cueWithUnreadableTimesIsNotedAndDoesNotTakeTheNextWithIt() {
    String text =
        """
        1
        00:00:01,000 --> 00:00:02,000
        een

        2
        00:00:xx --> 00:00:04,000
        twee

        3
        00:00:05,000 --> 00:00:04,000
        drie
        """;
    assertThat(Written.lines(text)).containsExactly("1.0-2.0 -: een", "5.0-5.0 -: drie");
    assertThat(Written.notes(text)).containsExactly("6 cue-without-times", "10 end-before-start");
  }

  @Test
  void byteOrderMarkAndBlankLinesMayStandFirst() {
    assertThat(Written.lines("\uFEFF\n\n1\n00:01,0 --> 00:02,0\nhoi"))
        .containsExactly("1.0-2.0 -: hoi");
  }

  @Test
  void cueBeforeTheBeginningBeginsThere() {
    assertThat(
            Written.lines(
                "1\n-00:00:01,000 --> 00:00:02,000\nhoi\n\n2\n00:00:03,000 --> 00:00:04,000\nja"))
        .containsExactly("0.0-2.0 -: hoi", "3.0-4.0 -: ja");
  }

  @Test
  void firstTimingMayBeDamaged() {
    assertThat(Written.lines("1\nxx --> 00:00:02,000\nweg\n\n2\n00:00:03,000 --> 00:00:04,000\nja"))
        .containsExactly("3.0-4.0 -: ja");
  }

  @ParameterizedTest
  @ValueSource(strings = {"\n\nWEBVTT\n\n", "webvtt\n\n", " WEBVTT\n"})
  void whatIsNearlyWebVttIsReadGenerously(String head) {
    assertThat(Written.lines(head + "00:00:01.000 --> 00:00:02.000\n<v Anna>hoi"))
        .containsExactly("1.0-2.0 Anna: hoi");
  }

  @Test
  void webVttWithCommasIsReadAndSaid() {
    String text = "WEBVTT\n\n00:00:01,000 --> 00:00:02,000\n<v Anna>hoi";
    assertThat(Written.lines(text)).containsExactly("1.0-2.0 Anna: hoi");
    assertThat(Written.notes(text)).containsExactly("null times-not-as-webvtt");
  }
}
