package nl.onderstroom.report.xlsx.sheets;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.onderstroom.model.insight.Measure;
import nl.onderstroom.model.insight.MeetingAnalysis;
import nl.onderstroom.model.insight.Subject;

/** How often one person went on after another, over all meetings. */
final class Successions {
  private final Map<Subject, Double> times = new HashMap<>();
  private final Set<String> people = new HashSet<>();

  private Successions() {}

  static Successions of(List<MeetingAnalysis> meetings) {
    Successions successions = new Successions();
    for (MeetingAnalysis meeting : meetings) {
      meeting.measures().stream()
          .filter(row -> row.measure().equals("follows"))
          .forEach(successions::add);
    }
    return successions;
  }

  private void add(Measure row) {
    Subject pair = row.subject();
    if (row.value() != null && pair.person() != null && pair.next() != null) {
      times.merge(pair, row.value(), Double::sum);
      people.add(pair.person());
      people.add(pair.next());
    }
  }

  boolean mentions(String person) {
    return people.contains(person);
  }

  /** Zero for a pair that never did. */
  double times(String first, String next) {
    return times.getOrDefault(Subject.pair(first, next), 0.0);
  }
}
