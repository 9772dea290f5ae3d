package nl.onderstroom.jobs.publish;

import static java.util.stream.Collectors.groupingBy;

import java.text.Normalizer;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import nl.onderstroom.jobs.work.Rules;

/**
 * The file of each team: its name in lower-case letters, digits and dashes. Of teams that would get
 * the same one, the first in the alphabet has it and the others get a checksum behind it: so a new
 * team never leaves a file behind that is nobody's.
 */
record FileNames(Map<String, String> byTeam) {
  private static final Pattern MARKS = Pattern.compile("\\p{M}+");
  private static final Pattern OTHER = Pattern.compile("[^a-z0-9]+");
  private static final int MOST = 80;
  private static final int CHECKSUM = 8;

  static FileNames of(Collection<String> teams) {
    Map<String, String> names = new TreeMap<>();
    teams.stream()
        .sorted()
        .collect(groupingBy(FileNames::slug))
        .forEach((slug, same) -> name(slug, same, names));
    return new FileNames(names);
  }

  /** The file of a team that is among them. */
  String expect(String team) {
    String name = byTeam.get(team);
    if (name == null) {
      throw new IllegalArgumentException("No file of " + team);
    }
    return name;
  }

  /** Files that the others do not have. */
  Set<String> notIn(FileNames others) {
    Set<String> names = new TreeSet<>(byTeam.values());
    names.removeAll(others.byTeam.values());
    return names;
  }

  private static void name(String slug, List<String> teams, Map<String, String> names) {
    for (String team : teams) {
      boolean first = team.equals(teams.get(0));
      String behind = first ? "" : "-" + Rules.checksum(team).substring(0, CHECKSUM);
      names.put(team, slug + behind + ".xlsx");
    }
  }

  private static String slug(String team) {
    String plain =
        MARKS
            .matcher(Normalizer.normalize(team.toLowerCase(Locale.ROOT), Normalizer.Form.NFD))
            .replaceAll("");
    String dashed = OTHER.matcher(plain).replaceAll("-");
    String trimmed = trim(dashed.substring(0, Math.min(MOST, dashed.length())));
    return trimmed.isEmpty() ? "team" : trimmed;
  }

  private static String trim(String dashed) {
    int from = dashed.startsWith("-") ? 1 : 0;
    int to = dashed.length() > from && dashed.endsWith("-") ? dashed.length() - 1 : dashed.length();
    return dashed.substring(from, to);
  }
}
