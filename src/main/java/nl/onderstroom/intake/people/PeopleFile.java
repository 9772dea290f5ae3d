package nl.onderstroom.intake.people;

import java.io.Serializable;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import nl.onderstroom.intake.SourceText;
import nl.onderstroom.intake.notation.Folding;
import nl.onderstroom.intake.notation.Table;
import nl.onderstroom.problem.UserProblem;
import org.jspecify.annotations.Nullable;

/**
 * What the user settled: which label is whom.
 *
 * <pre>
 * file = [heading] {label delimiter name}     delimiter = ";" | "," | TAB
 * </pre>
 *
 * A label that is settled as itself stays a person of its own, and is not asked about again.
 *
 * @param names by folded label
 */
public record PeopleFile(Map<String, String> names) implements Serializable {
  private static final Set<String> HEADINGS = Set.of("label", "naam in bestand", "schrijfwijze");
  private static final String FILE = "people.csv";
  private static final PeopleFile NONE = new PeopleFile(Map.of());

  public PeopleFile {
    names = new TreeMap<>(names);
  }

  public static PeopleFile none() {
    return NONE;
  }

  public static PeopleFile parse(SourceText text) {
    Map<String, String> names = new HashMap<>();
    for (Table.Row row : Table.of(text).rows()) {
      if (!row.blank() && !HEADINGS.contains(Folding.fold(row.cell(0)))) {
        take(names, row, text.path() + ":" + row.line());
      }
    }
    return new PeopleFile(names);
  }

  private static void take(Map<String, String> names, Table.Row row, String place) {
    List<String> filled = row.cells().stream().filter(cell -> !cell.isEmpty()).toList();
    if (filled.size() != 2) {
      throw new UserProblem(
          "people-file-line", place, Map.of("cells", String.valueOf(filled.size())));
    }
    String before = names.put(Folding.fold(filled.get(0)), filled.get(1));
    if (before != null && !before.equals(filled.get(1))) {
      throw new UserProblem(
          "people-file-twice",
          place,
          Map.of("label", filled.get(0), "first", before, "second", filled.get(1)));
    }
  }

  /** Whether a file among meetings is meant to settle names: it bears the name. */
  public static boolean isNamed(String path) {
    return Folding.fold(path.substring(path.lastIndexOf('/') + 1)).equals(FILE);
  }

  /** What both settle; where they differ, this one. */
  public PeopleFile before(PeopleFile other) {
    Map<String, String> both = new HashMap<>(other.names);
    both.putAll(names);
    return new PeopleFile(both);
  }

  /** Who the label is; null where the file does not say. */
  public @Nullable String findName(String label) {
    return names.get(Folding.fold(label));
  }
}
