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
import java.util.stream.Stream;
import nl.onderstroom.intake.Content.Kind;
import nl.onderstroom.intake.joining.Agenda.Found;
import nl.onderstroom.intake.joining.MeetingPlans.LeftOut;
import nl.onderstroom.intake.joining.MeetingPlans.Unheld;
import nl.onderstroom.intake.joining.Sittings.Sitting;
import nl.onderstroom.intake.joining.marks.Bond.Clue;
import nl.onderstroom.intake.notation.Folding;
import org.jspecify.annotations.Nullable;

/**
 * Says which documents make up a meeting: transcripts that say the same are one, parts come behind
 * each other, a log goes to the one meeting of its team that it fits best, a meeting in the
 * calendar likewise. The order in which documents are given does not matter.
 */
public final class MeetingPlanner {
  private static final int HASH_CHARS = 8;

  private final Called called;
  private final Days days = new Days();
  private final List<LeftOut> leftOut = new ArrayList<>();
  private final List<Unheld> unheld = new ArrayList<>();
  private final List<MeetingPlan> plans = new ArrayList<>();

  private MeetingPlanner(Called called) {
    this.called = called;
  }

  /** Of teams that are known. */
  public static MeetingPlans plan(List<DocumentHeader> headers) {
    return plan(headers, Called.whose(headers));
  }

  public static MeetingPlans plan(List<DocumentHeader> headers, Called called) {
    MeetingPlanner planner = new MeetingPlanner(called);
    Map<String, List<DocumentHeader>> byTeam = new TreeMap<>();
    headers.stream()
        .sorted(Comparator.comparing(DocumentHeader::path))
        .forEach(
            header -> byTeam.computeIfAbsent(header.team(), t -> new ArrayList<>()).add(header));
    byTeam.values().forEach(team -> planner.team(planner.once(team)));
    planner.plans.sort(Comparator.comparing(MeetingPlan::meetingId));
    planner.unheld.sort(Comparator.comparing(Unheld::start));
    return new MeetingPlans(planner.plans, planner.leftOutFiles(headers), planner.unheld);
  }

