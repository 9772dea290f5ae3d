package nl.onderstroom.intake.joining;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import nl.onderstroom.intake.Content.Event;
import nl.onderstroom.intake.Content.Kind;
import nl.onderstroom.intake.joining.Agenda.Found;
import nl.onderstroom.intake.joining.MeetingPlan.Origin;
import nl.onderstroom.intake.joining.MeetingPlan.Whence;
import nl.onderstroom.intake.joining.Sittings.Sitting;
import nl.onderstroom.intake.joining.Versions.Take;
import nl.onderstroom.intake.joining.marks.Bond;
import nl.onderstroom.intake.joining.marks.FileStem;
import nl.onderstroom.intake.notation.DeclaredTeam;
import nl.onderstroom.intake.notation.Folding;
import nl.onderstroom.intake.notation.NameDate;
import org.jspecify.annotations.Nullable;

/**
 * What was found of one meeting, on its way to a plan.
 *
 * <p>The start is what the transcript says, else what a log says, else the calendar, else when the
 * first person came in, else the date in a name: then midnight stands for a time that nobody knows,
 * enough to put meetings in order.
 *
 * @param lists of decisions and people, which are of the team and of no meeting
 */
record Draft(Sitting sitting, List<Log> logs, @Nullable Found found, List<DocumentHeader> lists) {
  /** A log, and the part of the meeting that it fits best. */
  record Log(Sitting sitting, Take part, DocumentHeader header, Fit fit) {
    /**
     * Lists of who was there that cannot be of one meeting, for they are of different days: all but
     * those of the day that fits best; all of them where two days fit as well.
     */
    static List<Log> ofOtherDays(List<Log> logs, Days days) {
      Map<Log, LocalDate> dated = new LinkedHashMap<>();
      for (Log log : logs) {
        LocalDate day = log.datable() ? days.find(log.header) : null;
        if (day != null) {
          dated.put(log, day);
        }
      }
      Map<LocalDate, Integer> points = new TreeMap<>();
      dated.forEach((log, day) -> points.merge(day, log.weight(), Math::max));
      if (points.size() < 2) {
        return List.of();
      }
      int most = Collections.max(points.values());
      boolean sure = Collections.frequency(points.values(), most) == 1;
      dated.values().removeIf(day -> sure && points.getOrDefault(day, 0) == most);
      return List.copyOf(dated.keySet());
    }

    /** What the user says is beyond doubt. */
    private int weight() {
      return fit.clues().contains(Bond.Clue.HAND) ? Integer.MAX_VALUE : fit.points();
    }

    /** Parts of a meeting may pass midnight, and a folder may have the day of the export. */
    private boolean datable() {
      boolean said = header.from() != null || header.findDateInName() != null;
      return said && header.kind() == Kind.ATTENDANCE && sitting.parts().size() == 1;
    }

    Bond bond() {
      return new Bond(header.path(), part.taken().path(), Bond.Role.LOG, fit.clues());
    }
  }

  /** Something, and where it was found. */
  private record Told<T>(@Nullable T value, Whence whence) {}

  MeetingPlan plan(String id) {
    DocumentHeader first = sitting.first();
    List<Bond> bonds = new ArrayList<>(sitting.bonds());
    logs.forEach(log -> bonds.add(log.bond()));
    if (found != null) {
      bonds.add(found.bond(sitting));
    }
    bonds.sort(Comparator.comparing(Bond::path));
    Told<String> title = title();
    Told<LocalDateTime> start = start();
    return new MeetingPlan(
        id,
        first.team(),
        title.value(),
        start.value(),
        sitting.parts().stream().map(part -> part.taken().path()).toList(),
        logs.stream().map(log -> log.header().path()).sorted().toList(),
        event(),
        bonds,
        new Origin(start.whence(), title.whence(), team(first), findOtherTeam(), present()));
  }

  private @Nullable Event event() {
    return found == null ? null : found.entry().event();
  }

