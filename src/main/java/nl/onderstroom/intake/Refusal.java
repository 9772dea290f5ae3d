package nl.onderstroom.intake;

import java.util.Map;
import nl.onderstroom.problem.UserProblem;

/** Why a file was not read: a {@link UserProblem} as a value, so that it can be a row. */
public record Refusal(String code, String place, Map<String, String> details) {
  public Refusal {
    details = Map.copyOf(details);
  }

  public static Refusal of(UserProblem problem) {
    return new Refusal(problem.code(), problem.place(), problem.details());
  }

  public UserProblem problem() {
    return new UserProblem(code, place, details);
  }
}
