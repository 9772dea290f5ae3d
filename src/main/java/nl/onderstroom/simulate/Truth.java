package nl.onderstroom.simulate;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** What is true of a simulated organisation: written beside it as {@code truth.json}. */
record Truth(long seed, List<TeamTruth> teams) {
  /**
   * @param planted id of the pattern; absent where nothing was planted
   * @param from file of the first meeting in which it plays
   */
  record TeamTruth(
      String team, @Nullable String planted, @Nullable String from, List<MeetingTruth> meetings) {}

  record MeetingTruth(
      String file, List<String> present, List<String> silent, Map<String, SpeakerTruth> spoke) {
    static MeetingTruth of(String file, SimulatedMeeting meeting) {
      Map<String, SpeakerTruth> spoke = new TreeMap<>();
      String last = "";
      for (SimulatedMeeting.Line line : meeting.lines()) {
        int turns = line.speaker().equals(last) ? 0 : 1;
        SpeakerTruth said =
            new SpeakerTruth(
                (line.endMs() - line.startMs()) / 1000.0, line.text().split(" ").length, turns);
        spoke.merge(line.speaker(), said, SpeakerTruth::plus);
        last = line.speaker();
      }
      return new MeetingTruth(
          file,
          meeting.present(),
          meeting.present().stream().filter(name -> !spoke.containsKey(name)).toList(),
          spoke);
    }
  }

  record SpeakerTruth(double seconds, int words, int turns) {
    SpeakerTruth plus(SpeakerTruth other) {
      return new SpeakerTruth(
          Math.round((seconds + other.seconds) * 1000) / 1000.0,
          words + other.words,
          turns + other.turns);
    }
  }
}
