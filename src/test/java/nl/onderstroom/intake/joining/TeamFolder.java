package nl.onderstroom.intake.joining;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import nl.onderstroom.catalogue.Formats;
import nl.onderstroom.intake.Content;
import nl.onderstroom.intake.Content.Answer;
import nl.onderstroom.intake.Content.Event;
import nl.onderstroom.intake.Content.EventStatus;
import nl.onderstroom.intake.Content.FileNote;
import nl.onderstroom.intake.Content.Guest;
import nl.onderstroom.intake.Content.Invited;
import nl.onderstroom.intake.Document;
import nl.onderstroom.intake.FileReader;
import nl.onderstroom.intake.joining.assembly.MeetingAssembler;
import nl.onderstroom.intake.people.PeopleFile;
import nl.onderstroom.model.Meeting;

/** The files of one team, as tools export them, and the meetings that they make up. */
final class TeamFolder {
  static final List<String> TEAM = List.of("Anna Bos", "Bram Kok", "Cas Dop");

  private final Map<String, Document> documents = new TreeMap<>();
  private final String team;

  TeamFolder() {
    this("team");
  }

  TeamFolder(String team) {
    this.team = team;
  }

  MeetingPlans plans() {
    return MeetingPlanner.plan(
        documents.values().stream().map(document -> DocumentHeader.of(team, document)).toList());
  }

  Meeting onlyMeeting() {
    assertThat(plans().plans()).hasSize(1);
    return meeting(plans().plans().get(0));
  }

  Meeting meeting(MeetingPlan plan) {
    return MeetingAssembler.assemble(plan, List.copyOf(documents.values()), PeopleFile.none());
  }

  void vtt(String path, List<String> people, int from, int cues) {
    put(path, cues(people, from, cues, 0));
  }

  void put(String path, String text) {
    documents.put(
        path,
        new FileReader(Formats.ALL)
            .read(path, text.getBytes(StandardCharsets.UTF_8))
            .expectDocument());
  }

  /** As tools export that know when a recording began. */
  void timed(String path, String title, String start, int from, int cues) {
    vtt(path, TEAM, from, cues);
    Document read = Objects.requireNonNull(documents.get(path));
    Content content =
        new Content(
            Content.Kind.TRANSCRIPT,
            title,
            LocalDateTime.parse(start),
            null,
            read.content().lines(),
            List.of(),
            List.of(),
            List.of());
    documents.put(path, new Document(path, path, "test", "UTF-8", content));
  }

  /** As if the file had said that its times are. */
  void inGreenwich(String path) {
    Document read = Objects.requireNonNull(documents.get(path));
    FileNote note = new FileNote(null, "start-in-greenwich-time");
    documents.put(path, read.with(read.content().with(List.of(note))));
  }

  void calendar(Event... events) {
    documents.put(
        "agenda.ics",
        new Document(
            "agenda.ics",
            "ics",
            "ics",
            "UTF-8",
            Content.listed(
                Content.Kind.CALENDAR, null, List.of(events), List.of(), List.of(), List.of())));
  }

  static Event event(String uid, String title, String start, EventStatus status) {
    LocalDateTime from = LocalDateTime.parse(start);
    return new Event(
        uid,
        null,
        title,
        from,
        from.plusHours(1),
        false,
        null,
        status,
        "Anna Bos",
        List.of(),
        List.of(
            new Invited("Anna Bos", "anna@x.example", Guest.PERSON, Answer.ACCEPTED, false),
            new Invited("Zoë Stil", "zoe@x.example", Guest.PERSON, Answer.NONE, false),
            new Invited("Wim Weg", "wim@x.example", Guest.PERSON, Answer.DECLINED, false),
            new Invited("Zaal 2", null, Guest.ROOM, Answer.ACCEPTED, false)));
  }

  static String cues(List<String> people, int from, int count, int clock) {
    List<String> cues = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      int at = (clock + i) * 10;
      cues.add(
          String.format(
              Locale.ROOT,
              "%02d:%02d.000 --> %02d:%02d.000\n<v %s>%s</v>\n",
              at / 60,
              at % 60,
              (at + 9) / 60,
              (at + 9) % 60,
              name(people, i),
              line(from + i)));
    }
    return "WEBVTT\n\n" + String.join("\n", cues);
  }

  static String name(List<String> people, int i) {
    return people.get(i % people.size());
  }

  static String line(int i) {
    return "Dan gaan we nu naar nummer " + i + " en daarna " + (i * 7919) + " van de lijst.";
  }

  /** Without times: as minutes are written. */
  void txt(String path, int lines) {
    put(
        path,
        IntStream.range(0, lines)
            .mapToObj(i -> name(TEAM, i) + ": " + line(i))
            .collect(Collectors.joining("\n")));
  }
}
