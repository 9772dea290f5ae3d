package nl.onderstroom.report;

import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import nl.onderstroom.model.Person;
import nl.onderstroom.model.UnsureName;
import nl.onderstroom.model.insight.Evidence;
import nl.onderstroom.model.insight.Finding;
import nl.onderstroom.model.insight.Finding.Certainty;
import nl.onderstroom.model.insight.Measure;
import nl.onderstroom.model.insight.MeetingAnalysis;
import nl.onderstroom.model.insight.MeetingAnalysis.Count;
import nl.onderstroom.model.insight.MeetingHeader;
import nl.onderstroom.model.insight.Moment;
import nl.onderstroom.model.insight.Place;
import nl.onderstroom.model.insight.Series;
import nl.onderstroom.model.insight.Subject;
import nl.onderstroom.model.insight.Sufficiency;
import nl.onderstroom.model.insight.TeamAnalysis;
import nl.onderstroom.model.insight.WindowValue;

/** Three meetings of three people with round numbers, written down by hand for expected files. */
final class SmallTeam {
  private static final List<Person> PEOPLE =
      List.of(person("anna", "Anna Bos"), person("bram", "Bram Kok"), person("cato", "Cato Mol"));
  private static final Person LABEL = new Person("x", "Spreker 1", false, List.of("Spreker 1"));
  private static final long MINUTE = 60_000;

  private SmallTeam() {}

  static TeamAnalysis analysis() {
    List<MeetingAnalysis> meetings = IntStream.range(0, 3).mapToObj(SmallTeam::meeting).toList();
    return new TeamAnalysis(
        "Team Kade",
        meetings,
        List.of(
            series("breadth", 0.9, 0.6, null),
            series("exchange", 4.0, 2.5, 3.0),
            series("inquiry", 0.10, 0.05, 0.08)),
        List.of(
            Measure.of("inquiry-share", Subject.TEAM, 0.3, 60).between(0.2, 0.42),
            Measure.of("propose", Subject.TEAM, 0.05, 750).between(0.03, 0.08),
            Measure.missing("join-after-work", Subject.TEAM, "pool-few-heard")),
        List.of(plek()),
        5);
  }

  private static MeetingAnalysis meeting(int number) {
    return new MeetingAnalysis(
        header(number),
        measures(number),
        windows(number),
        places(number),
        moments(number),
        counts(number));
  }

  /** The second has no attendance log, the third too little text and no date. */
  private static MeetingHeader header(int number) {
    List<Person> people = new ArrayList<>(PEOPLE);
    if (number == 1) {
      people.add(LABEL);
    }
    return new MeetingHeader(
        "m" + number,
        "Team Kade",
        "Kade " + (number + 1),
        number == 2 ? null : LocalDateTime.of(2026, 3, 2 + 7 * number, 9, 30),
        "nl",
        number == 2 ? null : 30 * MINUTE,
        300,
        number == 2 ? 40 : 250,
        number == 2 ? Sufficiency.TOO_LITTLE : Sufficiency.VALID,
        number != 1,
        List.of("kade-" + (number + 1) + ".vtt"),
        people,
        number == 1 ? List.of("anna", "bram") : List.of("anna", "bram", "cato"),
        List.of("anna", "bram"),
        number == 1 ? List.of() : List.of("cato"),
        number == 1 ? List.of(new UnsureName("Cato", "cato", "first-name")) : List.of());
  }

  private static List<Measure> measures(int number) {
    List<Measure> rows = new ArrayList<>();
    person(rows, "anna", 900, 2000, 40);
    person(rows, "bram", 450, 1000, 38);
    if (number != 1) {
      rows.add(Measure.missing("longest-turn", Subject.person("cato"), "did-not-speak"));
      rows.add(Measure.of("words", Subject.person("cato"), 0, 0));
    }
    rows.add(Measure.of("follows", Subject.pair("anna", "bram"), 37, 40));
    rows.add(Measure.of("follows", Subject.pair("bram", "anna"), 36, 38));
    rows.add(
        number == 1
            ? Measure.missing("silent", Subject.MEETING, "no-attendance")
            : Measure.of("silent", Subject.MEETING, 1, 3));
    rows.add(Measure.of("equal-share", Subject.MEETING, number == 1 ? 0.5 : 1 / 3.0, 3));
    rows.add(
        number == 1
            ? Measure.missing("gini-words-present", Subject.MEETING, "no-attendance")
            : Measure.of("gini-words-present", Subject.MEETING, 0.44, 3));
    rows.add(Measure.of("gini-words-speakers", Subject.MEETING, 0.17, 2));
    rows.add(Measure.of("reciprocity", Subject.MEETING, 0.97, 73));
    rows.add(Measure.of("back-channels", Subject.MEETING, 20, 300));
    rows.add(
        number == 2
            ? Measure.missing("tone-balance", Subject.MEETING, "tone-few-hits")
            : Measure.of("tone-balance", Subject.MEETING, number == 0 ? 0.31 : -0.12, 74)
                .between(number == 0 ? 0.12 : -0.35, number == 0 ? 0.48 : 0.1));
    rows.add(Measure.of("tone-coverage", Subject.MEETING, 0.12, 280));
    return rows;
  }