  private Told<String> title() {
    Event event = event();
    return firstOf(
            List.of(
                told(headers().map(DocumentHeader::title), Whence.TRANSCRIPT),
                told(logHeaders().map(DocumentHeader::title), Whence.LOG),
                told(Stream.of(event).filter(Objects::nonNull).map(Event::title), Whence.CALENDAR)))
        .orElse(
            new Told<>(
                null, FileStem.titled(sitting.first().path()) ? Whence.FILE_NAME : Whence.FOLDER));
  }

  private Told<LocalDateTime> start() {
    Event event = event();
    List<DocumentHeader> all = Stream.concat(headers(), logHeaders()).toList();
    return firstOf(
            List.of(
                told(headers().map(DocumentHeader::start), Whence.TRANSCRIPT),
                told(logHeaders().map(DocumentHeader::start), Whence.LOG),
                told(Stream.of(event).filter(Objects::nonNull).map(Event::start), Whence.CALENDAR),
                told(logHeaders().map(DocumentHeader::from), Whence.LOG),
                told(all.stream().map(header -> begin(header.findDateInName())), Whence.FILE_NAME),
                told(
                    all.stream().map(header -> begin(NameDate.find(header.path()))),
                    Whence.FOLDER)))
        .orElse(new Told<>(null, Whence.NOWHERE));
  }

  private static @Nullable LocalDateTime begin(@Nullable NameDate named) {
    return named == null ? null : named.start();
  }

  /** Of the team that the meeting is counted with; where the files name it, that comes first. */
  private Whence team(DocumentHeader header) {
    Told<String> declared = declared();
    if (declared.value() != null && DeclaredTeam.same(declared.value(), header.team())) {
      return declared.whence();
    }
    String named = "-" + Folding.slug(FileStem.title(header.path())) + "-";
    if (named.contains("-" + DeclaredTeam.key(header.team()) + "-")) {
      return Whence.FILE_NAME;
    }
    boolean folder =
        Stream.of(header.folder().split("/", -1))
            .anyMatch(name -> DeclaredTeam.same(name, header.team()));
    return folder ? Whence.FOLDER : Whence.CALL;
  }

  private Told<String> declared() {
    return firstOf(
            List.of(
                told(headers().map(DocumentHeader::declared), Whence.TRANSCRIPT),
                told(logHeaders().map(DocumentHeader::declared), Whence.LOG),
                told(Stream.of(found).filter(Objects::nonNull).map(Found::team), Whence.CALENDAR),
                told(Stream.of(listed()).filter(Objects::nonNull), Whence.LIST)))
        .orElse(new Told<>(null, Whence.NOWHERE));
  }

  /** Null where the lists name no team, or more than one. */
  private @Nullable String listed() {
    return DeclaredTeam.findOne(lists.stream().flatMap(DocumentHeader::teamsNamed));
  }

  /** The team that the files name, where the meeting is counted with another. */
  private @Nullable String findOtherTeam() {
    String declared = declared().value();
    return declared == null || DeclaredTeam.same(declared, sitting.first().team())
        ? null
        : declared;
  }

  private Whence present() {
    if (logHeaders().anyMatch(log -> log.kind() == Kind.ATTENDANCE)) {
      return Whence.LOG;
    }
    return found == null || found.entry().event().expected().isEmpty()
        ? Whence.TRANSCRIPT
        : Whence.CALENDAR;
  }

  /** What is used of the meeting's transcripts comes before what is not. */
  private Stream<DocumentHeader> headers() {
    return Stream.concat(
        sitting.parts().stream().map(Take::taken),
        sitting.parts().stream().flatMap(part -> part.all().stream()));
  }

  private Stream<DocumentHeader> logHeaders() {
    return logs.stream().map(Log::header);
  }

  private static <T> Told<T> told(Stream<@Nullable T> values, Whence whence) {
    return new Told<>(
        values.filter(Objects::nonNull).filter(Draft::says).findFirst().orElse(null), whence);
  }

  private static boolean says(Object value) {
    return !(value instanceof String text) || !text.isBlank();
  }

  private static <T> Optional<Told<T>> firstOf(List<Told<T>> told) {
    return told.stream().filter(each -> each.value() != null).findFirst();
  }
}
