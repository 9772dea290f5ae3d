package nl.onderstroom.intake.containers;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import nl.onderstroom.intake.Container;
import nl.onderstroom.intake.Limits;
import nl.onderstroom.intake.SourceText;
import nl.onderstroom.intake.xml.XmlStream;
import nl.onderstroom.problem.UserProblem;
import org.jspecify.annotations.Nullable;

/**
 * A zip file by Word, Excel or what imitates them (Office Open XML).
 *
 * <pre>
 * file  = "[Content_Types].xml", "_rels/.rels", main part, {other part}
 * main  = the part that .rels calls officeDocument; its content type tells the kind
 * </pre>
 *
 * Anything else in a zip is refused with the way out that fits it, and so is what brings macros,
 * even though none would be run here.
 */
public final class OfficeFile implements Container {
  private static final String OPEN_DOCUMENT = "content.xml";
  private static final List<String> MACROS =
      List.of("vbaproject.bin", "vbadata.xml", "xl/macrosheets/");

  @Override
  public boolean holds(byte[] bytes) {
    return bytes.length > 3 && bytes[0] == 'P' && bytes[1] == 'K' && bytes[2] == 3 && bytes[3] == 4;
  }

  @Override
  public List<SourceText> unpack(String path, byte[] bytes, Limits limits) {
    try (Parts parts = Parts.open(path, bytes, limits.packed())) {
      String main = Relations.ofFile(parts).findKind("officeDocument");
      String type = main == null ? "" : ContentTypes.of(parts, main);
      refuseOthers(path, parts, type);
      if (main == null || !parts.has(main)) {
        throw new UserProblem("broken-container", path);
      }
      BoundedText text = new BoundedText(path, limits.packed());
      return type.contains("wordprocessingml")
          ? List.of(WordDocument.text(parts, main, text))
          : new Workbook(parts, main).texts(text);
    }
  }

  private static void refuseOthers(String path, Parts parts, String type) {
    if (type.contains("ms-excel.sheet.binary")) {
      throw new UserProblem("spreadsheet-file", path);
    }
    if (type.contains("macroenabled") || parts.names().stream().anyMatch(OfficeFile::isMacro)) {
      throw new UserProblem("macros", path);
    }
    if (type.contains("presentationml")) {
      throw new UserProblem("presentation-file", path);
    }
    if (!type.contains("wordprocessingml") && !type.contains("spreadsheetml")) {
      throw new UserProblem(otherKind(parts), path);
    }
  }

  private static boolean isMacro(String name) {
    return MACROS.stream().anyMatch(macro -> name.endsWith(macro) || name.startsWith(macro));
  }

  /** OpenDocument says by its parts what it is: only a text document has no sheets. */
  private static String otherKind(Parts parts) {
    if (!parts.has(OPEN_DOCUMENT) || !parts.has("mimetype")) {
      return parts.has("[Content_Types].xml") ? "broken-container" : "archive-file";
    }
    boolean[] sheets = new boolean[1];
    parts.read(OPEN_DOCUMENT, (Starts) name -> sheets[0] |= name.equals("spreadsheet"));
    return sheets[0] ? "spreadsheet-file" : "word-file";
  }

  /** Sees names of elements only. */
  private interface Starts extends XmlStream.Finder {
    void start(String name);

    @Override
    default void start(String name, Map<String, String> attributes) {
      start(name);
    }

    @Override
    default void text(String text) {}

    @Override
    default void end(String name) {}
  }

  /** The types of parts, in small letters: by name, else by extension. */
  private static final class ContentTypes implements XmlStream.Finder {
    private final Map<String, String> types = new HashMap<>();

    static String of(Parts parts, String part) {
      ContentTypes all = new ContentTypes();
      parts.readAny("[Content_Types].xml", all);
      String name = part.toLowerCase(Locale.ROOT);
      @Nullable String own = all.types.get("/" + name);
      return own == null
          ? all.types.getOrDefault(name.substring(name.lastIndexOf('.') + 1), "")
          : own;
    }

    @Override
    public void start(String name, Map<String, String> attributes) {
      String of = attributes.getOrDefault("PartName", attributes.getOrDefault("Extension", ""));
      String type = attributes.getOrDefault("ContentType", "");
      types.put(of.toLowerCase(Locale.ROOT), type.toLowerCase(Locale.ROOT));
    }

    @Override
    public void text(String text) {}

    @Override
    public void end(String name) {}
  }
}
