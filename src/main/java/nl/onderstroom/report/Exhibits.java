package nl.onderstroom.report;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Collectors;
import nl.onderstroom.model.insight.Evidence;
import nl.onderstroom.model.insight.MeetingAnalysis;
import nl.onderstroom.model.insight.MeetingHeader;
import nl.onderstroom.model.insight.Moment;
import org.jspecify.annotations.Nullable;

/** All evidence of a report, each utterance once, whatever the number of reasons to keep it. */
public final class Exhibits {
  private static final int QUOTED_WORDS = 15;

  private final Map<Evidence, Exhibit> byEvidence = new LinkedHashMap<>();

  Exhibits(List<MeetingAnalysis> meetings) {
    for (MeetingAnalysis meeting : meetings) {
      Map<Integer, List<Moment>> byUtterance =
          meeting.moments().stream()
              .collect(Collectors.groupingBy(Moment::utterance, TreeMap::new, Collectors.toList()));
      byUtterance.values().forEach(moments -> add(meeting, moments));
    }
  }

  private void add(MeetingAnalysis meeting, List<Moment> moments) {
    Moment first = moments.get(0);
    String speaker = first.speaker();
    Exhibit exhibit =
        new Exhibit(
            byEvidence.size() + 1,
            meeting.header(),
            first.utterance(),
            first.atMs(),
            speaker == null ? null : meeting.header().nameOf(speaker),
            moments.stream().map(Moment::kind).distinct().sorted().toList(),
            quote(first.quote()));
    byEvidence.put(exhibit.evidence(), exhibit);
  }

  /** The bound on quotes is kept here too, whoever made the moment. */
  private static String quote(String quote) {
    String[] words = quote.strip().split("\\s+");
    return words.length <= QUOTED_WORDS
        ? quote.strip()
        : String.join(" ", Arrays.copyOf(words, QUOTED_WORDS)) + " …";
  }

  public List<Exhibit> all() {
    return new ArrayList<>(byEvidence.values());
  }

  /** Null when nothing was kept of that utterance. */
  public @Nullable Exhibit find(Evidence evidence) {
    return byEvidence.get(evidence);
  }

  /** Those of these that can be looked up, in the order of the report. */
  public List<Exhibit> of(List<Evidence> evidence) {
    return evidence.stream()
        .map(byEvidence::get)
        .filter(Objects::nonNull)
        .distinct()
        .sorted((a, b) -> Integer.compare(a.number(), b.number()))
        .toList();
  }

  /**
   * An utterance that a claim points at, under its number in the report.
   *
   * @param number from 1, in order of meeting and utterance
   * @param atMs since the start of the transcript; absent without times
   * @param speaker the shown name; absent where the transcript names none
   * @param kinds why it was kept, keys under {@code moment.} in the texts
   */
  public record Exhibit(
      int number,
      MeetingHeader meeting,
      int utterance,
      @Nullable Long atMs,
      @Nullable String speaker,
      List<String> kinds,
      String quote) {
    public Exhibit {
      kinds = List.copyOf(kinds);
    }

    /** As a claim names it, for example {@code M12}. */
    public String label() {
      return "M" + number;
    }

    public Evidence evidence() {
      return new Evidence(meeting.id(), utterance);
    }
  }
}
