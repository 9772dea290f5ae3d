package nl.onderstroom.language.forms;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Verbs whose forms follow no rule, from {@code /languages/TAG/verbs.tsv}: infinitive, past
 * singular, past plural, participle, and other forms with a space between them.
 */
public final class IrregularVerbs {
  private static final int OTHERS = 4;

  private final Map<String, Verb> byInfinitive = new HashMap<>();

  private IrregularVerbs(List<String[]> rows) {
    for (String[] row : rows) {
      byInfinitive.put(row[0], new Verb(row[1], row[2], row[3], others(row)));
    }
  }

  public static IrregularVerbs of(String language) {
    return new IrregularVerbs(Table.resource("/languages/" + language + "/verbs.tsv"));
  }

  private static List<String> others(String[] row) {
    return row.length <= OTHERS || row[OTHERS].isEmpty()
        ? List.of()
        : List.of(row[OTHERS].split(" "));
  }

  @Nullable Verb find(String infinitive) {
    return byInfinitive.get(infinitive);
  }

  /**
   * The forms of one.
   *
   * @param others of the present, where these follow no rule either
   */
  record Verb(String past, String pastPlural, String participle, List<String> others) {}
}
