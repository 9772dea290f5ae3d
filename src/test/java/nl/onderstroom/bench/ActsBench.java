package nl.onderstroom.bench;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import nl.onderstroom.annotate.Annotator;
import nl.onderstroom.annotate.acts.Act;
import nl.onderstroom.annotate.acts.ActReader;
import nl.onderstroom.annotate.talk.TalkRules;
import nl.onderstroom.annotate.talk.TeamTalk;
import nl.onderstroom.annotate.words.Said;
import nl.onderstroom.catalogue.Acts;
import nl.onderstroom.catalogue.Languages;
import nl.onderstroom.json.Json;
import nl.onderstroom.language.acts.ActInventory;
import nl.onderstroom.model.Meeting;
import nl.onderstroom.model.Utterance;

/**
 * What hearing acts costs in a virtual machine that has just started, and later: {@code ActsBench
 * FOLDER}, a folder of meetings as lines of JSON. Tagging is done beforehand and not counted.
 */
final class ActsBench {
  private static final int UTTERANCES = 20_000;
  private static final int ROUNDS = 5;
  private static final double NANOS_A_MS = 1e6;

  private ActsBench() {}

  public static void main(String[] args) throws IOException {
    List<List<Said>> meetings = repeated(meetings(Path.of(args[0])));
    long start = cpu();
    ActReader cues = new ActReader(ActInventory.of(Acts.HEARD));
    long between = cpu();
    TeamTalk talk = new TeamTalk(List.of(TalkRules.of("nl"), TalkRules.of("en")));
    print("rules read", between - start, cpu() - between);
    for (int i = 0; i < ROUNDS; i++) {
      round(i == 0 ? "first 20,000" : "20,000 again", meetings, cues, talk);
    }
  }

  private static void round(String name, List<List<Said>> meetings, ActReader cues, TeamTalk talk) {
    long byCues = 0;
    long byTalk = 0;
    for (List<Said> meeting : meetings) {
      long start = cpu();
      List<List<Act>> heard = cues.read(meeting);
      long between = cpu();
      talk.hear(meeting, heard);
      byCues += between - start;
      byTalk += cpu() - between;
    }
    print(name, byCues, byTalk);
  }

  private static void print(String name, long byCues, long byTalk) {
    System.out.printf(
        Locale.ROOT,
        "%-14s by cues %5.0f ms, with the turns around %5.0f ms, together %5.0f ms%n",
        name,
        byCues / NANOS_A_MS,
        byTalk / NANOS_A_MS,
        (byCues + byTalk) / NANOS_A_MS);
  }

  /** The meetings one after another until there are enough utterances. */
  private static List<List<Said>> repeated(List<List<Said>> meetings) {
    List<List<Said>> repeated = new ArrayList<>();
    int utterances = 0;
    for (int i = 0; utterances < UTTERANCES; i++) {
      List<Said> meeting = meetings.get(i % meetings.size());
      repeated.add(meeting);
      utterances += meeting.size();
    }
    return repeated;
  }

  private static List<List<Said>> meetings(Path folder) throws IOException {
    List<List<Said>> meetings = new ArrayList<>();
    try (Stream<Path> files = Files.list(folder)) {
      for (Path file : files.filter(one -> one.toString().endsWith(".jsonl")).sorted().toList()) {
        meetings.add(said(meeting(file.getFileName().toString(), Files.readAllLines(file))));
      }
    }
    return meetings;
  }

  private static Meeting meeting(String name, List<String> lines) {
    List<Utterance> utterances = new ArrayList<>();
    for (String line : lines) {
      Map<?, ?> read = Json.read(line, Map.class);
      String speaker = String.valueOf(read.get("speaker"));
      String text = String.valueOf(read.get("text"));
      utterances.add(new Utterance(utterances.size(), null, speaker, text));
    }
    return new Meeting(
        name, name, name, null, List.of(), List.of(), utterances, List.of(), List.of(), List.of());
  }

  /** As it comes to those who hear acts. */
  private static List<Said> said(Meeting meeting) {
    List<Said> said = new ArrayList<>();
    Annotator.Acts none =
        talk -> {
          said.addAll(talk);
          return talk.stream().map(one -> List.<Act>of()).toList();
        };
    new Annotator(Languages.ALL, none, one -> null).annotate(meeting);
    return said;
  }

  /** Of this thread, so that what else the machine does takes no part. */
  private static long cpu() {
    return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
  }
}
