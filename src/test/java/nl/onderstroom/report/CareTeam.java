package nl.onderstroom.report;

import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import nl.onderstroom.model.Interval;
import nl.onderstroom.model.Meeting;
import nl.onderstroom.model.Person;
import nl.onderstroom.model.Presence;
import nl.onderstroom.model.Span;
import nl.onderstroom.model.UnsureName;
import nl.onderstroom.model.Utterance;

/**
 * Meetings of an invented ward that talks less broadly as weeks go by: two people take over, others
 * fall silent, questions dry up.
 *
 * @param meetings how many, a week apart
 * @param people how many are there each time
 * @param minutes how long a meeting takes
 * @param falling from which meeting on the talk narrows
 */
record CareTeam(int meetings, int people, int minutes, int falling) {
  static final CareTeam USUAL = new CareTeam(14, 8, 40, 9);

  private static final LocalDateTime FIRST = LocalDateTime.of(2026, 1, 5, 13, 30);
  private static final List<String> NAMES =
      List.of(
          "Annelies de Groot",
          "Bilal Yıldız",
          "Carla van den Heuvel",
          "Daan Smit",
          "Esra Demir",
          "Frank O'Neill",
          "Gerda Vos",
          "Hanna Łukasz");
  private static final List<String> SAYINGS =
      List.of(
          "De overdracht van vanochtend liep beter omdat de lijst al klaar lag.",
          "Kamer twaalf vraagt meer tijd dan in het rooster staat.",
          "Ik heb de familie gebeld en ze komen donderdag langs.",
          "Dat hebben we vorige week ook al een keer zo geprobeerd.",
          "De apotheek levert pas na de middag, dus daar loopt het vast.",
          "Laten we dat eerst een week proberen en dan kijken wat het oplevert.",
          "Er ligt nog een stapel dossiers die niemand heeft bijgewerkt.",
          "Met zijn tweeën op de gang werkt het rustiger voor iedereen.");
  private static final List<String> QUESTIONS =
      List.of(
          "Hoe zouden jullie dat aanpakken als het weer zo druk wordt?",
          "Wat hebben we nodig om dat vol te houden?",
          "Waarom blijft dat steeds bij dezelfde mensen liggen?",
          "Wie ziet dit anders en wil dat vertellen?");

  List<Meeting> all() {
    return IntStream.range(0, meetings).mapToObj(this::meeting).toList();
  }

  private Meeting meeting(int number) {
    SplittableRandom random = new SplittableRandom(number + 1);
    LocalDateTime start = FIRST.plusWeeks(number);
    boolean log = number != 3;
    List<UnsureName> unsure =
        number == 5 ? List.of(new UnsureName("Daan", id(3), "first-name")) : List.of();
    return new Meeting(
        "zorg-" + number,
        "Team Zonnehof",
        "Teamoverleg week " + (number + 2),
        start,
        List.of("zonnehof-" + (number + 1) + ".vtt"),
        IntStream.range(0, people).mapToObj(CareTeam::person).toList(),
        utterances(number, random),
        log ? IntStream.range(0, people).mapToObj(i -> presence(i, start)).toList() : List.of(),
        List.of(),
        unsure);
  }

  private List<Utterance> utterances(int number, SplittableRandom random) {
    List<Utterance> all = new ArrayList<>();
    long at = 2_000;
    int speaker = 0;
    boolean narrow = number >= falling;
    while (at < minutes * 60_000L) {
      boolean lecture = number == meetings - 1 && at > 900_000 && at < 1_380_000;
      boolean open = number == meetings - 2 && at > 720_000 && at < 1_320_000;
      speaker = lecture ? 0 : next(speaker, narrow && !open, random);
      boolean asks = !lecture && random.nextInt(100) < (open ? 25 : narrow ? 3 : 12);
      String text = asks ? pick(QUESTIONS, random) : pick(SAYINGS, random);
      int more = narrow ? 2 : 1;
      for (int i = 0; i < random.nextInt(more + 1) && !asks; i++) {
        text += " " + pick(SAYINGS, random);
      }
      long length = text.split(" ").length * 380L;
      all.add(new Utterance(all.size(), new Span(at, at + length), id(speaker), text));
      at += length + random.nextInt(1_500);
    }
    return all;
  }

  /** Later on mostly two voices, and the last two people never. */
  private int next(int speaker, boolean narrow, SplittableRandom random) {
    if (narrow) {
      return random.nextInt(100) < 60 ? speaker : random.nextInt(Math.max(2, people / 2 - 1));
    }
    return random.nextInt(100) < 25 ? speaker : random.nextInt(people);
  }

  private static Presence presence(int person, LocalDateTime start) {
    List<Interval> there =
        List.of(new Interval(start.plusMinutes(person % 3), start.plusMinutes(45)));
    return new Presence(id(person), null, there, there.get(0).lengthMs());
  }

  private static Person person(int number) {
    String name = number < NAMES.size() ? NAMES.get(number) : "Medewerker " + (number + 1);
    return new Person(id(number), name, true, List.of(name));
  }

  private static String id(int number) {
    return String.format(java.util.Locale.ROOT, "p%04d", number);
  }

  private static String pick(List<String> all, SplittableRandom random) {
    return all.get(random.nextInt(all.size()));
  }
}
