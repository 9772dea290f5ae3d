package nl.onderstroom.intake.logs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import nl.onderstroom.Turkish;
import nl.onderstroom.intake.Content;
import nl.onderstroom.intake.Shared;
import nl.onderstroom.intake.SourceFormat;
import nl.onderstroom.intake.SourceText;
import nl.onderstroom.json.Json;
import nl.onderstroom.model.Interval;
import nl.onderstroom.problem.UserProblem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.ResourceLock;
import org.junit.jupiter.api.parallel.Resources;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class LogFormatsTest {
  private static final List<SourceFormat> LOGS =
      List.of(
          new SimpleAttendance(),
          new MeetAttendance(),
          new MeetChat(),
          new TeamsChat(),
          new TeamsMessages(),
          new TeamsReport(),
          new TeamsEventLog(),
          new WebexAttendance(),
          new ZoomChat(),
          new ZoomParticipants());

  record Golden(String format, String encoding, Content content) {}

  @ParameterizedTest
  @MethodSource("stories")
  void storyIsReadByItsOwnFormatAsExpected(Path story) throws IOException {
    SourceText text = Shared.text(story);
    List<SourceFormat> formats = recognising(text);
    assertThat(formats).extracting(SourceFormat::id).containsExactly(folder(story));
    String expected = story.toString().replaceAll("\\.\\w+$", ".expected.json");
    Golden golden = new Golden(formats.get(0).id(), text.encoding(), formats.get(0).read(text));
    assertThat(Json.pretty(golden)).isEqualTo(Files.readString(Path.of(expected)));
  }

  @ParameterizedTest
  @MethodSource("stories")
  @ResourceLock(Resources.LOCALE)
  void storyIsReadAlikeUnderTurkishLocale(Path story) {
    SourceText text = Shared.text(story);
    Content content = recognising(text).get(0).read(text);
    Turkish.whileSpoken(() -> assertThat(recognising(text).get(0).read(text)).isEqualTo(content));
  }

  @ParameterizedTest
  @MethodSource("stories")
  void storyThatIsCutOffAnywhereIsReadOrRefused(Path story) {
    SourceText whole = Shared.text(story);
    for (int end = 0; end < whole.text().length(); end += 7) {
      SourceText cut = new SourceText("cut", whole.text().substring(0, end), "UTF-8");
      for (SourceFormat format : recognising(cut)) {
        try {
          assertThat(format.read(cut).lines()).isEmpty();
        } catch (UserProblem refused) {
          assertThat(refused.code()).isNotBlank();
        }
      }
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "WEBVTT\n\n00:00:01.000 --> 00:00:02.000\nAnna: hoi",
        "1\n00:00:02,100 --> 00:00:05,370\nAnna: ja",
        "Anna de Vries: goedemorgen\nJoost: hoi",
        "00:00:05 Van Dijk: goedemorgen allemaal",
        "start;eind;spreker;tekst\n4,00;7,63;Karin;Goeiemorgen",
        "naam;begin;eind;tekst\nKarin;0;1;hoi",
        "Topic,ID,Start Time,File Size (MB),File Count,Total Views\nWeek,996,\"Jan 24, 2026 12:25:59\",1,1,0",
        "Naam;Actie;Eigenaar\nlijst;maken;Anna",
        "Naam;Functie\nAnna;teamleider",
        "1. Samenvatting van het overleg\nWe spraken over de begroting.",
        "[10:15] Anna: goedemorgen\n[10:16] Joost: hoi",
        "0:00:01.000,0:00:03.000\ngoedemorgen allemaal\n\n0:00:04.000,0:00:05.000\nhoi",
        "Voornaam;Achternaam;Afdeling\nAnna;de Vries;Noord",
        "{\"name\": 1}",
      })
  void otherTextIsNoLog(String text) {
    assertThat(recognising(new SourceText("x", text, "UTF-8"))).isEmpty();
  }

  @Test
  void reportInAnUnknownLanguageSaysWhichHeadingsItDoesNotKnow() {
    String text =
        "1. Yhteenveto\nOtsikko\tViikko\n\n2. Osallistujat\nJäsen\tAlku\tLoppu\tKesto\nAino\t1\t2\t3\n";
    SourceText source = new SourceText("a.csv", text, "UTF-8");
    assertThat(recognising(source))
        .extracting(SourceFormat::id)
        .containsExactly("teams-attendance");
    assertThatThrownBy(() -> new TeamsReport().read(source))
        .isInstanceOf(UserProblem.class)
        .hasMessage("no-name-column at a.csv:5 {headings=Jäsen, Alku, Loppu, Kesto}");
  }

  @Test
  void summaryIsKnownByItsLinesWhateverItIsCalled() {
    String text =
        """
        Vergaderbericht
        Titel van vergadering\tWeekstart
        Begintijd van vergadering\t4-3-2026 10:00:00

        Volledige naam\tTijd van deelname\tTijd van vertrek\tDuur
        Anna\t4-3-2026 10:00:00\t4-3-2026 11:00:00\t1 u
        """;
    SourceText source = new SourceText("a.csv", text, "UTF-8");
    assertThat(recognising(source))
        .extracting(SourceFormat::id)
        .containsExactly("teams-attendance");
    assertThat(new TeamsReport().read(source).attendees()).hasSize(1);
  }

  @Test
  void totalsUnderTheNamesAreNobody() {
    Content content =
        new SimpleAttendance()
            .read(
                new SourceText(
                    "a.csv",
                    "Naam;Minuten\nAnna Totaal;60\nBas;30\nTotaal;90\nAantal aanwezigen;2\nSom Phan;5\n",
                    "UTF-8"));
    assertThat(content.attendees())
        .extracting(Content.Attendee::label)
        .containsExactly("Anna Totaal", "Bas", "Som Phan");
    assertThat(content.notes())
        .extracting(note -> note.line() + " " + note.code())
        .containsExactly("4 row-of-totals", "5 row-of-totals");
  }

  @Test
  void dayInTheTitleIsThatOfTimesWithoutADate() {
    Content content =
        new SimpleAttendance()
            .read(
                new SourceText(
                    "a.csv",
                    "Aanwezigheid weekstart 4 maart 2026;;\n\nNaam;Binnen;Weg\nAnna;23:30;0:15\n",
                    "UTF-8"));
    assertThat(content.attendees().get(0).intervals())
        .containsExactly(
            new Interval(
                LocalDateTime.of(2026, 3, 4, 23, 30), LocalDateTime.of(2026, 3, 5, 0, 15)));
    assertThat(content.notes()).isEmpty();
  }

  @Test
  void zoomReportSaysWhenTheMeetingBeganUnderAnyWordForItsNumber() {
    String text =
        """
        Topic,ID,Host name,Start time,End time,Participants
        Weekstart,99,Anna,"Mar 12, 2026 10:00:00 AM","Mar 12, 2026 11:00:00 AM",1

        Name (original name),Email,Join time,Leave time,Duration (minutes)
        Anna,,"Mar 12, 2026 10:00:00 AM","Mar 12, 2026 11:00:00 AM",60
        """;
    Content content = new ZoomParticipants().read(new SourceText("a.csv", text, "UTF-8"));
    assertThat(content.title()).isEqualTo("Weekstart");
    assertThat(content.start()).isEqualTo(LocalDateTime.of(2026, 3, 12, 10, 0));
  }

  @Test
  void sharedSamplesAreReadByOneFormatOrNoneNeedsEvaluationData() throws IOException {
    Path formats = Shared.folder("formats");
    for (String folder : List.of("teams_attendance", "zoom_participants", "zoom_chat")) {
      for (Path sample : files(formats.resolve(folder))) {
        SourceText text = Shared.text(sample);
        int expected = sample.toString().contains("zoomus_recordings") ? 0 : 1;
        List<SourceFormat> found = recognising(text);
        assertThat(found).as(sample.toString()).hasSize(expected);
        found.forEach(format -> assertThat(people(format.read(text))).as(text.path()).isPositive());
      }
    }
    assertThat(count(formats, "teams_attendance/gen2021_meeting_summary_CONSTRUCTED.csv"))
        .isEqualTo(3);
    assertThat(count(formats, "teams_attendance/gen2022_IDL-14-11-22.csv")).isEqualTo(7);
    assertThat(count(formats, "teams_attendance/gen2023_nl_SECONDHAND_CONSTRUCTED.csv"))
        .isEqualTo(2);
    assertThat(count(formats, "teams_attendance/gen2024_engagement_pt-BR_CONSTRUCTED.csv"))
        .isEqualTo(2);
    assertThat(count(formats, "zoom_participants/gen2020_summary_bom.csv")).isEqualTo(10);
    assertThat(count(formats, "zoom_participants/gen2021_full_guest_consent.csv")).isEqualTo(27);
  }

  private static long count(Path formats, String name) {
    SourceText text = Shared.text(formats.resolve(name));
    return people(recognising(text).get(0).read(text));
  }

  private static long people(Content content) {
    return content.kind() == Content.Kind.CHAT
        ? content.chat().size()
        : content.attendees().stream().map(Content.Attendee::label).distinct().count();
  }

  private static List<SourceFormat> recognising(SourceText text) {
    return LOGS.stream().filter(format -> format.recognises(text)).toList();
  }

  private static Stream<Path> stories() throws IOException {
    Path formats = Path.of("src/test/resources/formats");
    Set<String> ids = Set.copyOf(LOGS.stream().map(SourceFormat::id).toList());
    return files(formats).stream()
        .filter(file -> ids.contains(folder(file)) && !file.toString().endsWith(".json"));
  }

  private static String folder(Path file) {
    return file.getName(file.getNameCount() - 2).toString();
  }

  private static List<Path> files(Path folder) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      return files.filter(Files::isRegularFile).sorted().toList();
    }
  }
}
