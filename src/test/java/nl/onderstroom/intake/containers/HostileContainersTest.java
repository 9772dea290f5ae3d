package nl.onderstroom.intake.containers;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.SocketTimeoutException;
import java.time.Duration;
import java.util.Map;
import nl.onderstroom.catalogue.Containers;
import nl.onderstroom.catalogue.Formats;
import nl.onderstroom.intake.FileReader;
import nl.onderstroom.intake.Refusal;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Files that mean harm, each made on the spot. */
class HostileContainersTest {
  private static final FileReader READER = new FileReader(Formats.ALL, Containers.ALL);
  private static final String SAID = Hostile.SAID;

  @Test
  void bombIsRefusedByWhatReallyComesOut() {
    assertThat(code(Hostile.bomb("word/document.xml", 300)))
        .isEqualTo(new Refusal("unpacks-too-large", "a.docx", Map.of("most", "200 MB")));
  }

  @Test
  void bombInAPartThatNobodyNeedsIsRefusedToo() {
    assertThat(codeOf(Hostile.bomb("word/media/image1.png", 300))).isEqualTo("unpacks-too-large");
  }

  @Test
  void bombThatClaimsToBeSmallIsRefusedToo() {
    byte[] bomb = Hostile.bomb("word/document.xml", 300);
    assertThat(codeOf(Hostile.claiming(bomb, "word/document.xml", 24, 100)))
        .isIn("unpacks-too-large", "broken-container");
  }

  @Test
  void zipInAZipIsNeverOpened() {
    byte[] inner = Hostile.bomb("word/document.xml", 100);
    assertThat(codeOf(Hostile.with("word/embeddings/bomb.docx", inner))).isNull();
  }

  @Test
  void manyPartsAreRefused() {
    assertThat(code(Hostile.ofParts(1_100)))
        .isEqualTo(new Refusal("too-many-entries", "a.docx", Map.of("most", "1000")));
  }

  @Test
  void partsThatOverlapAreRefused() {
    byte[] two = Hostile.with("word/a.bin", new byte[100]);
    assertThat(codeOf(Hostile.claiming(two, "word/a.bin", 42, 0))).isEqualTo("unsafe-container");
  }

  @Test
  void partThatTheListDoesNotNameIsRefused() {
    byte[] one = Packed.word(SAID);
    byte[] hidden = Hostile.join("PK\3\4".getBytes(ISO_8859_1), new byte[200], one);
    assertThat(codeOf(hidden)).isIn("unsafe-container", "broken-container");
    assertThat(codeOf(Hostile.join(one, Packed.word(SAID)))).isEqualTo("unsafe-container");
  }

