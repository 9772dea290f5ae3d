package nl.onderstroom.intake.xml;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import nl.onderstroom.catalogue.Formats;
import nl.onderstroom.intake.FileReader;
import nl.onderstroom.intake.Refusal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class XmlStreamTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          <!DOCTYPE h [<!ENTITY a "x"><!ENTITY b "&a;&a;">]><handelingen>&b;</handelingen> | xml-with-entities
          <!DOCTYPE h [<!ENTITY a SYSTEM "file:///etc/passwd">]><handelingen>&a;</handelingen> | xml-with-entities
          <!DOCTYPE h SYSTEM "http://127.0.0.1:9/x.dtd"><handelingen>&a;</handelingen> | broken-xml
          <!DOCTYPE h SYSTEM "http://127.0.0.1:9/x.dtd"><handelingen/>                 | no-speech-inside
          <handelingen><al>                                                          | broken-xml
          <handelingen>&#0;</handelingen>                                            | broken-xml
          <vlosCoreDocument/>                                                        | no-speech-inside
          <x:ANNOTATION_DOCUMENT xmlns:x="y"/>                                       | no-speech-inside
          <?xml version="1.0"?><!-- <handelingen> --><html/>                         | unknown-format
          """)
  void whatIsNotTrustedOrEmptyIsRefused(String xml, String code) {
    assertThat(refusal(xml)).isEqualTo(code);
  }

  @Test
  void deepXmlIsRefused() {
    assertThat(refusal("<handelingen>" + "<al>".repeat(100_000))).isEqualTo("broken-xml");
  }

  private static String refusal(String xml) {
    Refusal refusal = new FileReader(Formats.ALL).read("a.xml", xml.getBytes(UTF_8)).refusal();
    return refusal == null ? "" : refusal.code();
  }
}
