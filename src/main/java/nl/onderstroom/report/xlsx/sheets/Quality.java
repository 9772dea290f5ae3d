package nl.onderstroom.report.xlsx.sheets;

import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import nl.onderstroom.model.insight.MeetingHeader;
import nl.onderstroom.model.insight.Series;
import nl.onderstroom.model.insight.Sufficiency;
import nl.onderstroom.report.Story;

/** How much there is to go on, and what could not be said, in sentences. */
final class Quality {
  private static final double MS_AN_HOUR = 3_600_000;

  private final Story story;
  private final List<MeetingHeader> meetings;

  Quality(Story story) {
    this.story = story;
    this.meetings = story.headers();
  }

  /** Period and edition. */
  String subtitle() {
    List<LocalDateTime> starts =
        meetings.stream().map(MeetingHeader::start).filter(Objects::nonNull).sorted().toList();
    String edition = story.say("sheet.edition.coach");
    if (starts.isEmpty()) {
      return edition;
    }
    String first = story.texts().dates().date(starts.get(0).toLocalDate());
    String last = story.texts().dates().date(starts.get(starts.size() - 1).toLocalDate());
    return (first.equals(last) ? first : first + " – " + last) + "  ·  " + edition;
  }

  String sentence() {
    if (meetings.isEmpty()) {
      return story.count("sheet.summary.nothing-read", story.report().account().inputs());
    }
    List<String> sentences = new ArrayList<>();
    sentences.add(meetingsSentence());
    long known = meetings.stream().filter(MeetingHeader::attendanceKnown).count();
    if (known == meetings.size()) {
      sentences.add(story.say("sheet.quality.attendance.all"));
    } else if (known == 0) {
      sentences.add(story.say("sheet.quality.attendance.none"));
    } else {
      sentences.add(
          story.say("sheet.quality.attendance.some", Map.of("known", known, "n", meetings.size())));
    }
    int refused = story.report().account().quarantined();
    if (refused > 0) {
      sentences.add(story.count("sheet.quality.refused", refused));
    }
    return String.join(" ", sentences);
  }

  private String meetingsSentence() {
    double hours =
        meetings.stream()
                .map(MeetingHeader::durationMs)
                .filter(Objects::nonNull)
                .mapToDouble(Long::doubleValue)
                .sum()
            / MS_AN_HOUR;
    int people = (int) meetings.stream().flatMap(m -> m.present().stream()).distinct().count();
    String key = hours == 0 ? "sheet.quality.meetings.untimed" : "sheet.quality.meetings";
    return story.count(key, meetings.size(), Map.of("hours", hours, "people", people));
  }

  /** Never empty: there is always something that a transcript cannot tell. */
  List<String> unsaid() {
    List<String> unsaid = new ArrayList<>();
    addCount(unsaid, "sheet.unsaid.too-little", Sufficiency.TOO_LITTLE);
    addCount(unsaid, "sheet.unsaid.indicative", Sufficiency.INDICATIVE);
    long unknown = meetings.stream().filter(m -> !m.attendanceKnown()).count();
    if (unknown > 0) {
      unsaid.add(story.count("sheet.unsaid.attendance", (int) unknown));
    }
    long untimed = meetings.stream().filter(m -> m.durationMs() == null).count();
    if (untimed > 0) {
      unsaid.add(story.count("sheet.unsaid.untimed", (int) untimed));
    }
    long undated = meetings.stream().filter(m -> m.start() == null).count();
    if (undated > 0) {
      unsaid.add(story.count("sheet.unsaid.undated", (int) undated));
    }
    if (fewMeetings()) {
      unsaid.add(story.say("sheet.unsaid.few"));
    }
    unsaid.add(story.say("sheet.unsaid.always"));
    return unsaid;
  }

  private boolean fewMeetings() {
    return story.report().team().series().stream()
        .map(Series::state)
        .anyMatch(state -> state.equals("few") || state.equals("single"));
  }

  private void addCount(List<String> unsaid, String key, Sufficiency sufficiency) {
    List<String> names =
        meetings.stream()
            .filter(meeting -> meeting.sufficiency() == sufficiency)
            .map(story::name)
            .toList();
    if (!names.isEmpty()) {
      unsaid.add(story.count(key, names.size(), Map.of("names", few(names))));
    }
  }

  private String few(List<String> names) {
    int most = 4;
    return names.size() <= most
        ? String.join("; ", names)
        : String.join("; ", names.subList(0, most)) + " …";
  }
}
