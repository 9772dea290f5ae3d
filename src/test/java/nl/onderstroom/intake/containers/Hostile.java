package nl.onderstroom.intake.containers;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Random;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipArchiveOutputStream;

/** Word and Excel files with something wrong in them. */
public final class Hostile {
  static final String SAID =
      "<w:p><w:r><w:t>Anna: hoi</w:t></w:r></w:p><w:p><w:r><w:t>Bas: ja</w:t></w:r></w:p>";

  private static final int MEGABYTE = 1024 * 1024;

  private Hostile() {}

  /** A document that is read, but for one part more. */
  static byte[] with(String name, byte[] part) {
    Map<String, byte[]> parts = Packed.wordParts(SAID);
    parts.put(name, part);
    return Packed.zip(parts);
  }

  static byte[] replacing(String name, byte[] part) {
    Map<String, byte[]> parts = Packed.wordParts(SAID);
    parts.replace(name, part);
    return Packed.zip(parts);
  }

  static byte[] ofType(String type) {
    String types =
        "<Types><Override PartName='/word/document.xml' ContentType='" + type + "'/></Types>";
    return replacing("[Content_Types].xml", types.getBytes(UTF_8));
  }

  static byte[] ofParts(int count) {
    Map<String, byte[]> parts = Packed.wordParts(SAID);
    for (int i = 0; i < count; i++) {
      parts.put("word/" + i, new byte[0]);
    }
    return Packed.zip(parts);
  }

  /** A part of so many megabytes of blanks, in a thousandth of that. */
  static byte[] bomb(String name, int megabytes) {
    Map<String, byte[]> parts = Packed.wordParts(SAID);
    parts.remove(name);
    return streamed(parts, name, "", " ".repeat(MEGABYTE).getBytes(UTF_8), megabytes);
  }

  /** A document with a part that repeats a piece, and so much noise that it is no bomb. */
  public static byte[] heavy(String head, String piece, int times) {
    Map<String, byte[]> parts = Packed.wordParts(SAID);
    parts.remove("word/document.xml");
    byte[] noise = new byte[2 * MEGABYTE];
    new Random(7).nextBytes(noise);
    parts.put("word/media/noise.bin", noise);
    byte[] chunk = piece.repeat(1000).getBytes(UTF_8);
    return streamed(parts, "word/document.xml", head, chunk, times / 1000);
  }

  private static byte[] streamed(
      Map<String, byte[]> parts, String name, String head, byte[] chunk, int times) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bytes, UTF_8)) {
      for (Map.Entry<String, byte[]> part : parts.entrySet()) {
        zip.putNextEntry(new ZipEntry(part.getKey()));
        zip.write(part.getValue());
      }
      zip.putNextEntry(new ZipEntry(name));
      zip.write(head.getBytes(UTF_8));
      for (int i = 0; i < times; i++) {
        zip.write(chunk);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return bytes.toByteArray();
  }

  static byte[] link(String name, String target) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipArchiveOutputStream zip = new ZipArchiveOutputStream(bytes)) {
      ZipArchiveEntry entry = new ZipArchiveEntry(name);
      entry.setUnixMode(0120777);
      zip.putArchiveEntry(entry);
      zip.write(target.getBytes(UTF_8));
      zip.closeArchiveEntry();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return bytes.toByteArray();
  }

  /** The zip with a field of the last entry of a name in its list set to another value. */
  static byte[] claiming(byte[] zip, String name, int field, int value) {
    String raw = new String(zip, ISO_8859_1);
    int entry = raw.lastIndexOf(name) - 46;
    byte[] changed = zip.clone();
    ByteBuffer.wrap(changed).order(ByteOrder.LITTLE_ENDIAN).put(entry + field, (byte) value);
    if (field > 8) {
      ByteBuffer.wrap(changed).order(ByteOrder.LITTLE_ENDIAN).putInt(entry + field, value);
    }
    return changed;
  }

  static byte[] replaced(byte[] zip, String name, String by) {
    return new String(zip, ISO_8859_1).replace(name, by).getBytes(ISO_8859_1);
  }

  static byte[] join(byte[]... pieces) {
    ByteArrayOutputStream all = new ByteArrayOutputStream();
    for (byte[] piece : pieces) {
      all.writeBytes(piece);
    }
    return all.toByteArray();
  }

  /** One shared text of so many letters, in so many cells. */
  static byte[] oneTextManyTimes(int letters, int cells) {
    String rows = "<row><c t='s'><v>0</v></c></row>".repeat(cells);
    return workbook("<sst><si><t>" + "x".repeat(letters) + "</t></si></sst>", rows);
  }

  /** One cell in each row, in the last column there is. */
  static byte[] farColumns(int rows) {
    StringBuilder all = new StringBuilder();
    for (int i = 1; i <= rows; i++) {
      all.append("<row><c r='XFD").append(i).append("'><v>1</v></c></row>");
    }
    return workbook("<sst/>", all.toString());
  }

  private static byte[] workbook(String shared, String rows) {
    String type = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";
    String relations =
        String.format(
            "<Relationships><Relationship Id='a' Type='%1$sworksheet' Target='s.xml'/>"
                + "<Relationship Id='b' Type='%1$ssharedStrings' Target='t.xml'/></Relationships>",
            type);
    String sheets = "<workbook><sheets><sheet name='x' id='a'/></sheets></workbook>";
    Map<String, byte[]> parts = new LinkedHashMap<>();
    parts.put("xl/workbook.xml", sheets.getBytes(UTF_8));
    parts.put("xl/_rels/workbook.xml.rels", relations.getBytes(UTF_8));
    parts.put("xl/s.xml", ("<worksheet>" + rows + "</worksheet>").getBytes(UTF_8));
    parts.put("xl/t.xml", shared.getBytes(UTF_8));
    return Packed.zip(Packed.whole(parts));
  }
}
