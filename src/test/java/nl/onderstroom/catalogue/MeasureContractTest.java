package nl.onderstroom.catalogue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SplittableRandom;
import java.util.function.UnaryOperator;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import nl.onderstroom.Work;
import nl.onderstroom.language.Texts;
import nl.onderstroom.measures.Card;
import nl.onderstroom.measures.Conversation;
import nl.onderstroom.measures.MeetingMeasure;
import nl.onderstroom.measures.Talk;
import nl.onderstroom.model.insight.Measure;
import nl.onderstroom.model.insight.Subject;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What every measure keeps to, whatever the meeting. */
class MeasureContractTest {
  private static final String[] TEXTS = {
    "ja", "Wat vind jij ervan?", "dan doen we dat zo", "klopt dat?", "", "hm-m ja"
  };

  @Test
  void idsAreUniqueAndSorted() {
    assertThat(Measures.ALL).extracting(MeetingMeasure::id).isSorted().doesNotHaveDuplicates();
  }

  @ParameterizedTest
  @EnumSource
  void everyMeasureSurvives(Shape shape) {
    Conversation conversation = shape.talk().conversation();
    for (MeetingMeasure measure : Measures.ALL) {
      assertThat(measure.of(conversation))
          .describedAs(measure.id())
          .allSatisfy(row -> keepsToItsCard(measure, row, conversation));
    }
  }

  @Tag("long")
  @Test
  void aHugeMeetingTakesNoSeconds() {
    Talk talk = new Talk();
    SplittableRandom random = new SplittableRandom(1);
    for (int i = 0; i < 10_000; i++) {
      String text = TEXTS[random.nextInt(TEXTS.length)];
      talk.says("p" + random.nextInt(2_000), i * 3, i * 3 + random.nextInt(9), text);
    }
    Duration work =
        Work.of(
            () -> {
              Conversation conversation = talk.conversation();
              Measures.ALL.forEach(measure -> measure.of(conversation));
            });

    assertThat(work).isLessThan(Duration.ofSeconds(6));
  }

  @Property(tries = 40)
  void renamingOnlyRenames(@ForAll("said") List<Said> said) {
    UnaryOperator<String> rename = name -> new StringBuilder(name).reverse() + "-other";
    Map<Row, Measure> before = rows(talk(said, UnaryOperator.identity(), 0));
    Map<Row, Measure> after = rows(talk(said, rename, 0));
    assertThat(after).hasSameSizeAs(before);
    before.forEach((row, measure) -> same(measure, after.get(row.renamed(rename))));
  }

  @Property(tries = 40)
  void shiftingAllTimesChangesNothing(@ForAll("said") List<Said> said) {
    Map<Row, Measure> before = rows(talk(said, UnaryOperator.identity(), 0));
    assertThat(rows(talk(said, UnaryOperator.identity(), 3600))).isEqualTo(before);
    assertThat(rows(talk(said, UnaryOperator.identity(), 37.5))).isEqualTo(before);
  }

  @Property(tries = 100)
  void sharesAddToOne(@ForAll("said") List<Said> said) {
    Map<Row, Measure> rows = rows(talk(said, UnaryOperator.identity(), 0));
    for (String share : List.of("share-words", "share-seconds", "share-turns")) {
      List<Measure> shares =
          rows.values().stream().filter(row -> row.measure().equals(share)).toList();
      if (shares.stream().allMatch(row -> row.value() != null)) {
        double sum = shares.stream().mapToDouble(row -> Objects.requireNonNull(row.value())).sum();
        assertThat(sum).describedAs(share).isCloseTo(1, within(1e-9));
      }
    }
  }

  @Property(tries = 40)
  void everyMeetingKeepsToTheCards(@ForAll("said") List<Said> said) {
    Conversation conversation = talk(said, UnaryOperator.identity(), 0).conversation();
    for (MeetingMeasure measure : Measures.ALL) {
      measure.of(conversation).forEach(row -> keepsToItsCard(measure, row, conversation));
    }
  }

  @Provide
  Arbitrary<List<Said>> said() {
    return Combinators.combine(
            Arbitraries.of("an", "bo", "cy", "di"),
            Arbitraries.integers().between(-20, 100),
            Arbitraries.integers().between(0, 300),
            Arbitraries.integers().between(0, TEXTS.length - 1))
        .as(Said::new)
        .list()
        .ofMinSize(1)
        .ofMaxSize(120);
  }

