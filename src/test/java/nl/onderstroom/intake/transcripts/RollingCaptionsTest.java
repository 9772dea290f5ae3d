package nl.onderstroom.intake.transcripts;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import nl.onderstroom.intake.Content.Line;
import nl.onderstroom.model.Span;
import org.junit.jupiter.api.Test;

class RollingCaptionsTest {
  @Test
  void eachWordIsSaidOnceWhereCaptionsGrow() {
    List<Line> lines =
        RollingCaptions.of(said("a b", "a b c", "a b c d", "A b, c d. e", "e f g", "e f g h i"))
            .lines();
    assertThat(lines).extracting(Line::text).containsExactly("a b", "c", "d", "e", "e f g", "h i");
  }

  @Test
  void threeCaptionsThatShareWholeLinesRollAlready() {
    List<Line> lines = said("welkom bij ons", "welkom bij ons", "welkom bij ons de begroting");
    assertThat(RollingCaptions.of(lines).lines())
        .extracting(Line::text)
        .containsExactly("welkom bij ons", "de begroting");
  }

  @Test
  void fewCuesWithAWordInCommonDoNotRoll() {
    List<Line> lines = said("ja", "ja", "ja", "nee");
    assertThat(RollingCaptions.of(lines)).isEqualTo(new RollingCaptions(lines, 0));
  }

  @Test
  void peopleWhoRepeatEachOtherNowAndThenKeepTheirWords() {
    List<Line> lines =
        said(
            "ja",
            "ja",
            "dat is goed",
            "dat is goed ja",
            "we gaan door",
            "met punt twee",
            "en drie",
            "vier",
            "vijf",
            "zes",
            "zeven");
    assertThat(RollingCaptions.of(lines)).isEqualTo(new RollingCaptions(lines, 0));
  }

  @Test
  void anotherSpeakerMayRepeatEveryWord() {
    List<Line> lines = new ArrayList<>();
    for (int i = 0; i < 20; i++) {
      lines.add(new Line(new Span(i * 1000L, i * 1000L + 900), i % 2 == 0 ? "A" : "B", "doen we"));
    }
    assertThat(RollingCaptions.of(lines).lines()).isEqualTo(lines);
  }

  @Test
  void cueWithoutNewWordsMakesTheOneBeforeItLast() {
    List<Line> folded =
        RollingCaptions.of(said("een twee", "een twee", "een twee", "een twee", "een twee"))
            .lines();
    assertThat(folded).containsExactly(new Line(new Span(0, 5000), null, "een twee"));
  }

  private static List<Line> said(String... texts) {
    List<Line> lines = new ArrayList<>();
    for (String text : texts) {
      long start = lines.size() * 1000L;
      lines.add(new Line(new Span(start, start + 1000), null, text));
    }
    return lines;
  }
}
