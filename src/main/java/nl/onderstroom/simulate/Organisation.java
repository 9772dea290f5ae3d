package nl.onderstroom.simulate;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.TreeSet;
import nl.onderstroom.json.Json;
import nl.onderstroom.problem.UserProblem;
import org.jspecify.annotations.Nullable;

/**
 * A simulated organisation: {@code teams} teams that meet weekly, each in a folder of its own, with
 * what is true of it in {@code truth.json}.
 *
 * @param minutes length of a meeting
 * @param plant id of a pattern to plant in every second team, from two thirds of its meetings on;
 *     absent for none
 */
public record Organisation(
    int teams, int meetings, int minutes, long seed, @Nullable String plant) {
  /** The patterns that can be planted so far. */
  public static final List<String> PLANTS = List.of("stilvallen");

  private static final LocalDateTime FIRST_MEETING = LocalDateTime.of(2025, 1, 7, 9, 30);
  private static final int FILES_A_MEETING = 3;
  private static final int SMALLEST_TEAM = 6;
  private static final int LARGEST_TEAM = 9;

  public Organisation {
    if (plant != null && !PLANTS.contains(plant)) {
      throw new UserProblem("unknown-plant", plant, Map.of("known", String.join(", ", PLANTS)));
    }
  }

  /** Writes it below {@code folder} and returns how many files that took. */
  public int writeTo(Path folder) throws IOException {
    List<Truth.TeamTruth> truths = new ArrayList<>();
    int files = 1;
    for (int team = 0; team < teams; team++) {
      Truth.TeamTruth truth = writeTeam(folder, team);
      truths.add(truth);
      files += FILES_A_MEETING * truth.meetings().size();
    }
    Files.createDirectories(folder);
    Files.writeString(
        folder.resolve("truth.json"), Json.pretty(new Truth(seed, truths)), StandardCharsets.UTF_8);
    return files;
  }

  private Truth.TeamTruth writeTeam(Path folder, int number) throws IOException {
    SplittableRandom random = new SplittableRandom(seed * 1_000_003 + number);
    String name = String.format(java.util.Locale.ROOT, "team-%03d", number + 1);
    List<String> members = members(random);
    boolean planted = plant != null && number % 2 == 1;
    int first = planted ? meetings * 2 / 3 : meetings;
    Path home = Files.createDirectories(folder.resolve(name));
    List<Truth.MeetingTruth> truths = new ArrayList<>();
    for (int i = 0; i < meetings; i++) {
      Mood mood = (i < first ? Mood.FLOWING : Mood.STAGNANT).jittered(random);
      LocalDateTime start = FIRST_MEETING.plusWeeks(i);
      SimulatedMeeting meeting =
          SimulatedMeeting.draw(name, start, members, mood, minutes, random.split());
      truths.add(Truth.MeetingTruth.of(write(home, name, meeting), meeting));
    }
    String from = planted && first < meetings ? truths.get(first).file() : null;
    return new Truth.TeamTruth(name, from == null ? null : plant, from, truths);
  }

  private static String write(Path home, String team, SimulatedMeeting meeting) throws IOException {
    String stem = meeting.start().toLocalDate() + " overleg " + team;
    Files.write(home.resolve(stem + ".vtt"), MeetingFiles.transcript(meeting));
    Files.write(home.resolve(stem + " - aanwezigheid.csv"), MeetingFiles.attendance(meeting));
    Files.write(home.resolve(stem + " - chat.txt"), MeetingFiles.chat(meeting));
    return team + "/" + stem + ".vtt";
  }

  private static List<String> members(SplittableRandom random) {
    TalkWords words = TalkWords.dutch();
    TreeSet<String> names = new TreeSet<>();
    int size = random.nextInt(SMALLEST_TEAM, LARGEST_TEAM + 1);
    while (names.size() < size) {
      names.add(
          TalkWords.one(words.firstNames(), random)
              + " "
              + TalkWords.one(words.lastNames(), random));
    }
    return List.copyOf(names);
  }
}
