package nl.onderstroom.evaluate.gold;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import nl.onderstroom.evaluate.score.Stretch;
import nl.onderstroom.json.JsonPart;

/**
 * Meetings of which every utterance was given a dialogue act by hand: the AMI and ICSI corpora.
 * Their codes are told in our own labels: {@code asked}, {@code propose}, {@code agree}, {@code
 * disagree}, {@code appreciate}.
 */
final class DialogueActs {
  /** In a meeting with more of these nobody gave acts. */
  private static final double MOST_UNCODED = 0.2;

  private DialogueActs() {}

  /**
   * AMI: {@code el.*} asks, {@code sug} and {@code off} propose, {@code be.pos} is kind; what an
   * utterance is to an earlier one stands apart, as POS or NEG.
   */
  static List<LabelledMeeting> ami(Path folder) {
    return read(folder, DialogueActs::amiLabels);
  }

  /**
   * ICSI, in the MRDA scheme: {@code general[^special]*}, where {@code |} and {@code :} part two
   * acts in one utterance and what follows a dot tells how it broke off. A general {@code q*} asks;
   * {@code cs} suggests, {@code aa} accepts, {@code ar} rejects, {@code ft} thanks.
   */
  static List<LabelledMeeting> icsi(Path folder) {
    return read(folder, line -> icsiLabels(line.text("dialogueAct")));
  }

  private static Set<String> amiLabels(JsonPart line) {
    Set<String> labels = new TreeSet<>();
    String act = line.text("dialogueAct");
    if (act.startsWith("el.")) {
      labels.add("asked");
    }
    switch (act) {
      case "sug", "off" -> labels.add("propose");
      case "be.pos" -> labels.add("appreciate");
      default -> {}
    }
    for (JsonPart reaction : line.parts("reacts")) {
      switch (reaction.parts().get(0).text()) {
        case "POS" -> labels.add("agree");
        case "NEG" -> labels.add("disagree");
        default -> {}
      }
    }
    return labels;
  }

  static Set<String> icsiLabels(String code) {
    Set<String> labels = new TreeSet<>();
    for (String act : code.split("[|:]", -1)) {
      String[] parts = act.replaceFirst("\\..*", "").split("\\^", -1);
      if (parts[0].startsWith("q")) {
        labels.add("asked");
      }
      for (int i = 1; i < parts.length; i++) {
        switch (parts[i]) {
          case "cs" -> labels.add("propose");
          case "aa" -> labels.add("agree");
          case "ar" -> labels.add("disagree");
          case "ft" -> labels.add("appreciate");
          default -> {}
        }
      }
    }
    return labels;
  }

  private static List<LabelledMeeting> read(Path folder, Coding coding) {
    List<LabelledMeeting> meetings = new ArrayList<>();
    for (Path file : new Folder(folder).files(".utt.jsonl")) {
      List<JsonPart> lines = Folder.jsonLines(file);
      long uncoded = lines.stream().filter(line -> line.text("dialogueAct").equals("z")).count();
      if (uncoded <= MOST_UNCODED * lines.size()) {
        meetings.add(meeting(Folder.name(file).replaceFirst("\\..*", ""), lines, coding));
      }
    }
    return meetings;
  }

  private static LabelledMeeting meeting(String id, List<JsonPart> lines, Coding coding) {
    Marker marker = new Marker(id);
    for (JsonPart line : lines) {
      int place = marker.say(line);
      coding.labels(line).forEach(label -> marker.mark(label, Stretch.of(place)));
    }
    return marker.meeting();
  }

  private interface Coding {
    Set<String> labels(JsonPart line);
  }
}