  @Test
  void twoPartsOfOneNameAreRefused() {
    byte[] two = Hostile.with("word/documenX.xml", "<x/>".getBytes(UTF_8));
    assertThat(codeOf(Hostile.replaced(two, "word/documenX.xml", "word/document.xml")))
        .isEqualTo("unsafe-container");
    assertThat(codeOf(Hostile.with("WORD/document.xml", new byte[0])))
        .isEqualTo("unsafe-container");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"../x", "a/../../x", "/etc/passwd", "C:/x", "a\\..\\x", "a\0b", "a\nb", "..", ""})
  void namesThatLeadElsewhereAreRefused(String name) {
    assertThat(codeOf(Hostile.with(name, new byte[1]))).isEqualTo("unsafe-container");
  }

  @Test
  void longNamesAndLinksAreRefused() {
    assertThat(codeOf(Hostile.with("x".repeat(60_000), new byte[1]))).isEqualTo("unsafe-container");
    assertThat(codeOf(Hostile.link("word/a", "/etc/passwd"))).isEqualTo("unsafe-container");
  }

  @ParameterizedTest
  @ValueSource(strings = {"word/vbaProject.bin", "word/vbaData.xml", "xl/macrosheets/sheet1.xml"})
  void macrosAreRefused(String part) {
    assertThat(codeOf(Hostile.with(part, new byte[10]))).isEqualTo("macros");
  }

  @ParameterizedTest
  @CsvSource(
      textBlock =
          """
          ms-word.document.macroEnabled.main+xml,                       macros
          ms-excel.sheet.macroEnabled.main+xml,                         macros
          ms-excel.sheet.binary.macroEnabled.main,                      spreadsheet-file
          openxmlformats-officedocument.presentationml.slideshow.main+xml, presentation-file
          openxmlformats-officedocument.wordprocessingml.template.main+xml,
          """)
  void kindOfTheMainPartDecides(String type, String code) {
    assertThat(codeOf(Hostile.ofType("application/vnd." + type))).isEqualTo(code);
  }

  @Test
  void passwordsAndOldFilesAreToldApart() {
    byte[] old = "\u00D0\u00CF\u0011\u00E0\u00A1\u00B1\u001A\u00E1".getBytes(ISO_8859_1);
    byte[] locked = Hostile.join(old, new byte[500], "EncryptedPackage".getBytes(UTF_16LE));
    assertThat(codeOf(locked)).isEqualTo("encrypted-file");
    assertThat(codeOf(Hostile.join(old, new byte[500]))).isEqualTo("office-file");
    assertThat(codeOf(Hostile.claiming(Packed.word(SAID), "word/document.xml", 8, 1)))
        .isEqualTo("encrypted-file");
  }

  @Test
  void polyglotsAreWhatTheyBeginAs() {
    byte[] word = Packed.word(SAID);
    assertThat(codeOf(Hostile.join("GIF89a".getBytes(UTF_8), word))).isEqualTo("image-file");
    assertThat(codeOf(Hostile.join("%PDF-1.7\n".getBytes(UTF_8), word))).isEqualTo("pdf-file");
    assertThat(codeOf(Hostile.join(word, "%PDF-1.7\n".getBytes(UTF_8)))).isNull();
  }

  @ParameterizedTest
  @CsvSource(
      textBlock =
          """
          opendocument.text,        <office:text xmlns:office='o'/>,        word-file
          opendocument.spreadsheet, <office:spreadsheet xmlns:office='o'/>, spreadsheet-file
          """)
  void openDocumentHasAWayOut(String type, String content, String code) {
    Map<String, byte[]> parts =
        Map.of(
            "mimetype", ("application/vnd.oasis." + type).getBytes(UTF_8),
            "content.xml", content.getBytes(UTF_8));
    assertThat(codeOf(Packed.zip(parts))).isEqualTo(code);
  }

  @Test
  void plainZipsAreToBeUnpackedByWhoSentThem() {
    assertThat(codeOf(Packed.zip(Map.of("a.vtt", new byte[3])))).isEqualTo("archive-file");
    assertThat(codeOf(Packed.zip(Map.of()))).isEqualTo("archive-file");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<!DOCTYPE a SYSTEM 'http://127.0.0.1:PORT/x.dtd'>",
        "<!DOCTYPE a [<!ENTITY x SYSTEM 'http://127.0.0.1:PORT/x'>]>",
        "<!DOCTYPE a [<!ENTITY % x SYSTEM 'http://127.0.0.1:PORT/x'> %x;]>",
        "<!DOCTYPE a [<!ENTITY l 'l'><!ENTITY m '&l;&l;&l;&l;'><!ENTITY x '&m;&m;&m;&m;'>]>"
      })
  void entitiesAreRefusedAndNobodyIsCalled(String doctype) throws IOException {
    try (ServerSocket server = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      String head = doctype.replace("PORT", Integer.toString(server.getLocalPort()));
      byte[] document = (head + "<a><p><r><t>Anna: &x;</t></r></p></a>").getBytes(UTF_8);
      assertThat(codeOf(Hostile.replacing("word/document.xml", document)))
          .isEqualTo("unsafe-container");
      server.setSoTimeout(50);
      assertThat(org.assertj.core.api.Assertions.catchThrowable(server::accept))
          .isInstanceOf(SocketTimeoutException.class);
    }
  }

  @Test
  void documentThatLiesElsewhereIsNotFetched() {
    String relations =
        """
        <Relationships><Relationship Id="a" Type="x/officeDocument" TargetMode="External"
          Target="http://127.0.0.1:9/document.xml"/></Relationships>
        """;
    assertThat(codeOf(Hostile.replacing("_rels/.rels", relations.getBytes(UTF_8))))
        .isEqualTo("broken-container");
  }

  @Test
  void sheetThatIsFarLargerThanItsFileIsRefusedInTime() {
    assertTimeoutPreemptively(
        Duration.ofSeconds(10),
        () -> {
          assertThat(codeOf(Hostile.oneTextManyTimes(30_000, 100_000)))
              .isEqualTo("unpacks-too-large");
          assertThat(codeOf(Hostile.farColumns(20_000))).isEqualTo("unpacks-too-large");
        });
  }

  @ParameterizedTest
  @ValueSource(strings = {"<p>", "<tbl><tr><tc>", "<a b='", "<!--", "<![CDATA["})
  void xmlThatGoesOnAndOnIsRefused(String piece) {
    byte[] document = ("<a>" + piece.repeat(200_000 / piece.length())).getBytes(UTF_8);
    assertThat(codeOf(Hostile.replacing("word/document.xml", document)))
        .isEqualTo("broken-container");
  }

  private static @Nullable Refusal code(byte[] bytes) {
    return READER.read("a.docx", bytes).refusal();
  }

  private static @Nullable String codeOf(byte[] bytes) {
    Refusal refusal = code(bytes);
    return refusal == null ? null : refusal.code();
  }
}
