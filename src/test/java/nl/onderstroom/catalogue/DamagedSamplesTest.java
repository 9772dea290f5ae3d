package nl.onderstroom.catalogue;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import nl.onderstroom.Work;
import nl.onderstroom.intake.Content;
import nl.onderstroom.intake.Document;
import nl.onderstroom.intake.FileReader;
import nl.onderstroom.intake.Refusal;
import nl.onderstroom.intake.containers.Packed;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Every sample of every format, cut, spoilt and mixed: always read or refused, never a bug. */
@Tag("long")
@net.jqwik.api.Tag("long")
class DamagedSamplesTest {
  private static final FileReader READER = new FileReader(Formats.ALL, Containers.ALL);
  private static final List<byte[]> SAMPLES = samples();

  /** Of half a million characters at most: what takes longer grows faster than its file. */
  private static final Duration MOST = Duration.ofSeconds(2);

  private static final List<byte[]> CONTAINERS =
      SAMPLES.stream()
          .filter(sample -> Containers.ALL.stream().anyMatch(kind -> kind.holds(sample)))
          .toList();

  @Property(tries = 2000)
  void sampleMayBeCutAnywhere(@ForAll @IntRange(max = 999) int sample, @ForAll int cut) {
    byte[] bytes = SAMPLES.get(sample % SAMPLES.size());
    assertClear(java.util.Arrays.copyOf(bytes, Math.floorMod(cut, bytes.length + 1)));
  }

  /** With the beginning of one in the middle of another, a file may rightly be taken for both. */
  @Property(tries = 3000)
  void piecesMayBeSwappedForAnyOther(
      @ForAll @IntRange(max = 999) int sample,
      @ForAll @IntRange(max = 999) int other,
      @ForAll int from,
      @ForAll int to,
      @ForAll @IntRange(max = 60) int length) {
    byte[] bytes = SAMPLES.get(sample % SAMPLES.size()).clone();
    byte[] piece = SAMPLES.get(other % SAMPLES.size());
    for (int i = 0; i < length; i++) {
      bytes[Math.floorMod(from + i, bytes.length)] = piece[Math.floorMod(to + i, piece.length)];
    }
    assertNoBug(bytes);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{\"segments\":",
        "[",
        "{\"a\":",
        "{\"segments\":[{\"text\":\"a\",\"start\":1e999},",
        "\"IntervalTier\" \"a\" 0 1 99 ",
        "\"",
        "1 ",
        "*A:\t[",
        "*A:\t\u0015",
        "<a>",
        "<!--",
        "<!DOCTYPE [",
        "start;eind;tekst\n",
        "1:00 - 2:00 - "
      })
  void repetitionDoesNotHangAnyFormat(String piece) {
    String much = piece.repeat(400_000 / piece.length());
    for (String head :
        List.of(
            "",
            "{\"monologues\":[",
            "File type = \"ooTextFile\"\n\"TextGrid\" ",
            "@Begin\n",
            "<handelingen>",
            "tijd;naam;tekst\n")) {
      assertTimeoutPreemptively(
          Duration.ofSeconds(20), () -> assertClear((head + much).getBytes(UTF_8)));
    }
  }

  /** A checksum stands beside each part: what was changed under way is found, never read. */
  @Property(tries = 1000)
  void containerWithOneBitChangedIsRefusedOrReadAsBefore(
      @ForAll @IntRange(max = 999) int sample, @ForAll int at, @ForAll @IntRange(max = 7) int bit) {
    byte[] whole = CONTAINERS.get(sample % CONTAINERS.size());
    byte[] bytes = whole.clone();
    bytes[Math.floorMod(at, bytes.length)] ^= (byte) (1 << bit);
    List<Document> documents = READER.read("a", bytes).documents();
    assertClear(bytes);
    if (!documents.isEmpty()) {
      assertThat(documents).extracting(Document::content).isEqualTo(contents(whole));
    }
  }

  private static List<Content> contents(byte[] whole) {
    return READER.read("a", whole).documents().stream().map(Document::content).toList();
  }

  /** What was cut short or repeated is still of one format at most. */
  private static void assertClear(byte[] bytes) {
    assertThat(assertNoBug(bytes)).isNotEqualTo("ambiguous-format");
  }

  /** The code of the refusal; empty where there was none. */
  private static String assertNoBug(byte[] bytes) {
    AtomicReference<Refusal> refused = new AtomicReference<>();
    Duration work = Work.of(() -> refused.set(READER.read("a", bytes).refusal()));
    String code = refused.get() == null ? "" : refused.get().code();
    assertThat(code).isNotEqualTo("reader-bug");
    assertThat(work).isLessThan(MOST);
    return code;
  }

  private static List<byte[]> samples() {
    try {
      return FormatGoldenTest.samples().map(Packed::bytes).toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
