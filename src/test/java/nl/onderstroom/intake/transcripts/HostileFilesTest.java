package nl.onderstroom.intake.transcripts;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import nl.onderstroom.catalogue.Formats;
import nl.onderstroom.intake.FileReader;
import nl.onderstroom.intake.Reading;
import nl.onderstroom.intake.Refusal;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HostileFilesTest {
  private static final FileReader READER = new FileReader(Formats.ALL);
  private static final List<String> WHOLE =
      List.of(
          """
          WEBVTT

          id/1-0
          00:00:01.000 --> 00:00:02.000 line:0
          <v Zoë &amp; co>Één <i>é</i>
          twee</v>

          NOTE x

          00:03.000 --> 00:04.000
          Anna: hoi
          """,
          "1\r\n00:00:01,000 --> 00:00:02,000\r\nAnna: één\r\n\r\n2\r\n00:03,0 --> 00:04,0\r\nja\r\n",
          "Titel\n\n[00:00:01] Anna: één\nverder\n[00:00:02 - 00:00:03] Bas (0:02): twee\n");

  @Property(tries = 2000)
  void anyBytesGiveAReading(@ForAll byte[] bytes) {
    assertNoBug(bytes);
  }

  @Property(tries = 3000)
  void anyHeapOfPiecesGivesAReading(@ForAll("pieces") String text) {
    assertNoBug(text.getBytes(UTF_8));
  }

  @Property
  void fileMayBeCutAnywhere(
      @ForAll @IntRange(max = 2) int file, @ForAll @IntRange(max = 400) int cut) {
    byte[] bytes = WHOLE.get(file).getBytes(UTF_8);
    assertNoBug(Arrays.copyOf(bytes, Math.min(cut, bytes.length)));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<v A>x",
        "<i>",
        "&x",
        "&#1",
        "<",
        "{\\",
        "-->\n",
        "a: ",
        "a: b\n",
        "1:",
        "[",
        "\r",
        " x",
        "00:01 ",
        "00:00.000 --> 00:01.000\n",
        "1\n00:00,0 --> 00:01,0\n",
        "NOTE\n\n"
      })
  void repetitionDoesNotHangAnyFormat(String piece) {
    String much = piece.repeat(300_000 / piece.length());
    for (String head :
        List.of("WEBVTT\n\n00:00.000 --> 00:01.000\n", "1\n00:00,0 --> 00:01,0\n", "A: x\nA: ")) {
      assertTimeoutPreemptively(
          Duration.ofSeconds(20), () -> assertNoBug((head + much).getBytes(UTF_8)));
    }
  }

  private static final List<String> PIECES =
      List.of(
          "WEBVTT",
          "\n",
          "\n\n",
          "\r\n",
          "00:00:01.000",
          "00:01,5",
          " --> ",
          "-->",
          "<v Anna>",
          "</v>",
          "<i>",
          "<",
          ">",
          "&amp;",
          "&",
          "Anna: ",
          "Bas (0:03): ",
          "[00:05] ",
          "Anna  0:04",
          "woord ",
          "NOTE",
          "STYLE",
          "1",
          ":",
          " ",
          "\t",
          "{\\an8}",
          "\uD83D",
          "1 \"Noor\" (3)",
          ".");

  @Provide
  Arbitrary<String> pieces() {
    return Arbitraries.of(PIECES).list().ofMaxSize(40).map(parts -> String.join("", parts));
  }

  private static void assertNoBug(byte[] bytes) {
    Reading reading = READER.read("a", bytes);
    Refusal refusal = reading.refusal();
    assertThat(refusal == null ? "" : refusal.code()).isNotEqualTo("reader-bug");
    assertThat(refusal == null ? "" : refusal.code()).isNotEqualTo("ambiguous-format");
  }
}
