package nl.onderstroom.intake.joining.marks;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.onderstroom.intake.notation.DeclaredTeam;
import nl.onderstroom.intake.notation.Folding;
import nl.onderstroom.intake.notation.NameDate;
import nl.onderstroom.json.Json;
import org.jspecify.annotations.Nullable;

/** What is left of a file's name without what tools add to it: words for its kind, the date. */
public final class FileStem {
  private static final Set<String> ADDED =
      Set.copyOf(Json.resourceList("/intake/stems.json", String.class));

  /** What is left between words that were taken out. */
  private static final Pattern LOOSE_DASHES = Pattern.compile("^(?:[–—] )+|(?: [–—])+$|^[–—]$");

  /** What browsers and people add to the name of a copy. */
  private static final Pattern COPY =
      Pattern.compile(
          "\\(\\d{1,2}\\)\\s*$|(?<!\\p{L})(?:kopie|copy)(?!\\p{L})", Pattern.CASE_INSENSITIVE);

  private FileStem() {}

  /**
   * A key that files of one meeting share: the own words of the name, and the date in one form,
   * without "part 2". From the folder where the name has neither.
   */
  public static String of(String path) {
    return stem(path, withoutWordedPart(path));
  }

  /** What parts of one meeting share, also where only a counter tells them apart. */
  public static String ofWhole(String path) {
    PartName part = findPart(path);
    return stem(path, part == null ? file(path) : part.rest());
  }

  /** Which part of a meeting the file is, as its name says. */
  public static @Nullable PartName findPart(String path) {
    return PartName.find(NameDate.without(file(path)));
  }

  /** "Overleg (1)" or "Overleg - kopie": there may be one that was first. */
  public static boolean counted(String path) {
    String name = file(path);
    return COPY.matcher(name).find();
  }

  /** "deel 2" tells that there is a part 1; a mere "(2)" may be a second download. */
  private static String withoutWordedPart(String path) {
    PartName part = findPart(path);
    return part != null && part.kind() == PartName.Kind.WORD ? part.rest() : file(path);
  }

  private static String stem(String path, String file) {
    String[] names = path.split("/", -1);
    for (int i = names.length - 1; i >= 0; i--) {
      String stem = i == names.length - 1 ? stem(file, NameDate.findOfFile(path)) : stem(names[i]);
      if (!stem.isEmpty()) {
        return stem;
      }
    }
    return "";
  }

  /** For people: the own words of the name as written; else those of the folder, else the name. */
  public static String title(String path) {
    String[] names = path.split("/", -1);
    String file = withoutWordedPart(path);
    String folder = names.length > 1 ? names[names.length - 2] : "";
    for (String name : new String[] {file, folder}) {
      String title = title(words(NameDate.without(name)));
      if (!title.isEmpty()) {
        return title;
      }
    }
    return file(path);
  }

  /** Whether {@link #title} is from the name of the file itself. */
  public static boolean titled(String path) {
    PartName part = findPart(path);
    return !title(words(NameDate.without(part == null ? file(path) : part.rest()))).isEmpty();
  }

  /** What stands between dashes in the name of the file, without its date. */
  public static List<String> parts(String path) {
    return DeclaredTeam.parts(NameDate.without(file(path)));
  }

  private static String stem(String name) {
    return stem(name, NameDate.find(name));
  }

  private static String stem(String name, @Nullable NameDate date) {
    String words = title(words(NameDate.without(name)));
    return Folding.slug(date == null ? words : words + " " + date.date());
  }

  private static String title(Stream<String> words) {
    String title = words.collect(Collectors.joining(" "));
    return LOOSE_DASHES.matcher(title).replaceAll("").strip();
  }

  private static String file(String path) {
    return withoutExtension(path.substring(path.lastIndexOf('/') + 1));
  }

  private static Stream<String> words(String name) {
    return Arrays.stream(name.split("[ _.()\\[\\]]+", -1))
        .flatMap(FileStem::withoutAdded)
        .filter(word -> !word.isEmpty());
  }

  /** "weekstart-attendance" loses its tail, "D1-1" stays whole. */
  private static Stream<String> withoutAdded(String word) {
    String kept =
        Arrays.stream(word.split("-+", -1))
            .filter(part -> !part.isEmpty() && !ADDED.contains(Folding.fold(part)))
            .collect(Collectors.joining("-"));
    return Stream.of(kept);
  }

  private static String withoutExtension(String name) {
    int dot = name.lastIndexOf('.');
    return dot > 0 ? name.substring(0, dot) : name;
  }
}
