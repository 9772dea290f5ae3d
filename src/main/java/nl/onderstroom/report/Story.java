package nl.onderstroom.report;

import java.time.LocalDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.onderstroom.language.Texts;
import nl.onderstroom.model.insight.Finding;
import nl.onderstroom.model.insight.Measure;
import nl.onderstroom.model.insight.MeetingAnalysis;
import nl.onderstroom.model.insight.MeetingHeader;
import nl.onderstroom.model.insight.Subject;
import org.jspecify.annotations.Nullable;

/** A report with its words: what the sheets ask when they write. */
public final class Story {
  private final Report report;
  private final Texts texts;
  private final Exhibits exhibits;
  private final List<Told> told;
  private final Map<String, String> meetingNames;
  private final Map<String, MeetingAnalysis> meetings;
  private final String folder;

  public Story(Report report) {
    this.report = report;
    this.texts = Texts.of(report.language());
    this.exhibits = new Exhibits(report.team().meetings());
    this.told = report.team().findings().stream().map(new Storyteller(texts)::tell).toList();
    this.meetingNames = names(report.team().meetings(), texts);
    this.meetings =
        report.team().meetings().stream()
            .collect(Collectors.toMap(m -> m.header().id(), Function.identity(), (a, b) -> a));
    this.folder = FileRow.sharedFolder(report.files());
  }

  /** Where all files lie, said once; empty when they share no folder. */
  public String folder() {
    return folder;
  }

  /** A file as it is called within that folder. */
  public String file(String path) {
    return path.startsWith(folder) ? path.substring(folder.length()) : path;
  }

  public Report report() {
    return report;
  }

  public Texts texts() {
    return texts;
  }

  public List<MeetingAnalysis> meetings() {
    return report.team().meetings();
  }

  public List<MeetingHeader> headers() {
    return meetings().stream().map(MeetingAnalysis::header).toList();
  }

  public @Nullable MeetingAnalysis findMeeting(String id) {
    return meetings.get(id);
  }

  public Exhibits exhibits() {
    return exhibits;
  }

  /** Pearls first, then plekken, each by strength. */
  public List<Told> told() {
    return told;
  }

  public List<Told> told(Finding.Sign sign) {
    return told.stream().filter(one -> one.finding().sign() == sign).toList();
  }

  /** The few that a reader can talk about; pearls and plekken each have a bound. */
  public List<Told> shown(Finding.Sign sign) {
    String bound = sign == Finding.Sign.PEARL ? "finding.most-pearls" : "finding.most";
    return told(sign).stream().limit(report.thresholds().whole(bound)).toList();
  }

  public String say(String key) {
    return texts.say(key);
  }

  public String say(String key, Map<String, ?> facts) {
    return texts.say(key, facts);
  }

  /** The text under {@code key.one} or {@code key.many}, in which {@code {n}} is the number. */
  public String count(String key, int n) {
    return count(key, n, Map.of());
  }

  public String count(String key, int n, Map<String, ?> more) {
    Map<String, Object> facts = new TreeMap<>(more);
    facts.put("n", n);
    return texts.say(key + (n == 1 ? ".one" : ".many"), facts);
  }

  /** Why a number is missing, or what must be known beside it. */
  public String reason(String note) {
    return texts.say("note." + note);
  }

  /** Why a meeting has no value for a measure. */
  public String whyMissing(MeetingAnalysis meeting, String measure) {
    Measure row = meeting.find(measure, Subject.MEETING);
    return reason(row == null || row.note() == null ? "not-computed" : row.note());
  }

  public String component(String id) {
    return texts.say("component." + id);
  }

  /** Its date, or its title without one; no two meetings of a report are called the same. */
  public String name(MeetingHeader meeting) {
    return Objects.requireNonNull(meetingNames.get(meeting.id()));
  }

  /** Day and month for an axis, where that says enough; else the name. */
  public String shortName(MeetingHeader meeting) {
    LocalDateTime start = meeting.start();
    String name = name(meeting);
    return start == null || !name.equals(plain(meeting, texts)) || years() > 1
        ? name
        : texts.dates().dayOfYear(start.toLocalDate());
  }

  private long years() {
    return headers().stream()
        .map(MeetingHeader::start)
        .filter(Objects::nonNull)
        .map(LocalDateTime::getYear)
        .distinct()
        .count();
  }

  private static Map<String, String> names(List<MeetingAnalysis> meetings, Texts texts) {
    Map<String, Long> times =
        meetings.stream()
            .collect(Collectors.groupingBy(m -> plain(m.header(), texts), Collectors.counting()));
    Map<String, String> names = new HashMap<>();
    Map<String, Integer> used = new HashMap<>();
    for (MeetingAnalysis meeting : meetings) {
      MeetingHeader header = meeting.header();
      String plain = plain(header, texts);
      String name = times.getOrDefault(plain, 1L) == 1 ? plain : plain + ", " + header.title();
      int number = used.merge(name, 1, Integer::sum);
      names.put(header.id(), number == 1 ? name : name + " (" + number + ")");
    }
    return names;
  }

  private static String plain(MeetingHeader header, Texts texts) {
    return header.start() == null
        ? header.title()
        : texts.dates().date(header.start().toLocalDate());
  }
}
