package nl.onderstroom.intake;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.util.HexFormat;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import nl.onderstroom.problem.UserProblem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class EncodingsTest {
  private static final String SAID = "Één café in Curaçao, zei Zoë: ‘€ 5’";
  private static final Charset WINDOWS_1252 = Charset.forName("windows-1252");

  static Stream<Arguments> encoded() {
    return Stream.of(
        Arguments.of("UTF-8", SAID.getBytes(UTF_8)),
        Arguments.of("UTF-8", ("\uFEFF" + SAID).getBytes(UTF_8)),
        Arguments.of("UTF-16LE", ("\uFEFF" + SAID).getBytes(UTF_16LE)),
        Arguments.of("UTF-16BE", ("\uFEFF" + SAID).getBytes(UTF_16BE)),
        Arguments.of("UTF-32", ("\uFEFF" + SAID).getBytes(Charset.forName("UTF-32LE"))),
        Arguments.of("UTF-32", ("\uFEFF" + SAID).getBytes(Charset.forName("UTF-32BE"))),
        Arguments.of("UTF-16LE", SAID.getBytes(UTF_16LE)),
        Arguments.of("UTF-16BE", SAID.getBytes(UTF_16BE)),
        Arguments.of("windows-1252", SAID.getBytes(WINDOWS_1252)));
  }

  @ParameterizedTest
  @MethodSource("encoded")
  void textSurvivesAndTheChoiceIsRecorded(String encoding, byte[] bytes) {
    assertThat(Encodings.decode("a.vtt", bytes)).isEqualTo(new SourceText("a.vtt", SAID, encoding));
  }

  @Test
  void nulInWebVttIsReplacedAsItsStandardHasIt() {
    byte[] bytes = "WEBVTT\n\n00:01.000 --> 00:02.000\nho\0i\n".getBytes(UTF_8);
    assertThat(Encodings.decode("a.vtt", bytes).text()).endsWith("ho\uFFFDi\n");
  }

  @Test
  void oneBadByteDoesNotTurnTheFileIntoMojibake() {
    byte[] bytes = glued(SAID.getBytes(UTF_8), "\nén zo".getBytes(WINDOWS_1252));
    assertThat(Encodings.decode("a.vtt", bytes))
        .isEqualTo(new SourceText("a.vtt", SAID + "\nén zo", "UTF-8 + windows-1252"));
  }

  @Test
  void loneAccentIsWindows1252() {
    byte[] bytes = "caf\u00E9".getBytes(ISO_8859_1);
    assertThat(Encodings.decode("a.vtt", bytes))
        .isEqualTo(new SourceText("a.vtt", "café", "windows-1252"));
  }

  @Property
  void ofAnyDutchTextEachEncodingGivesTheSame(@ForAll("dutch") String said) {
    assertThat(Stream.of(UTF_8, UTF_16LE, UTF_16BE, WINDOWS_1252))
        .allSatisfy(
            charset ->
                assertThat(Encodings.decode("a", said.getBytes(charset)).text()).isEqualTo(said));
  }

  /** Words, not letters at random: "é€€" in windows-1252 is a Chinese character in UTF-8. */
  @Provide
  Arbitrary<String> dutch() {
    return Arbitraries.of("één", "café", "Zoë", "€ 5,-", "‘zo’", "ja", "reünie", "Curaçao:", "\n")
        .list()
        .ofMinSize(1)
        .map(words -> "Anna: " + String.join(" ", words));
  }

  @ParameterizedTest
  @CsvSource(
      textBlock =
          """
          25504446 2D312E37,                   pdf-file
          7B5C7274 66310000,                   word-file
          D0CF11E0 A1B11AE1,                   office-file
          1F8B0800 00000000,                   archive-file
          00000020 66747970 69736F6D,          media-file
          52494646 24080000 57415645,          media-file
          4F676753 00020000,                   media-file
          49443304 00000000,                   media-file
          FFFB9064 00000000,                   media-file
          1A45DFA3 9F428681,                   media-file
          89504E47 0D0A1A0A,                   image-file
          FFD8FFE0 00104A46,                   image-file
          504B0304 14000000,                   archive-file
          41000042 42434343,                   binary-file
          01020304 05060708 41414141 41414141, binary-file
          """)
  void whatIsNoTextIsRefusedWithItsOwnWayOut(String hex, String code) {
    byte[] bytes = HexFormat.of().parseHex(hex.replace(" ", ""));
    assertThat(refusal(bytes)).isEqualTo(code);
  }

  @ParameterizedTest
  @CsvSource(
      textBlock =
          """
          word/document.xml, word-file
          xl/workbook.xml,   spreadsheet-file
          photo.jpg,         archive-file
          """)
  void officeDocumentsAreToldByTheNamesInTheZip(String entry, String code) {
    byte[] zip = ("PK\u0003\u0004....." + entry + "\0\u0001").getBytes(ISO_8859_1);
    assertThat(refusal(zip)).isEqualTo(code);
  }

  @Test
  void wordsThatBeginLikeMagicAreText() {
    assertThat(Encodings.decode("a", "FORMULIER: RIFF ID3".getBytes(UTF_8)).text())
        .isEqualTo("FORMULIER: RIFF ID3");
  }

  private static String refusal(byte[] bytes) {
    return catchThrowableOfType(UserProblem.class, () -> Encodings.decode("a.vtt", bytes)).code();
  }

  private static byte[] glued(byte[] one, byte[] other) {
    ByteArrayOutputStream glued = new ByteArrayOutputStream();
    glued.writeBytes(one);
    glued.writeBytes(other);
    return glued.toByteArray();
  }
}
