package nl.onderstroom.intake.joining;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.onderstroom.catalogue.Formats;
import nl.onderstroom.intake.Content;
import nl.onderstroom.intake.Document;
import nl.onderstroom.intake.Shared;
import nl.onderstroom.intake.SourceFormat;
import nl.onderstroom.intake.SourceText;
import nl.onderstroom.intake.joining.assembly.MeetingAssembler;
import nl.onderstroom.intake.people.PeopleFile;
import nl.onderstroom.json.Json;
import nl.onderstroom.model.Meeting;
import nl.onderstroom.model.Presence;
import nl.onderstroom.model.Span;
import nl.onderstroom.model.Utterance;
import org.junit.jupiter.api.Test;

/** Needs the evaluation data; aborted where that is not there. */
class JoiningOnSharedDataTest {
  private static final Pattern CUE =
      Pattern.compile(
          "(\\d\\d):(\\d\\d):(\\d\\d)\\.(\\d{3}) --> \\S+\\R(?:([^:\\r\\n]{1,60}): )?(.*)");

  @Test
  void teamMeetingsJoinWithTheirAttendanceAsLabelled() throws IOException {
    Path folder = Shared.folder("dev/nl_teams");
    List<Document> documents = new ArrayList<>();
    for (Path file : files(folder)) {
      String name = file.getFileName().toString();
      if (name.endsWith(".attendance.csv")) {
        documents.add(log(file));
      } else if (name.endsWith(".jsonl")) {
        documents.add(transcript(file, said(file)));
      }
    }
    Map<String, String> found = new TreeMap<>();
    Map<String, String> expected = new TreeMap<>();
    for (Meeting meeting : meetings(documents, team -> team.substring(0, 2))) {
      Path gold = folder.resolve(name(meeting) + ".gold.json");
      expected.put(name(meeting), expected(gold));
      found.put(name(meeting), found(meeting));
    }
    assertThat(found).hasSize(8).isEqualTo(expected);
  }

  @Test
  void zoomMeetingHasTenPresentOfWhomFiveSpeak() throws IOException {
    Path folder = Shared.folder("peers");
    Path vtt = folder.resolve("meeting001_transcript.vtt");
    List<Content.Line> lines = new ArrayList<>();
    Matcher cue = CUE.matcher(Files.readString(vtt));
    while (cue.find()) {
      lines.add(new Content.Line(new Span(0, 0), cue.group(5), cue.group(6)));
    }
    Meeting meeting =
        meetings(
                List.of(
                    transcript(vtt, lines),
                    log(folder.resolve("meeting001_participants.csv")),
                    log(folder.resolve("meeting001_chat.txt"))),
                file -> "team")
            .get(0);
    assertThat(meeting.presences()).hasSize(10);
    assertThat(speakers(meeting)).hasSize(5);
    assertThat(meeting.presences().stream().map(Presence::person)).containsAll(speakers(meeting));
    assertThat(meeting.unmatched().toString()).contains("Eric's iPad (Clapton)");
    assertThat(meeting.chat()).hasSize(10);
  }

  private static List<Meeting> meetings(
      List<Document> documents, java.util.function.UnaryOperator<String> team) {
    List<DocumentHeader> headers =
        documents.stream()
            .map(document -> DocumentHeader.of(team.apply(file(document.path())), document))
            .toList();
    MeetingPlans plans = MeetingPlanner.plan(headers);
    assertThat(plans.leftOut()).isEmpty();
    return plans.plans().stream()
        .map(plan -> MeetingAssembler.assemble(plan, documents, PeopleFile.none()))
        .toList();
  }

  private static String file(String path) {
    return path.substring(path.lastIndexOf('/') + 1);
  }

  private static String name(Meeting meeting) {
    return file(meeting.sources().get(0)).substring(0, 4);
  }

  /** Who was there for how many minutes, and who spoke. */
  private static String found(Meeting meeting) {
    Set<String> speakers = speakers(meeting);
    Set<String> there = new TreeSet<>();
    for (Presence presence : meeting.presences()) {
      there.add(presence.person() + (speakers.remove(presence.person()) ? " spoke" : ""));
    }
    return there + " not in the log: " + speakers + " unsure: " + meeting.unmatched();
  }

  private static Set<String> speakers(Meeting meeting) {
    return meeting.utterances().stream()
        .map(Utterance::speaker)
        .filter(Objects::nonNull)
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private static String expected(Path gold) throws IOException {
    Map<?, ?> labelled = Json.read(Files.readString(gold), Map.class);
    Set<String> there = new TreeSet<>();
    for (Object entry : (List<?>) Objects.requireNonNull(labelled.get("participants"))) {
      Map<?, ?> participant = (Map<?, ?>) entry;
      if (Boolean.TRUE.equals(participant.get("present"))) {
        String id =
            nl.onderstroom.intake.notation.Folding.slug(String.valueOf(participant.get("name")));
        there.add(id + (Boolean.TRUE.equals(participant.get("spoke")) ? " spoke" : ""));
      }
    }
    return there + " not in the log: [] unsure: []";
  }

  private static List<Content.Line> said(Path file) throws IOException {
    List<Content.Line> lines = new ArrayList<>();
    for (String line : Files.readAllLines(file)) {
      Map<?, ?> said = Json.read(line, Map.class);
      lines.add(
          new Content.Line(
              null, String.valueOf(said.get("speaker")), String.valueOf(said.get("text"))));
    }
    return lines;
  }

  private static Document transcript(Path file, List<Content.Line> lines) {
    Content content =
        new Content(
            Content.Kind.TRANSCRIPT, null, null, null, lines, List.of(), List.of(), List.of());
    return new Document(path(file), path(file), "test", "UTF-8", content);
  }

  private static Document log(Path file) {
    SourceText text = Shared.text(file);
    List<SourceFormat> formats =
        Formats.ALL.stream().filter(format -> format.recognises(text)).toList();
    assertThat(formats).as(path(file)).hasSize(1);
    return new Document(
        path(file), path(file), formats.get(0).id(), "UTF-8", formats.get(0).read(text));
  }

  private static String path(Path file) {
    return file.toString().replace('\\', '/');
  }

  private static List<Path> files(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.sorted().toList();
    }
  }
}
