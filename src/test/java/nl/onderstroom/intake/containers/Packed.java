package nl.onderstroom.intake.containers;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/**
 * Word and Excel files made on the spot, so that what is in them can be read where it is kept. A
 * sample is a folder that is called like the file; the two parts that are the same in each are left
 * out of it.
 */
public final class Packed {
  private static final String TYPES =
      """
      <Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">
        <Default Extension="xml" ContentType="application/xml"/>
        <Override PartName="/MAIN" ContentType="application/vnd.openxmlformats-officedocument.KIND.main+xml"/>
      </Types>
      """;

  private static final String RELATIONS =
      """
      <Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">
        <Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="MAIN"/>
      </Relationships>
      """;

  private Packed() {}

  /** The bytes of a sample: of a folder, packed. */
  public static byte[] bytes(Path sample) {
    try {
      return Files.isDirectory(sample) ? zip(parts(sample)) : Files.readAllBytes(sample);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** A Word document of which this is the body. */
  public static byte[] word(String body) {
    return zip(wordParts(body));
  }

  static Map<String, byte[]> wordParts(String body) {
    String document =
        "<w:document"
            + " xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\"><w:body>"
            + body
            + "</w:body></w:document>";
    Map<String, byte[]> parts = new LinkedHashMap<>();
    parts.put("word/document.xml", document.getBytes(UTF_8));
    return whole(parts);
  }

  static Map<String, byte[]> whole(Map<String, byte[]> parts) {
    boolean word = parts.containsKey("word/document.xml");
    String main = word ? "word/document.xml" : "xl/workbook.xml";
    String kind = word ? "wordprocessingml.document" : "spreadsheetml.sheet";
    Map<String, byte[]> whole = new LinkedHashMap<>();
    whole.put(
        "[Content_Types].xml", TYPES.replace("MAIN", main).replace("KIND", kind).getBytes(UTF_8));
    whole.put("_rels/.rels", RELATIONS.replace("MAIN", main).getBytes(UTF_8));
    whole.putAll(parts);
    return whole;
  }

  static byte[] zip(Map<String, byte[]> parts) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bytes, UTF_8)) {
      for (Map.Entry<String, byte[]> part : parts.entrySet()) {
        ZipEntry entry = new ZipEntry(part.getKey());
        entry.setTime(0);
        zip.putNextEntry(entry);
        zip.write(part.getValue());
        zip.closeEntry();
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return bytes.toByteArray();
  }

  private static Map<String, byte[]> parts(Path folder) throws IOException {
    Map<String, byte[]> parts = new LinkedHashMap<>();
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
        String name = folder.relativize(file).toString().replace('\\', '/');
        parts.put(name, Files.readAllBytes(file));
      }
    }
    return whole(parts);
  }
}
