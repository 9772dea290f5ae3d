package nl.onderstroom.intake.notation;

import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.onderstroom.json.Json;
import org.jspecify.annotations.Nullable;

/**
 * Whose meeting it is, where a file says so outright; the words are data, in {@code
 * /intake/team-words.json}.
 *
 * <pre>
 * declaration = word (":" | tab) name         a line, or a row of two cells: "Afdeling: Inkoop"
 * name        = word " " Name                 in a place for names of teams: "Team Noord"
 * word        = "Team" | "Teamnaam" | "Afdeling" | "Department" ...
 * </pre>
 *
 * A team that is only mentioned ("Teamoverleg van Zorg Noord") is not declared.
 */
public final class DeclaredTeam {
  private static final Words WORDS = Json.resource("/intake/team-words.json", Words.class);
  private static final Set<String> DECLARING = folded(WORDS.declaring());
  private static final int LONGEST_NAME = 80;

  /** "Team Noord" and "Team 3", but neither "Teamoverleg" nor "Team building". */
  private static final Pattern NAMED = Pattern.compile("(\\p{L}+) [\\p{Lu}\\d].*");

  /** Between the team and what the meeting is called. */
  private static final Pattern BETWEEN = Pattern.compile("\\s*[:|]\\s*|\\s+[-–—_]\\s+");

  private DeclaredTeam() {}

  /**
   * What a team is called.
   *
   * @param declaring anywhere
   * @param heading only above a column: in a line they may announce something else
   */
  record Words(List<String> declaring, List<String> heading) {}

  /** The first declaration; null where no line is one. */
  public static @Nullable String find(Collection<String> lines) {
    return lines.stream()
        .map(DeclaredTeam::findIn)
        .filter(Objects::nonNull)
        .findFirst()
        .orElse(null);
  }

  /** The one team that is named, however it is written; null where there is none, or two. */
  public static @Nullable String findOne(Stream<String> names) {
    List<String> named =
        names
            .map(String::strip)
            .filter(name -> !name.isEmpty() && name.length() <= LONGEST_NAME)
            .sorted()
            .toList();
    return named.stream().map(DeclaredTeam::key).distinct().count() == 1 ? named.get(0) : null;
  }

  /** Above a column of transcripts: a group there may be that of an experiment. */
  public static List<String> columnWords() {
    return WORDS.declaring();
  }

  /** Above a column of people, which may have any word for a team. */
  public static List<String> rosterWords() {
    return Stream.concat(WORDS.declaring().stream(), WORDS.heading().stream()).toList();
  }

  /** Whether it can be nothing but the name of a team, as that of a group or a folder. */
  public static boolean isName(String written) {
    Matcher named = NAMED.matcher(written.strip());
    return named.matches() && DECLARING.contains(Folding.fold(named.group(1)));
  }

  /** The parts of a title, of which one may be a team: "Noord: weekstart", "Weekstart - Noord". */
  public static List<String> parts(String title) {
    return BETWEEN.splitAsStream(title.strip()).filter(part -> !part.isEmpty()).toList();
  }

  /** "Team Noord" is Noord, however it is written. */
  public static boolean same(String one, String other) {
    return key(one).equals(key(other));
  }

  /** To compare by, never to show. */
  public static String key(String team) {
    String slug = Folding.slug(team);
    int dash = slug.indexOf('-');
    return dash > 0 && DECLARING.contains(slug.substring(0, dash))
        ? slug.substring(dash + 1)
        : slug;
  }

  /** Whether it announces a team. */
  public static boolean heads(String words) {
    return DECLARING.contains(Folding.fold(words.replace(":", "")));
  }

  private static @Nullable String findIn(String line) {
    int end = line.indexOf(line.indexOf('\t') < 0 ? ':' : '\t');
    return end > 0 && heads(line.substring(0, end))
        ? findOne(Stream.of(line.substring(end + 1)))
        : null;
  }

  private static Set<String> folded(List<String> words) {
    return words.stream().map(Folding::fold).collect(Collectors.toSet());
  }
}
