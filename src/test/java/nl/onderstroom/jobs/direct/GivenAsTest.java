package nl.onderstroom.jobs.direct;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import nl.onderstroom.catalogue.Formats;
import nl.onderstroom.intake.Document;
import nl.onderstroom.intake.FileReader;
import nl.onderstroom.intake.joining.DocumentHeader;
import nl.onderstroom.intake.joining.MeetingPlan;
import nl.onderstroom.intake.joining.MeetingPlan.Whence;
import nl.onderstroom.intake.joining.MeetingPlans;
import nl.onderstroom.intake.joining.MeetingPlans.LeftOut;
import nl.onderstroom.report.FileRow;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Files that the user calls a log, and that hold something else; and the other way around. */
class GivenAsTest {
  private static final String LIST =
      "Naam;Binnen;Weg\nAnna Bos;10:00;11:00\nCas Stil;10:00;11:00\n";
  private static final String CHAT = "Anna Bos: hoi\nBram Kok: ja\nAnna Bos: nu wel?\n";

  @TempDir private Path folder = Path.of(".");
  private Path talk = Path.of(".");
  private Path list = Path.of(".");

  @BeforeEach
  void write() throws IOException {
    talk = put("overleg.vtt", vtt("Anna Bos", "Bram Kok", 0));
    list = put("wie er was.csv", LIST);
  }

  @Test
  void aTranscriptAndAListThatWereSwappedAreOneMeeting() throws IOException {
    Batch batch = read(List.of(list), List.of(talk), List.of());

    assertThat(batch.plans().plans())
        .extracting(MeetingPlan::logPaths)
        .containsExactly(paths(list));
    assertThat(code(batch, talk)).isEqualTo("log-is-transcript");
    assertThat(code(batch, list)).isNull();
  }

  @Test
  void aTranscriptCalledAttendanceIsNoMeetingBesideAnother() throws IOException {
    Path other = put("anders.vtt", vtt("Dirk Vos", "Els Wit", 500));
    Batch batch = read(List.of(talk), List.of(other, list), List.of());

    assertThat(batch.plans().plans())
        .extracting(MeetingPlan::transcriptPaths)
        .containsExactly(paths(talk));
    assertThat(code(batch, other)).isEqualTo("transcript-given-as-log");
    assertThat(batch.account().processed()).isEqualTo(3);
  }

  @Test
  void theSameMeetingOnceMoreIsKnownWhateverItIsCalled() throws IOException {
    Path again = put("nogmaals.vtt", vtt("Anna Bos", "Bram Kok", 0) + "\n");
    Batch batch = read(List.of(talk), List.of(again), List.of());

    assertThat(batch.plans().plans()).hasSize(1);
    assertThat(batch.account().duplicates()).isEqualTo(1);
  }

  @Test
  void aCopiedChatIsAChatWhenTheUserSaysSo() throws IOException {
    Path chat = put("geplakt.txt", CHAT);
    Batch batch = read(List.of(talk), List.of(), List.of(chat));

    assertThat(batch.plans().plans())
        .extracting(MeetingPlan::logPaths)
        .containsExactly(paths(chat));
    assertThat(code(batch, chat)).isEqualTo("transcript-read-as-chat");
  }

  @Test
  void aCopiedChatByItselfIsReadAsTheTranscriptItLooksLike() throws IOException {
    Path chat = put("geplakt.txt", CHAT);
    Batch batch = read(List.of(list), List.of(), List.of(chat));

    assertThat(batch.plans().plans())
        .extracting(MeetingPlan::transcriptPaths)
        .containsExactly(paths(chat));
    assertThat(code(batch, chat)).isEqualTo("log-is-transcript");
  }

  @Test
  void aTranscriptThatWasCalledAttendanceKeepsNoChatFromTheOther() throws IOException {
    Path other = put("anders.vtt", vtt("Dirk Vos", "Els Wit", 500));
    Path chat = put("zaal.txt", "10:01:02\t From Wim Ver : hoi\n10:02:03\t From Xan Bol : ja\n");
    Batch batch = read(List.of(talk), List.of(other), List.of(chat));

    assertThat(batch.plans().plans())
        .extracting(MeetingPlan::logPaths)
        .containsExactly(paths(chat));
  }