  private static void person(List<Measure> rows, String id, int seconds, int words, int turns) {
    Subject subject = Subject.person(id);
    rows.add(Measure.of("seconds", subject, seconds, turns));
    rows.add(Measure.of("words", subject, words, turns));
    rows.add(Measure.of("turns", subject, turns, turns));
    rows.add(Measure.of("longest-turn", subject, seconds / 10.0, turns));
    rows.add(Measure.of("questions", subject, 10, turns));
    rows.add(Measure.of("share-words", subject, words / 3000.0, turns));
  }

  private static List<WindowValue> windows(int number) {
    return number == 2
        ? List.of()
        : List.of(
            new WindowValue("breadth", 0, 5 * MINUTE, 0.8),
            new WindowValue("breadth", 5 * MINUTE, 10 * MINUTE, null),
            new WindowValue("exchange", 0, 5 * MINUTE, 3.5));
  }

  private static List<Place> places(int number) {
    return number == 1
        ? List.of(
            new Place("breadth", 5 * MINUTE, 12 * MINUTE, Place.Level.BELOW, 0.4, 0.8, 0.01, 7, 9))
        : List.of();
  }

  private static List<Moment> moments(int number) {
    String id = "m" + number;
    return List.of(
        new Moment(id, 7, number == 2 ? null : 5 * MINUTE, "anna", "plek", "Dan nu de cijfers."),
        new Moment(id, 7, number == 2 ? null : 5 * MINUTE, "anna", "longest-turn", "Dan nu."),
        new Moment(id, 9, null, null, "open-question", "=1+1 hoe zit dat?"),
        new Moment(
            id, 11, 6 * MINUTE, "bram", "obstacle-left", "We lopen steeds vast op het rooster."),
        new Moment(id, 14, 7 * MINUTE, "anna", "act-appreciate", "Goed gedaan, dank je wel."),
        new Moment(id, 14, 7 * MINUTE, "anna", "tone-positive", "Goed gedaan, dank je wel."),
        new Moment(id, 16, 8 * MINUTE, "bram", "tone-negative", "Dit overleg schiet niet op."));
  }

  private static List<Count> counts(int number) {
    return List.of(
        new Count("check-in", number == 0 ? 1 : 0, 1),
        new Count("check-out", 0, 1),
        new Count("obstacle-helped", number, 2),
        new Count("obstacle-left", 2 - number, 2),
        new Count("tone-process-positive", 30, 280),
        new Count("tone-process-negative", 10, 280),
        new Count("tone-problem-negative", 25, 280));
  }

  private static Series series(
      String component,
      double first,
      double second,
      @org.jspecify.annotations.Nullable Double third) {
    return new Series(
        component,
        List.of(
            new Series.Point("m0", first, first - 0.01, first + 0.01, Sufficiency.VALID),
            new Series.Point("m1", second, null, null, Sufficiency.INDICATIVE),
            new Series.Point("m2", third, null, null, Sufficiency.TOO_LITTLE)),
        component.equals("breadth") ? 0.7 : null,
        component.equals("breadth") ? 1.1 : null,
        "few");
  }

  private static Finding plek() {
    return new Finding(
        "plek",
        "breadth",
        Certainty.IN_THIS_MEETING,
        Finding.Layer.BOTH,
        Finding.Reach.COLLECTIVE,
        Finding.Sign.PLEK,
        Map.of(
            "from", 5.0 * MINUTE,
            "to", 12.0 * MINUTE,
            "minutes", 7.0,
            "components", 1.0,
            "oneIn", 100.0,
            "breadth", 0.4,
            "breadthUsual", 0.8),
        Map.of("meeting", "2026-03-09"),
        List.of(new Evidence("m1", 7), new Evidence("m1", 9), new Evidence("m1", 99)),
        1);
  }

  private static Person person(String id, String name) {
    return new Person(id, name, true, List.of(name));
  }
}
