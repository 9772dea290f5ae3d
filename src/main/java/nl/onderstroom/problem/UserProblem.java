package nl.onderstroom.problem;

import java.util.Map;
import java.util.TreeMap;

/**
 * A mistake that the user can mend.
 *
 * <p>It carries a code and details, not sentences: what is wrong and how to mend it is said in the
 * reader's language by {@code language.Texts}, from the texts {@code problem.CODE.what} and {@code
 * problem.CODE.mend}, in which {@code {name}} stands for the detail of that name. Details never
 * hold what people said in a meeting.
 */
public final class UserProblem extends RuntimeException {
  private final String code;
  private final String place;
  private final Map<String, String> details;

  public UserProblem(String code, String place, Map<String, String> details) {
    super(code + " at " + place + (details.isEmpty() ? "" : " " + new TreeMap<>(details)));
    this.code = code;
    this.place = place;
    this.details = Map.copyOf(details);
  }

  public UserProblem(String code, String place) {
    this(code, place, Map.of());
  }

  /** Stable, lower case with dashes: others script against it. */
  public String code() {
    return code;
  }

  /** A file, a line of a file, an option or a configuration key. */
  public String place() {
    return place;
  }

  public Map<String, String> details() {
    return details;
  }
}