  @Test
  void aSheetThatIsAListStaysWhereAnotherSheetIsATranscript() {
    List<Document> sheets =
        List.of(
            document("overleg.vtt", null, vtt("Anna Bos", "Bram Kok", 0)),
            document("map.xlsx", "Gesprek", vtt("Dirk Vos", "Els Wit", 500)),
            document("map.xlsx/Lijst", "Lijst", LIST));
    GivenAs given = new GivenAs(Set.of("map.xlsx"), Set.of());
    List<DocumentHeader> headers =
        sheets.stream().map(sheet -> DocumentHeader.of("zorg", sheet)).toList();
    MeetingPlans plans = given.plans(headers, Set.of("zorg"));

    assertThat(plans.plans())
        .extracting(MeetingPlan::transcriptPaths, MeetingPlan::logPaths)
        .containsExactly(tuple(List.of("overleg.vtt"), List.of("map.xlsx/Lijst")));
    assertThat(plans.leftOut())
        .containsExactly(
            new LeftOut("map.xlsx", "map.xlsx", "zorg", "transcript-given-as-log", null));
  }

  @Test
  void aFileThatTheTeamWasCalledAfterIsNoTeamThatTheCalendarNames() throws IOException {
    Path dated = put("Weekstart 2026-03-04.vtt", vtt("Anna Bos", "Bram Kok", 0));
    Path agenda =
        put(
            "agenda.ics",
            """
            BEGIN:VCALENDAR
            BEGIN:VEVENT
            UID:1
            SUMMARY:Weekstart
            DTSTART:20260304T100000
            DTEND:20260304T110000
            END:VEVENT
            END:VCALENDAR
            """);
    List<NamedFile> files = NamedFiles.in(List.of(dated, agenda));
    Batch batch = Batch.read(new NamedTeam(Set.of(), "Weekstart"), files, GivenAs.FILES);
    MeetingPlan plan = batch.plans().plans().get(0);

    assertThat(plan.event()).isNotNull();
    assertThat(plan.origin().team()).isEqualTo(Whence.FILE_NAME);
  }

  private static Document document(String path, @Nullable String sheet, String text) {
    Document read =
        new FileReader(Formats.ALL)
            .read(path, text.getBytes(StandardCharsets.UTF_8))
            .expectDocument();
    return new Document(path, sheet, read.sha256(), read.format(), read.encoding(), read.content());
  }

  private static List<String> paths(Path... paths) {
    return List.of(paths).stream().map(NamedFiles::shown).toList();
  }

  private static @Nullable String code(Batch batch, Path path) {
    FileRow row =
        batch.files().stream()
            .filter(file -> file.path().equals(NamedFiles.shown(path)))
            .findFirst()
            .orElseThrow();
    return row.code();
  }

  private static Batch read(List<Path> files, List<Path> attendance, List<Path> chats)
      throws IOException {
    List<NamedFile> lists = NamedFiles.in(attendance);
    List<NamedFile> talks = NamedFiles.in(chats);
    List<NamedFile> all =
        List.of(NamedFiles.in(files), lists, talks).stream().flatMap(List::stream).toList();
    return Batch.read(NamedTeam.called("zorg"), all, GivenAs.of(lists, talks));
  }

  private Path put(String name, String text) throws IOException {
    return Files.writeString(folder.resolve(name), text);
  }

  private static String vtt(String one, String other, int from) {
    return IntStream.range(0, 30)
        .mapToObj(
            i ->
                String.format(
                    Locale.ROOT,
                    "00:%02d.000 --> 00:%02d.000\n<v %s>Nu nummer %d en daarna %d van de lijst.</v>\n",
                    i,
                    i + 1,
                    i % 2 == 0 ? one : other,
                    from + i,
                    (from + i) * 7919))
        .collect(Collectors.joining("\n", "WEBVTT\n\n", ""));
  }
}
