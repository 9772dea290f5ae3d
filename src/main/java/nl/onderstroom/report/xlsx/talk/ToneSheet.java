package nl.onderstroom.report.xlsx.talk;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import nl.onderstroom.model.insight.MeetingAnalysis;
import nl.onderstroom.report.Story;
import nl.onderstroom.report.xlsx.Sheet;
import nl.onderstroom.report.xlsx.SheetPen;

/** How people speak: balance of tone, examples, what is done with words and what comes of it. */
public final class ToneSheet implements Sheet {
  @Override
  public String id() {
    return "tone";
  }

  @Override
  public void draw(Story story, SheetPen pen) {
    pen.columns(17, 12, 13, 13, 12, 13, 13, 13, 13, 13, 13, 13);
    pen.title(story.say("sheet.tone.title"), story.say("sheet.tone.subtitle"));
    if (story.meetings().isEmpty()) {
      pen.paragraph(story.say("sheet.no-meetings"));
      return;
    }
    pen.paragraph(story.say("sheet.tone.intro"));
    Balance balance = new Balance(story);
    balance.plot(pen);
    tooLittle(story, pen);
    balance.table(pen);
    new Examples(story).draw(pen);
    new Together(story).draw(pen);
    new Responses(story).draw(pen);
    rounds(story, pen);
    balance.numbers(pen);
  }

  private static void tooLittle(Story story, SheetPen pen) {
    List<MeetingAnalysis> without =
        story.meetings().stream()
            .filter(meeting -> meeting.meetingValue(Balance.BALANCE) == null)
            .toList();
    if (!without.isEmpty()) {
      String names =
          without.stream()
              .map(meeting -> story.name(meeting.header()))
              .collect(Collectors.joining(", "));
      pen.note(
          story.say(
              "sheet.tone.too-little",
              Map.of(
                  "names", names,
                  "hits", story.report().thresholds().whole("tone.least-hits"),
                  "least", story.report().thresholds().whole("tone.least-coverage"),
                  "most", story.report().thresholds().whole("tone.most-coverage"))));
    }
  }

  private static void rounds(Story story, SheetPen pen) {
    pen.gap();
    pen.note(
        story.say(
            "sheet.tone.rounds",
            Map.of(
                "in", times(story, "check-in"),
                "out", times(story, "check-out"),
                "n", story.meetings().size())));
    double listening =
        story.meetings().stream()
            .map(meeting -> meeting.meetingValue("back-channels"))
            .mapToDouble(value -> value == null ? 0 : value)
            .sum();
    pen.note(story.say("sheet.tone.listening", Map.of("n", (int) listening)));
  }

  static int times(Story story, String what) {
    return story.meetings().stream().mapToInt(meeting -> meeting.count(what).times()).sum();
  }
}
