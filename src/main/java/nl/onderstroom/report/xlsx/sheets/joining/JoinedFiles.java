package nl.onderstroom.report.xlsx.sheets.joining;

import static nl.onderstroom.report.xlsx.Table.Column.text;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import nl.onderstroom.intake.joining.MeetingPlan;
import nl.onderstroom.intake.joining.MeetingPlan.Whence;
import nl.onderstroom.intake.joining.MeetingPlans;
import nl.onderstroom.intake.joining.MeetingPlans.Unheld;
import nl.onderstroom.model.insight.MeetingAnalysis;
import nl.onderstroom.report.Joined;
import nl.onderstroom.report.Story;
import nl.onderstroom.report.xlsx.Entry;
import nl.onderstroom.report.xlsx.SheetPen;
import nl.onderstroom.report.xlsx.Table;

/** Which files were joined on what, where dates were found, and what was never held. */
public final class JoinedFiles {
  private final Story story;
  private final MeetingPlans plans;

  public JoinedFiles(Story story) {
    this.story = story;
    this.plans = story.report().plans();
  }

  public void draw(SheetPen pen) {
    joined(pen);
    origins(pen);
    unheld(pen);
  }

  private void joined(SheetPen pen) {
    List<List<Entry>> rows = Joined.of(plans).stream().map(this::row).toList();
    if (rows.isEmpty()) {
      return;
    }
    pen.heading(story.say("sheet.joining.title"));
    pen.note(story.say("sheet.joining.note"));
    pen.table(
        new Table(
            "Samengevoegd",
            List.of(
                text("file", story.say("sheet.column.file")),
                text("role", story.say("sheet.column.joined-as")),
                text("meeting", story.say("sheet.column.meeting")),
                text("to", story.say("sheet.column.joined-to")),
                text("by", story.say("sheet.column.joined-by"))),
            rows));
  }

  private List<Entry> row(Joined joined) {
    return List.of(
        Entry.words(story.file(joined.file())),
        Entry.words(story.say("sheet.joining.role." + key(joined.role()))),
        Entry.quiet(meeting(joined.meeting())),
        Entry.quiet(story.file(joined.to())),
        Entry.words(
            joined.by().stream()
                .map(clue -> story.say("sheet.joining.clue." + key(clue)))
                .collect(Collectors.joining(", "))));
  }

  private void origins(SheetPen pen) {
    if (plans.plans().isEmpty()) {
      return;
    }
    pen.heading(story.say("sheet.joining.origins"));
    pen.table(
        new Table(
            "Herkomst",
            List.of(
                text("meeting", story.say("sheet.column.meeting")),
                text("date", story.say("sheet.column.date-from")),
                text("title", story.say("sheet.column.title-from")),
                text("team", story.say("sheet.column.team-from")),
                text("present", story.say("sheet.column.present-from"))),
            plans.plans().stream().map(this::origin).toList()));
  }

  private List<Entry> origin(MeetingPlan plan) {
    return List.of(
        Entry.words(meeting(plan.meetingId())),
        whence(plan.origin().start()),
        whence(plan.origin().title()),
        whence(plan.origin().team()),
        Entry.quiet(story.say("sheet.joining.present." + key(plan.origin().present()))));
  }

  private Entry whence(Whence whence) {
    return Entry.quiet(story.say("sheet.joining.whence." + key(whence)));
  }

  private void unheld(SheetPen pen) {
    if (plans.unheld().isEmpty()) {
      return;
    }
    pen.heading(story.say("sheet.joining.unheld"));
    pen.table(
        new Table(
            "Agenda",
            List.of(
                text("meeting", story.say("sheet.column.title")),
                text("date", story.say("sheet.column.planned")),
                text("status", story.say("sheet.column.what-happened")),
                text("file", story.say("sheet.column.file"))),
            plans.unheld().stream().map(this::unheld).toList()));
  }

  private List<Entry> unheld(Unheld unheld) {
    return List.of(
        Entry.words(unheld.title()),
        Entry.words(story.texts().dates().date(unheld.start().toLocalDate())),
        Entry.words(story.say("sheet.joining.unheld." + key(unheld.status()))),
        Entry.quiet(story.file(unheld.path())));
  }

  private String meeting(String id) {
    MeetingAnalysis meeting = story.findMeeting(id);
    return meeting == null ? id : story.name(meeting.header());
  }

  private static String key(Enum<?> value) {
    return value.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
