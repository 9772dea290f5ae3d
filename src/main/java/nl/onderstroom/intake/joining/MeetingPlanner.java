package nl.onderstroom.intake.joining;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import nl.onderstroom.intake.Content;
import nl.onderstroom.intake.joining.MeetingPlans.LeftOut;
import nl.onderstroom.intake.notation.Folding;

/**
 * Says which documents make up a meeting. Each transcript is a meeting; a log goes to the one
 * transcript of its team that it fits best. The order in which documents are given does not matter.
 */
public final class MeetingPlanner {
  private static final int HASH_CHARS = 8;

  private final Map<String, String> bindings;
  private final List<LeftOut> leftOut = new ArrayList<>();
  private final Map<String, List<String>> logsOf = new TreeMap<>();

  private MeetingPlanner(Map<String, String> bindings) {
    this.bindings = bindings;
  }

  public static MeetingPlans plan(List<DocumentHeader> headers) {
    return plan(headers, Map.of());
  }

  /**
   * @param bindings from the path of a log to that of its transcript, where the user says so
   */
  public static MeetingPlans plan(List<DocumentHeader> headers, Map<String, String> bindings) {
    MeetingPlanner planner = new MeetingPlanner(bindings);
    Map<String, List<DocumentHeader>> byTeam = new TreeMap<>();
    headers.stream()
        .sorted(Comparator.comparing(DocumentHeader::path))
        .forEach(
            header -> byTeam.computeIfAbsent(header.team(), t -> new ArrayList<>()).add(header));
    List<MeetingPlan> plans = new ArrayList<>();
    byTeam.values().forEach(team -> plans.addAll(planner.team(planner.once(team))));
    plans.sort(Comparator.comparing(MeetingPlan::meetingId));
    planner.leftOut.sort(Comparator.comparing(LeftOut::path));
    return new MeetingPlans(plans, planner.leftOut);
  }

  /** Each content once; of the same bytes the first path. */
  private List<DocumentHeader> once(List<DocumentHeader> team) {
    Map<String, DocumentHeader> bySha = new HashMap<>();
    List<DocumentHeader> once = new ArrayList<>();
    for (DocumentHeader header : team) {
      DocumentHeader first = bySha.putIfAbsent(header.sha256(), header);
      if (first == null) {
        once.add(header);
      } else {
        leftOut.add(new LeftOut(header.path(), header.team(), "same-bytes", first.path()));
      }
    }
    return once;
  }

  private List<MeetingPlan> team(List<DocumentHeader> team) {
    List<DocumentHeader> transcripts =
        team.stream().filter(header -> header.kind() == Content.Kind.TRANSCRIPT).toList();
    team.stream().filter(header -> header.kind().log()).forEach(log -> match(log, transcripts));
    Map<String, Integer> times = new HashMap<>();
    transcripts.forEach(transcript -> times.merge(id(transcript), 1, Integer::sum));
    return transcripts.stream()
        .map(transcript -> plan(transcript, times.getOrDefault(id(transcript), 1)))
        .toList();
  }

  private MeetingPlan plan(DocumentHeader transcript, int times) {
    String id = id(transcript);
    return new MeetingPlan(
        times == 1 ? id : id + "-" + hash(transcript.path()),
        transcript.team(),
        transcript.path(),
        logsOf.getOrDefault(transcript.path(), List.of()));
  }

  private void match(DocumentHeader log, List<DocumentHeader> transcripts) {
    String bound = bindings.get(log.path());
    if (bound != null && transcripts.stream().anyMatch(t -> t.path().equals(bound))) {
      join(log, bound);
      return;
    }
    if (transcripts.isEmpty()) {
      leaveOut(log, "log-without-transcript", null);
      return;
    }
    List<DocumentHeader> best = best(log, transcripts);
    switch (best.size()) {
      case 0 -> leaveOut(log, "log-fits-none", null);
      case 1 -> join(log, best.get(0).path());
      default -> leaveOut(log, "log-fits-two", best.get(0).path());
    }
  }

  private static List<DocumentHeader> best(DocumentHeader log, List<DocumentHeader> transcripts) {
    Map<Integer, List<DocumentHeader>> byPoints = new TreeMap<>();
    for (DocumentHeader transcript : transcripts) {
      int points = Fit.points(transcript, log, transcripts.size());
      byPoints.computeIfAbsent(-points, p -> new ArrayList<>()).add(transcript);
    }
    Map.Entry<Integer, List<DocumentHeader>> best = byPoints.entrySet().iterator().next();
    return -best.getKey() >= Fit.ENOUGH ? best.getValue() : List.of();
  }

  private void join(DocumentHeader log, String transcriptPath) {
    logsOf.computeIfAbsent(transcriptPath, path -> new ArrayList<>()).add(log.path());
  }

  private void leaveOut(
      DocumentHeader log, String code, @org.jspecify.annotations.Nullable String other) {
    leftOut.add(new LeftOut(log.path(), log.team(), code, other));
  }

  /** Of the transcript alone: a log that comes later must not rename a meeting. */
  private static String id(DocumentHeader transcript) {
    String stem =
        transcript.stem().isEmpty()
            ? transcript.sha256().substring(0, HASH_CHARS)
            : transcript.stem();
    LocalDate day = Fit.findDay(transcript);
    boolean dated = day != null && !stem.contains(day.toString());
    return Folding.slug(transcript.team()) + "." + stem + (dated ? "-" + day : "");
  }

  private static String hash(String path) {
    try {
      byte[] hash =
          MessageDigest.getInstance("SHA-256").digest(path.getBytes(StandardCharsets.UTF_8));
      return HexFormat.of().formatHex(hash).substring(0, HASH_CHARS);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("Every Java has SHA-256", e);
    }
  }
}
