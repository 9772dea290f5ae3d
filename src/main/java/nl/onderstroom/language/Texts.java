package nl.onderstroom.language;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.onderstroom.json.Json;
import nl.onderstroom.problem.UserProblem;

/**
 * What we say to the reader, in one language.
 *
 * <p>A text may hold {@code {name}}, filled from the facts given. A number is written in the
 * reader's format with at most one decimal; {@code {name:2}} asks for exactly two, {@code {name:%}}
 * for a percentage, {@code {name:clock}} for milliseconds as minutes and seconds. {@code
 * {name|file|files}} is the first word where that number is one, and else the second.
 */
public final class Texts {
  /** One file a subject, so that two people can write at once. */
  private static final List<String> FILES =
      List.of("problems", "intake", "report", "findings", "measures", "jobs", "cli", "joining");

  private static final Pattern HOLE =
      Pattern.compile("\\{([A-Za-z]+)(?::([0-9a-z%]+)|\\|([^|{}]*)\\|([^|{}]*))?}");
  private static final Texts DUTCH = load("nl");
  private static final Texts ENGLISH = load("en");

  private final String code;
  private final Numbers numbers;
  private final Dates dates;
  private final Map<String, String> byKey;

  private Texts(String code, Locale locale, Map<String, String> byKey) {
    this.code = code;
    this.numbers = new Numbers(locale);
    this.byKey = Map.copyOf(byKey);
    this.dates = new Dates(List.of(template("months").split(" ", -1)));
  }

  public static Texts dutch() {
    return DUTCH;
  }

  public static Texts english() {
    return ENGLISH;
  }

  /** The texts of {@code nl} or {@code en}. */
  public static Texts of(String code) {
    return switch (code) {
      case "nl" -> DUTCH;
      case "en" -> ENGLISH;
      default -> throw new UserProblem("unknown-language", "--lang", Map.of("value", code));
    };
  }

  private static Texts load(String code) {
    Map<String, String> all = new HashMap<>();
    for (String file : FILES) {
      Json.resourceMap("/texts/" + code + "/" + file + ".json", String.class)
          .forEach(
              (key, text) -> {
                if (all.put(key, text) != null) {
                  throw new IllegalStateException("Two texts for " + key + " in " + code);
                }
              });
    }
    return new Texts(code, Locale.forLanguageTag(code.equals("nl") ? "nl-NL" : "en-GB"), all);
  }

  public String code() {
    return code;
  }

  public Numbers numbers() {
    return numbers;
  }

  public Dates dates() {
    return dates;
  }

  public Set<String> keys() {
    return byKey.keySet();
  }

  public boolean has(String key) {
    return byKey.containsKey(key);
  }

  /** The text of a key as written, holes and all. */
  String template(String key) {
    String template = byKey.get(key);
    if (template == null) {
      throw new IllegalArgumentException("No text for " + key + " in " + code);
    }
    return template;
  }

  /** The text of a key that exists; asking for another is a bug. */
  public String say(String key) {
    return say(key, Map.of());
  }

  public String say(String key, Map<String, ?> facts) {
    return fill(template(key), facts);
  }

  /** What is wrong. */
  public String what(UserProblem problem) {
    return say("problem." + problem.code() + ".what", problem.details());
  }

  /** How to mend it. */
  public String mend(UserProblem problem) {
    return say("problem." + problem.code() + ".mend", problem.details());
  }

  /** Fills a template that does not stand in the texts, for example of a card or a pattern. */
  public String fill(String template, Map<String, ?> facts) {
    Matcher hole = HOLE.matcher(template);
    StringBuilder filled = new StringBuilder();
    while (hole.find()) {
      Object fact = facts.get(hole.group(1));
      if (fact == null) {
        throw new IllegalArgumentException("No fact for " + hole.group() + " in: " + template);
      }
      String shown =
          hole.group(3) == null
              ? show(fact, hole.group(2))
              : hole.group(fact.toString().equals("1") ? 3 : 4);
      hole.appendReplacement(filled, Matcher.quoteReplacement(shown));
    }
    return hole.appendTail(filled).toString();
  }

  private String show(Object fact, @org.jspecify.annotations.Nullable String format) {
    if (fact instanceof Number number) {
      return numbers.show(number.doubleValue(), format == null ? "" : format);
    }
    if (fact instanceof LocalDateTime time) {
      return dates.date(time.toLocalDate());
    }
    return fact instanceof LocalDate date ? dates.date(date) : fact.toString();
  }
}