  /** One a file. That one sheet of many is said elsewhere too does not make the file a double. */
  private List<LeftOut> leftOutFiles(List<DocumentHeader> headers) {
    Map<String, Integer> sheets = new HashMap<>();
    headers.forEach(header -> sheets.merge(header.file(), 1, Integer::sum));
    leftOut.forEach(out -> sheets.merge(out.path(), out.isDouble() ? -1 : 0, Integer::sum));
    Map<String, LeftOut> byFile = new TreeMap<>();
    leftOut.stream()
        .filter(out -> !out.isDouble() || sheets.getOrDefault(out.path(), 0) == 0)
        .sorted(Comparator.comparing(LeftOut::isDouble).thenComparing(LeftOut::place))
        .forEach(out -> byFile.putIfAbsent(out.path(), out));
    return List.copyOf(byFile.values());
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
        leaveOut(header, "same-bytes", first.file());
      }
    }
    return once;
  }

  private void team(List<DocumentHeader> team) {
    List<Sitting> sittings = Sittings.of(Versions.of(of(Kind.TRANSCRIPT, team), days), days);
    sittings.forEach(this::leaveOutDoubles);
    Map<Sitting, List<Draft.Log>> logs = logs(team, sittings);
    Agenda agenda = Agenda.of(of(Kind.CALENDAR, team), teams(team), days);
    List<DocumentHeader> lists =
        Stream.of(Kind.REGISTER, Kind.ROSTER).flatMap(kind -> of(kind, team).stream()).toList();
    Map<String, Integer> times = new HashMap<>();
    sittings.forEach(sitting -> times.merge(id(sitting), 1, Integer::sum));
    for (Sitting sitting : sittings) {
      String id = id(sitting);
      String own = times.getOrDefault(id, 1) == 1 ? id : id + "-" + hash(sitting.first().path());
      Found found = agenda.find(sitting);
      plans.add(new Draft(sitting, logs.getOrDefault(sitting, List.of()), found, lists).plan(own));
    }
    unheld.addAll(agenda.unheld());
    of(Kind.REGISTER, team).forEach(list -> leaveOut(list, "register-read", null));
    of(Kind.ROSTER, team).forEach(list -> leaveOut(list, "roster-read", null));
    of(Kind.CALENDAR, team).stream()
        .filter(calendar -> !agenda.uses(calendar.path()))
        .forEach(calendar -> leaveOut(calendar, "calendar-fits-none", null));
  }

  /** What they are only counted with, for want of a name, proves nothing. */
  private List<String> teams(List<DocumentHeader> team) {
    return team.stream()
        .flatMap(
            header ->
                Stream.concat(
                    Stream.of(header.team()).filter(called.teams()::contains), header.teamsNamed()))
        .filter(name -> !name.isBlank())
        .distinct()
        .toList();
  }

  private Map<Sitting, List<Draft.Log>> logs(List<DocumentHeader> team, List<Sitting> sittings) {
    Map<Sitting, List<Draft.Log>> logs = new HashMap<>();
    for (DocumentHeader log : team) {
      if (log.kind().log()) {
        match(log, sittings, logs);
      }
    }
    logs.values().forEach(this::leaveOutOtherDays);
    return logs;
  }

  /** Of lists of two days one at least is of another meeting. */
  private void leaveOutOtherDays(List<Draft.Log> joined) {
    List<Draft.Log> others = Draft.Log.ofOtherDays(joined, days);
    joined.removeAll(others);
    others.forEach(log -> leaveOut(log.header(), "log-days-differ", null));
  }

  private static List<DocumentHeader> of(Kind kind, List<DocumentHeader> team) {
    return team.stream().filter(header -> header.kind() == kind).toList();
  }

  private void leaveOutDoubles(Sitting sitting) {
    for (Versions.Take part : sitting.parts()) {
      DocumentHeader taken = part.taken();
      part.all().stream()
          .filter(other -> !other.equals(taken))
          .forEach(other -> leaveOut(other, "same-meeting", taken.file()));
    }
  }

  private void match(
      DocumentHeader log, List<Sitting> sittings, Map<Sitting, List<Draft.Log>> logs) {
    List<Draft.Log> best = best(log, sittings);
    if (best.size() == 1) {
      logs.computeIfAbsent(best.get(0).sitting(), s -> new ArrayList<>()).add(best.get(0));
    } else if (best.isEmpty()) {
      leaveOut(log, sittings.isEmpty() ? "log-without-transcript" : "log-fits-none", null);
    } else {
      leaveOut(log, "log-fits-two", best.get(0).sitting().first().file());
    }
  }

  private List<Draft.Log> best(DocumentHeader log, List<Sitting> sittings) {
    String bound = called.bindings().get(log.file());
    Map<Integer, List<Draft.Log>> byPoints = new TreeMap<>();
    for (Sitting sitting : sittings) {
      Draft.Log best = null;
      for (Versions.Take part : sitting.parts()) {
        for (DocumentHeader transcript : part.all()) {
          if (transcript.path().equals(bound)) {
            return List.of(new Draft.Log(sitting, part, log, new Fit(0, List.of(Clue.HAND))));
          }
          Fit fit = Fit.of(transcript, sitting.stem(), log, sittings.size(), days);
          if (best == null || fit.points() > best.fit().points()) {
            best = new Draft.Log(sitting, part, log, fit);
          }
        }
      }
      if (best != null && best.fit().points() >= Fit.ENOUGH) {
        byPoints.computeIfAbsent(-best.fit().points(), p -> new ArrayList<>()).add(best);
      }
    }
    return byPoints.isEmpty() ? List.of() : byPoints.values().iterator().next();
  }

  private void leaveOut(DocumentHeader header, String code, @Nullable String other) {
    leftOut.add(new LeftOut(header.file(), header.path(), header.team(), code, other));
  }

  /** Of the transcript alone: a log that comes later must not rename a meeting. */
  private String id(Sitting sitting) {
    DocumentHeader first = sitting.first();
    String stem =
        sitting.stem().isEmpty() ? first.sha256().substring(0, HASH_CHARS) : sitting.stem();
    LocalDate day = days.find(first);
    boolean dated = day != null && !stem.contains(day.toString());
    return Folding.slug(first.team()) + "." + stem + (dated ? "-" + day : "");
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
