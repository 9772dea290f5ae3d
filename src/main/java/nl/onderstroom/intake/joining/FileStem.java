package nl.onderstroom.intake.joining;

import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.onderstroom.intake.notation.Folding;
import nl.onderstroom.intake.notation.NameDate;
import nl.onderstroom.json.Json;

/** What is left of a file's name without what tools add to it: words for its kind, the date. */
public final class FileStem {
  private static final Set<String> ADDED =
      Set.copyOf(Json.resourceList("/intake/stems.json", String.class));

  private FileStem() {}

  /**
   * A key that files of one meeting share: the own words of the name, and the date in one form.
   * From the folder where the name has neither.
   */
  static String of(String path) {
    String[] names = path.split("/", -1);
    for (int i = names.length - 1; i >= 0; i--) {
      String name = i == names.length - 1 ? withoutExtension(names[i]) : names[i];
      String stem = stem(name);
      if (!stem.isEmpty()) {
        return stem;
      }
    }
    return "";
  }

  /** For people: the own words of the name as written; else those of the folder, else the name. */
  public static String title(String path) {
    String[] names = path.split("/", -1);
    String file = withoutExtension(names[names.length - 1]);
    String folder = names.length > 1 ? names[names.length - 2] : "";
    for (String name : new String[] {file, folder}) {
      String title = words(NameDate.without(name)).collect(Collectors.joining(" "));
      if (!title.isEmpty()) {
        return title;
      }
    }
    return file;
  }

  private static String stem(String name) {
    NameDate date = NameDate.find(name);
    String words = words(NameDate.without(name)).collect(Collectors.joining(" "));
    return Folding.slug(date == null ? words : words + " " + date.date());
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
