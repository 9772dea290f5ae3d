package nl.onderstroom.spark;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.onderstroom.model.Span;
import nl.onderstroom.model.insight.Finding.Certainty;
import org.apache.spark.api.java.function.MapFunction;
import org.apache.spark.sql.SparkSession;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(SharedSpark.class)
public class RecordEncodersTest {
  private static final LocalDateTime START = LocalDateTime.of(2026, 3, 29, 2, 30);

  /** Every kind of column once. */
  public record Kinds(
      boolean yes,
      int count,
      long ms,
      double share,
      @Nullable Boolean maybe,
      @Nullable Integer boxedCount,
      @Nullable Long boxedMs,
      @Nullable Double boxedShare,
      @Nullable String text,
      @Nullable BigDecimal amount,
      @Nullable LocalDate day,
      @Nullable LocalDateTime wall,
      @Nullable Instant instant,
      @Nullable Certainty certainty,
      @Nullable Span span,
      @Nullable List<Span> spans,
      @Nullable Set<String> words,
      @Nullable Map<String, Span> named) {}

  /** Spark's trap: read as a bean without columns. */
  public record WithOptional(Optional<String> title) {}

  /** Says nothing of what is in it. */
  @SuppressWarnings("rawtypes") // the point of the test
  public record WithRawList(List things) {}

  /** Of any depth. */
  public record Chain(@Nullable Chain next) {}

  /** Not to be reached from generated code. */
  record Hidden(String text) {}

  /** A class that is no record would be taken for a bean. */
  public record WithObject(StringBuilder text) {}

  @Test
  @Tag("spark")
  void schemaNamesEveryComponentWithItsType(SparkSession session) {
    assertThat(RecordEncoders.of(Kinds.class).schema().toDDL().replace(",", "\n"))
        .isEqualTo(
            """
            yes BOOLEAN NOT NULL
            count INT NOT NULL
            ms BIGINT NOT NULL
            share DOUBLE NOT NULL
            maybe BOOLEAN
            boxedCount INT
            boxedMs BIGINT
            boxedShare DOUBLE
            text STRING
            amount DECIMAL(38
            18)
            day DATE
            wall TIMESTAMP_NTZ
            instant TIMESTAMP
            certainty STRING
            span STRUCT<startMs: BIGINT NOT NULL
             endMs: BIGINT NOT NULL>
            spans ARRAY<STRUCT<startMs: BIGINT NOT NULL
             endMs: BIGINT NOT NULL>>
            words ARRAY<STRING>
            named MAP<STRING
             STRUCT<startMs: BIGINT NOT NULL
             endMs: BIGINT NOT NULL>>"""
                .stripIndent());
  }

  @Test
  @Tag("spark")
  void everyKindOfColumnComesBackAsItWas(SparkSession session) {
    Kinds full =
        new Kinds(
            true,
            1,
            2L,
            0.5,
            false,
            0,
            -1L,
            -0.5,
            "ja, zeker 🙂",
            new BigDecimal("1.500000000000000000"),
            LocalDate.of(2026, 1, 2),
            START,
            Instant.parse("2026-01-02T03:04:05.678901Z"),
            Certainty.POSSIBLE,
            new Span(1, 2),
            List.of(new Span(1, 2), new Span(3, 4)),
            Set.of("a", "b"),
            Map.of("x", new Span(5, 6)));
    Kinds empty =
        new Kinds(
            false, 0, 0, 0, null, null, null, null, null, null, null, null, null, null, null, null,
            null, null);

    assertThat(roundTrip(session, List.of(full, empty), Kinds.class)).containsExactly(full, empty);
  }

  @Test
  void whatWouldLoseItsContentIsRefused() {
    refuses(WithOptional.class, "WithOptional.title", "is not a List, Set or Map");
    refuses(WithRawList.class, "WithRawList.things", "java.util.List is not a primitive");
    refuses(WithObject.class, "WithObject.text", "java.lang.StringBuilder is not a primitive");
    refuses(Chain.class, "Chain", "holds itself");
    refuses(Hidden.class, "Hidden", "is not public");
  }

  private static void refuses(Class<? extends Record> type, String place, String why) {
    assertThatThrownBy(() -> RecordEncoders.of(type))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageStartingWith("No row for ")
        .hasMessageContaining(place)
        .hasMessageContaining(why);
  }

  /** Through a function too: the values must be made anew, not handed through. */
  static <T extends Record> List<T> roundTrip(SparkSession session, List<T> values, Class<T> type) {
    var encoder = RecordEncoders.of(type);
    MapFunction<T, T> same = value -> value;
    return session.createDataset(values, encoder).repartition(1).map(same, encoder).collectAsList();
  }
}