  private static void keepsToItsCard(
      MeetingMeasure measure, Measure row, Conversation conversation) {
    assertThat(row.measure()).isEqualTo(measure.id());
    assertThat(row.note() == null || Texts.dutch().has("note." + row.note()))
        .describedAs("text of note " + row.note())
        .isTrue();
    String person = row.subject().person();
    assertThat(person == null || conversation.voices().contains(person)).isTrue();
    Double low = row.low();
    Double high = row.high();
    if (low != null && high != null && row.value() != null) {
      assertThat(row.value()).isBetween(low, high);
      assertThat(Card.of(measure.id()).interval()).isEqualTo(Card.Interval.BLOCK_BOOTSTRAP);
    }
    if (row.value() != null && Card.of(measure.id()).range().equals("0 .. 1")) {
      assertThat(row.value()).describedAs(row.toString()).isBetween(-1e-12, 1 + 1e-12);
    }
  }

  /** The same up to the order in which numbers were added. */
  private static void same(Measure before, @Nullable Measure after) {
    assertThat(after)
        .usingRecursiveComparison()
        .withComparatorForType(MeasureContractTest::compare, Double.class)
        .ignoringFields("subject")
        .isEqualTo(before);
  }

  private static int compare(Double one, Double other) {
    return Math.abs(one - other) < 1e-9 ? 0 : Double.compare(one, other);
  }

  private static Talk talk(List<Said> said, UnaryOperator<String> rename, double shift) {
    Talk talk = little().present(rename.apply("ed"));
    double now = shift + 20;
    for (Said one : said) {
      now = Math.max(shift, now + one.gap() / 10.0);
      double end = now + one.length() / 10.0;
      talk.says(rename.apply(one.who()), now, end, TEXTS[one.text()]);
      now = end;
    }
    return talk;
  }

  private static Map<Row, Measure> rows(Talk talk) {
    Conversation conversation = talk.conversation();
    Map<Row, Measure> rows = new HashMap<>();
    for (MeetingMeasure measure : Measures.ALL) {
      measure.of(conversation).forEach(row -> rows.put(new Row(measure.id(), row.subject()), row));
    }
    return rows;
  }

  private record Said(String who, int gap, int length, int text) {}

  private record Row(String measure, Subject subject) {
    Row renamed(UnaryOperator<String> rename) {
      String person = subject.person();
      String next = subject.next();
      return new Row(
          measure,
          new Subject(
              subject.kind(),
              person == null ? null : rename.apply(person),
              next == null ? null : rename.apply(next)));
    }
  }

  /** Meetings as they go wrong. */
  enum Shape {
    EMPTY,
    NOBODY_SPOKE,
    ONE_TURN,
    ONE_TURN_IS_ENOUGH,
    NO_WORDS,
    NO_LENGTH,
    UNTIMED,
    HALF_TIMED,
    UNLABELLED,
    ROOMS,
    UNSORTED,
    YEARS,
    SYMBOLS;

    Talk talk() {
      return switch (this) {
        case EMPTY -> new Talk();
        case NOBODY_SPOKE -> new Talk().present("an", "bo");
        case ONE_TURN -> new Talk().says("an", 0, 4, "goedemorgen allemaal hier");
        case ONE_TURN_IS_ENOUGH -> little().says("an", 0, 4, "goedemorgen allemaal hier");
        case NO_WORDS -> little().says("an", 0, 4, "").says("bo", 4, 4, " ");
        case NO_LENGTH -> little().says("an", 7, 7, "een twee drie").says("bo", 7, 7, "ja");
        case UNTIMED -> little().says("an", "wat doen we?").says("bo", "dat doen we");
        case HALF_TIMED -> little().says("an", 0, 9, "wat doen we?").says("bo", "dat zo");
        case UNLABELLED -> little().says("", 0, 4, "een twee drie").says("", 4, 9, "vier");
        case ROOMS -> little().says("?a", 0, 4, "een twee drie").says("?b", 4, 9, "vier");
        case UNSORTED -> little().says("an", 90, 99, "een twee drie").says("bo", 0, 9, "ja");
        case YEARS -> little().says("an", 0, 1e9, "een twee drie").says("bo", 9, 2e9, "ja");
        case SYMBOLS -> little().says("an", 0, 4, "?!… \u0000 😀 <v>").says("=A1", 4, 9, "\"'");
      };
    }
  }

  private static Talk little() {
    return new Talk().littleIsEnough();
  }
}
