package nl.onderstroom.jobs.inbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import nl.onderstroom.intake.Refusal;
import nl.onderstroom.jobs.inbox.InboxOptions.Gone;
import nl.onderstroom.report.FileRow;
import nl.onderstroom.report.FileRow.Status;
import nl.onderstroom.store.rows.FileState;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CensusTest {
  @Test
  void ofTheSameBytesInOneTeamTheFirstPathCounts() {
    Census census =
        census(Map.of("a/2.vtt", "x", "a/1.vtt", "x", "b/1.vtt", "x"), Map.of(), Gone.KEEP);

    assertThat(duplicates(census)).isEqualTo(Map.of("a/2.vtt", "a/1.vtt"));
    assertThat(census.originals())
        .extracting(Census.Entry::path)
        .containsExactly("a/1.vtt", "b/1.vtt");
  }

  @Test
  void filesThatCouldNotBeOpenedAreNoDuplicatesAndAreNotRead() {
    Census census = census(Map.of("a/1.vtt", "", "a/2.vtt", ""), Map.of(), Gone.KEEP);

    assertThat(duplicates(census)).isEmpty();
    assertThat(census.originals()).isEmpty();
  }

  @Test
  void whatLeftStays() {
    assertThat(paths(census(Map.of("a/1.vtt", "x"), known("a/0.vtt", "y"), Gone.KEEP)))
        .containsExactly("a/0.vtt", "a/1.vtt");
  }

  @Test
  void whatLeftGoesWhenItIsToBeForgotten() {
    assertThat(paths(census(Map.of("a/1.vtt", "x"), known("a/0.vtt", "y"), Gone.FORGET)))
        .containsExactly("a/1.vtt");
  }

  @Test
  void whatMovedIsNotInTwoPlaces() {
    assertThat(paths(census(Map.of("b/1.vtt", "x"), known("a/1.vtt", "x"), Gone.KEEP)))
        .containsExactly("b/1.vtt");
  }

  @Test
  void aKnownFileThatIsBeingWrittenIsNotGone() {
    Listing listing = new Listing(List.of(), List.of(file("a/1.vtt")), List.of());

    assertThat(paths(Census.take(listing, known("a/1.vtt", "x"), Map.of(), Gone.FORGET)))
        .containsExactly("a/1.vtt");
  }

  @Test
  void whatWasMendedHasItsNewBytesAndMayTurnOutToBeThereAlready() {
    Map<String, String> sums = Map.of("a/1.vtt", "good", "a/2.vtt", "bad", "b/2.vtt", "bad");

    Census census = census(sums, Map.of(), Gone.KEEP).mended(Map.of("bad", "good"));

    assertThat(census.entries()).extracting(Census.Entry::sha256).containsOnly("good");
    assertThat(duplicates(census)).isEqualTo(Map.of("a/2.vtt", "a/1.vtt"));
  }

  @Test
  void whatIsKnownByPathSizeAndTimeIsNotLookedAtAgain() {
    InboxFile file = file("a/1.vtt");

    assertThat(Census.unknown(file, known("a/1.vtt", "x"))).isFalse();
    assertThat(Census.unknown(file, known("a/1.vtt", ""))).isTrue();
    assertThat(Census.unknown(file, Map.of())).isTrue();
    assertThat(Census.unknown(new InboxFile("a/1.vtt", "a", 2, 2, 3), known("a/1.vtt", "x")))
        .isTrue();
  }

  @ParameterizedTest
  @CsvSource({"symbolic-link, true", "not-a-regular-file, true", "cannot-open, false"})
  void aLinkIsKnownAgainAndWhatCouldNotBeOpenedIsTriedAgain(String obstacle, boolean known) {
    InboxFile file = new InboxFile("a/1.vtt", "a", 1, 2, 3, obstacle);
    Listing listing = new Listing(List.of(file), List.of(), List.of());
    Refusal refusal = new Refusal(obstacle, "a/1.vtt", Map.of());
    FileState state =
        new FileState(
            "a/1.vtt", "a", "", 1, 2, FileRow.Status.QUARANTINED, null, refusal, null, null);

    Census census = Census.take(listing, Map.of(), Map.of("a/1.vtt", ""), Gone.KEEP);
    assertThat(census.isOf(Map.of("a/1.vtt", state))).isEqualTo(known);
  }

  @Property
  void theOrderInWhichFilesArriveDoesNotMatter(
      @ForAll @Size(min = 1, max = 12) List<@IntRange(min = 0, max = 3) Integer> contents,
      @ForAll @IntRange(min = 0, max = 12) int early) {
    Map<String, String> all = new HashMap<>();
    for (int i = 0; i < contents.size(); i++) {
      all.put("a/" + i, "sum" + contents.get(i));
    }
    Map<String, String> first = new HashMap<>();
    all.keySet().stream()
        .sorted(Comparator.comparing(path -> path.hashCode() * 31 % 7))
        .limit(early)
        .forEach(path -> first.put(path, all.getOrDefault(path, "")));
    Map<String, FileState> known =
        census(first, Map.of(), Gone.KEEP).entries().stream()
            .collect(Collectors.toMap(Census.Entry::path, CensusTest::state));

    assertThat(census(all, known, Gone.KEEP)).isEqualTo(census(all, Map.of(), Gone.KEEP));
  }

  private static Census census(Map<String, String> sums, Map<String, FileState> known, Gone gone) {
    List<InboxFile> files = new ArrayList<>();
    sums.keySet().stream().sorted().forEach(path -> files.add(file(path)));
    return Census.take(new Listing(files, List.of(), List.of()), known, sums, gone);
  }

  private static List<String> paths(Census census) {
    return census.entries().stream().map(Census.Entry::path).toList();
  }

  private static Map<String, String> duplicates(Census census) {
    Map<String, String> duplicates = new HashMap<>();
    for (Census.Entry entry : census.entries()) {
      if (entry.duplicateOf() != null) {
        duplicates.put(entry.path(), entry.duplicateOf());
      }
    }
    return duplicates;
  }

  private static InboxFile file(String path) {
    return new InboxFile(path, path.substring(0, 1), 1, 2, 3);
  }

  private static Map<String, FileState> known(String path, String sha256) {
    return Map.of(
        path, state(new Census.Entry(path, path.substring(0, 1), sha256, 1, 2, null, null)));
  }

  private static FileState state(Census.Entry entry) {
    return new FileState(
        entry.path(),
        entry.team(),
        entry.sha256(),
        entry.size(),
        entry.modifiedMs(),
        Status.PROCESSED,
        "webvtt",
        null,
        entry.duplicateOf(),
        null);
  }
}
