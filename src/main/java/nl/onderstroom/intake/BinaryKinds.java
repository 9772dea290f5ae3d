package nl.onderstroom.intake;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.util.List;
import nl.onderstroom.problem.UserProblem;

/**
 * Files that hold no plain text, told by their first bytes. Each is refused with the way out that
 * fits it.
 */
final class BinaryKinds {
  /** Chars stand for bytes; a question mark for any byte. */
  private record Magic(String code, String bytes) {}

  private static final String OLD_OFFICE = "office-file";

  private static final List<Magic> MAGIC =
      List.of(
          new Magic("pdf-file", "%PDF-"),
          new Magic("praat-binary", "ooBinaryFile"),
          new Magic("word-file", "{\\rtf"),
          new Magic(OLD_OFFICE, "\u00D0\u00CF\u0011\u00E0\u00A1\u00B1\u001A\u00E1"),
          new Magic("archive-file", "PK\u0005\u0006"),
          new Magic("archive-file", "PK\u0007\b"),
          new Magic("archive-file", "\u001F\u008B\b"),
          new Magic("archive-file", "Rar!\u001A\u0007"),
          new Magic("archive-file", "7z\u00BC\u00AF'\u001C"),
          new Magic("archive-file", "\u00FD7zXZ\0"),
          new Magic("media-file", "????ftyp"),
          new Magic("media-file", "????moov"),
          new Magic("media-file", "RIFF????WAVE"),
          new Magic("media-file", "RIFF????AVI "),
          new Magic("media-file", "FORM????AIF"),
          new Magic("media-file", "OggS\0"),
          new Magic("media-file", "fLaC\0"),
          new Magic("media-file", "ID3\u0002"),
          new Magic("media-file", "ID3\u0003"),
          new Magic("media-file", "ID3\u0004"),
          new Magic("media-file", "\u00FF\u00FB"),
          new Magic("media-file", "\u00FF\u00F3"),
          new Magic("media-file", "\u00FF\u00F1"),
          new Magic("media-file", "\u001AE\u00DF\u00A3"),
          new Magic("media-file", "0&\u00B2u\u008Ef\u00CF\u0011"),
          new Magic("media-file", "#!AMR\n"),
          new Magic("media-file", "FLV\u0001"),
          new Magic("media-file", "\0\0\u0001\u00BA"),
          new Magic("image-file", "\u0089PNG\r\n"),
          new Magic("image-file", "\u00FF\u00D8\u00FF"),
          new Magic("image-file", "GIF8?a"));

  private static final String ZIP = "PK\u0003\u0004";

  private BinaryKinds() {}

  static void refuse(String path, byte[] bytes) {
    if (starts(bytes, ZIP)) {
      throw new UserProblem(zipKind(bytes), path);
    }
    for (Magic magic : MAGIC) {
      if (starts(bytes, magic.bytes())) {
        if (magic.code().equals(OLD_OFFICE) && locked(bytes)) {
          throw new UserProblem("encrypted-file", path);
        }
        throw new UserProblem(magic.code(), path);
      }
    }
  }

  /** With a password on it a new Office file is packed in an old one, under this name. */
  private static boolean locked(byte[] bytes) {
    return new String(bytes, ISO_8859_1)
        .contains("E\0n\0c\0r\0y\0p\0t\0e\0d\0P\0a\0c\0k\0a\0g\0e\0");
  }

  /** Names of entries stand unpacked in a zip, so that nothing has to be opened to tell. */
  private static String zipKind(byte[] bytes) {
    String raw = new String(bytes, ISO_8859_1);
    if (raw.contains("word/document") || raw.contains("opendocument.text")) {
      return "word-file";
    }
    return raw.contains("xl/workbook") || raw.contains("opendocument.spreadsheet")
        ? "spreadsheet-file"
        : "archive-file";
  }

  private static boolean starts(byte[] bytes, String magic) {
    if (bytes.length < magic.length()) {
      return false;
    }
    for (int i = 0; i < magic.length(); i++) {
      if (magic.charAt(i) != '?' && magic.charAt(i) != (bytes[i] & 0xFF)) {
        return false;
      }
    }
    return true;
  }
}
