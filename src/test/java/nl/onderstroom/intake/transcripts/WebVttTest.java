package nl.onderstroom.intake.transcripts;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WebVttTest {
  private static final String HEAD = "WEBVTT\n\n";
  private static final String FROM_0_TO_6 = HEAD + "00:00.000 --> 00:06.000\n";

  @Test
  void severalVoicesInACueShareItsTimeByTheirWords() {
    assertThat(Written.lines(FROM_0_TO_6 + "<v Anna>Een twee drie vier</v> <v Bas>vijf zes</v>"))
        .containsExactly("0.0-4.0 Anna: Een twee drie vier", "4.0-6.0 Bas: vijf zes");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          <v Anna>hoi                          | Anna: hoi
          <v.loud.first Anna de Vries>hoi</v>  | Anna de Vries: hoi
          <v Vries, Anna de (Extern)>hoi</v>   | Vries, Anna de (Extern): hoi
          <v Carlos Far&#237;as>hoi</v>        | Carlos Farías: hoi
          <v R&amp;D  team>hoi</v>             | R&D team: hoi
          <v Anna>ik <i>wil</i> <00:01.000>dat | Anna: ik wil dat
          <v>hoi</v>                           | -: hoi
          <v @1>hoi</v>                        | @1: hoi
          Note: dit is een tekst               | -: Note: dit is een tekst
          <v Anna>Let op: morgen vrij</v>      | Anna: Let op: morgen vrij
          """)
  void voiceOfACueIsItsSpeaker(String cue, String line) {
    assertThat(Written.lines(FROM_0_TO_6 + cue)).containsExactly("0.0-6.0 " + line);
  }

  @Test
  void voiceOnEndInACueIsOneLine() {
    assertThat(Written.lines(FROM_0_TO_6 + "<v Anna>een</v>\n<v Anna>twee</v>"))
        .containsExactly("0.0-6.0 Anna: een twee");
  }

  @Test
  void webexHasTheSpeakerInTheId() {
    assertThat(
            Written.lines(
                HEAD
                    + "1 \"Noor Bakker\" (12345)\n00:04.000 --> 00:05.000\nHoi: daar\n\n"
                    + "2 \"\" (12345)\n00:05.000 --> 00:06.000\nJa"))
        .containsExactly("4.0-5.0 Noor Bakker: Hoi: daar", "5.0-6.0 -: Ja");
  }

  @Test
  void cueThatEndsBeforeItStartsKeepsItsStart() {
    String text = HEAD + "00:05.000 --> 00:04.000\n<v Anna>hoi";
    assertThat(Written.lines(text)).containsExactly("5.0-5.0 Anna: hoi");
    assertThat(Written.notes(text)).containsExactly("3 end-before-start");
  }

  @Test
  void unreadableTimesAndTagsAreNoted() {
    String text =
        HEAD
            + "00:01,000 --> 00:02,000\nweg\n\n"
            + "00:03.000 --> 00:04.000\n<v Anna>hoi <daar\n\n"
            + "00:05.000 --> 00:06.000\n<v Anna></v>";
    assertThat(Written.lines(text)).containsExactly("3.0-4.0 Anna: hoi");
    assertThat(Written.notes(text)).containsExactly("3 cue-without-times", "6 unclosed-tag");
  }

  @Test
  void orderOfTheFileIsKept() {
    assertThat(
            Written.lines(
                HEAD + "00:09.000 --> 00:10.000\nlater\n\n100:00:01.000 --> 100:00:02.000\neerder"))
        .isEqualTo(List.of("9.0-10.0 -: later", "360001.0-360002.0 -: eerder"));
  }

  @Test
  void everyLineEndEndsALine() {
    String lf = FROM_0_TO_6 + "<v Anna>hoi\ndaar\n\nNOTE einde\n";
    assertThat(List.of(lf, lf.replace("\n", "\r\n"), lf.replace("\n", "\r")))
        .allSatisfy(
            text -> assertThat(Written.lines(text)).containsExactly("0.0-6.0 Anna: hoi daar"));
  }
}
