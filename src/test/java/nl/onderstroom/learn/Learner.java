package nl.onderstroom.learn;

import de.bwaldvogel.liblinear.Feature;
import de.bwaldvogel.liblinear.FeatureNode;
import de.bwaldvogel.liblinear.Linear;
import de.bwaldvogel.liblinear.Model;
import de.bwaldvogel.liblinear.Parameter;
import de.bwaldvogel.liblinear.Problem;
import de.bwaldvogel.liblinear.SolverType;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import nl.onderstroom.annotate.settling.Lesson.Ear;

/**
 * Learns how much each sign tells, by logistic regression with a price on every sign that is used:
 * most get no weight, and what remains can be read.
 */
final class Learner {
  /**
   * How dear a mistake is beside a sign that is used. With teams left out of the learning F is
   * .611; at half of it .583, at twice .599.
   */
  private static final double COST = 0.6;

  /** Nearer to the end no weight of three digits moves. */
  private static final double PRECISION = 1e-3;

  /** What fewer teams say is about their own matters. */
  private static final int LEAST_TEAMS = 3;

  private static final double NEVER = Double.MAX_VALUE;

  private final List<Row> rows;
  private final Map<String, Integer> numbers = new TreeMap<>();
  private final List<String> names = new ArrayList<>();

  Learner(Collection<Row> rows) {
    this.rows = List.copyOf(rows);
    Map<String, Set<String>> teams = new TreeMap<>();
    for (Row row : rows) {
      row.signs()
          .forEach(
              sign ->
                  teams
                      .computeIfAbsent(sign.name(), name -> new HashSet<>())
                      .add(row.meeting().team()));
    }
    teams.forEach(
        (name, seen) -> {
          if (seen.size() >= LEAST_TEAMS) {
            names.add(name);
            numbers.put(name, names.size());
          }
        });
  }

  /** An ear that hears nothing yet: from how much evidence on it does is settled afterwards. */
  Ear learn(String act, int apart) {
    Problem problem = new Problem();
    problem.l = rows.size();
    problem.n = names.size() + 1;
    problem.bias = 1;
    problem.x = rows.stream().map(this::features).toArray(Feature[][]::new);
    problem.y = rows.stream().mapToDouble(row -> row.marked(act) ? 1 : 0).toArray();
    Parameter parameter = new Parameter(SolverType.L1R_LR, COST, PRECISION);
    parameter.setRandom(new Random(0));
    Linear.disableDebugOutput();
    return ear(Linear.train(problem, parameter), apart);
  }

  private Feature[] features(Row row) {
    List<Feature> features = new ArrayList<>();
    row.signs().stream()
        .map(sign -> numbers.get(sign.name()))
        .filter(number -> number != null)
        .sorted()
        .forEach(number -> features.add(new FeatureNode(number, 1)));
    features.add(new FeatureNode(names.size() + 1, 1));
    return features.toArray(Feature[]::new);
  }

  private Ear ear(Model model, int apart) {
    double[] weights = model.getFeatureWeights();
    int sign = model.getLabels()[0] == 1 ? 1 : -1;
    Map<String, Double> told = new HashMap<>();
    for (int i = 0; i < names.size(); i++) {
      double weight = rounded(sign * weights[i]);
      if (weight != 0) {
        told.put(names.get(i), weight);
      }
    }
    return new Ear(rounded(sign * weights[names.size()]), NEVER, NEVER, apart, told);
  }

  static double rounded(double weight) {
    return Math.round(weight * 1000) / 1000.0;
  }
}
