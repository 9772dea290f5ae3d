package nl.onderstroom.jobs.inbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import nl.onderstroom.problem.UserProblem;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class InboxTest {
  private Path folder;

  @BeforeEach
  void makeFolder(@TempDir Path temporary) throws IOException {
    folder = Files.createDirectory(temporary.resolve("Wijkteam Oost"));
  }

  @Test
  void theFirstFolderIsTheTeamAndNamesAreTakenLiterally() throws IOException {
    put("zorg/2026/overleg.vtt");
    put("zorg/%2e*?[a]=:'b'.vtt");
    put("los.vtt");

    assertThat(inbox(Duration.ZERO).look())
        .extracting(InboxFile::path, InboxFile::team)
        .containsExactly(
            tuple("los.vtt", "Wijkteam Oost"),
            tuple("zorg/%2e*?[a]=:'b'.vtt", "zorg"),
            tuple("zorg/2026/overleg.vtt", "zorg"));
  }

  @Test
  void whatIsOfAProgramAtWorkIsLeftAlone() throws IOException {
    put(".verborgen/a.vtt");
    put("zorg/.a.vtt");
    put("zorg/~$a.docx");
    put("zorg/a.vtt.PART");
    put("zorg/a.vtt.tmp");
    put("zorg/a.vtt.crdownload");

    assertThat(inbox(Duration.ZERO).look()).isEmpty();
  }

  @Test
  void whatIsNoMeetingIsLeftAsideAndNamed() throws IOException {
    put("README.md");
    put("zorg/LEESMIJ eerst.txt");
    put("zorg/Thumbs.db");
    put("zorg/~$notulen.docx");
    put("zorg/.DS_Store");
    put("zorg/readmeeting.vtt");
    Inbox inbox = inbox(Duration.ZERO);

    Listing listing = inbox.settled(inbox.look());

    assertThat(listing.settled())
        .extracting(InboxFile::path)
        .containsExactly("zorg/readmeeting.vtt");
    assertThat(listing.aside())
        .containsExactly(
            "README.md",
            "zorg/.DS_Store",
            "zorg/LEESMIJ eerst.txt",
            "zorg/Thumbs.db",
            "zorg/~$notulen.docx");
  }

  @Test
  void aLooseFileThatNamesATeamIsOfThatTeam() throws IOException {
    put("zorg/overleg.vtt");
    put("Team Kompas/retro.vtt");
    put("2026-01-15 team kompas refinement.vtt");
    put("zorg en team kompas.vtt");
    put("verzorging.vtt");

    assertThat(inbox(Duration.ZERO).look())
        .extracting(InboxFile::path, InboxFile::team)
        .containsExactly(
            tuple("2026-01-15 team kompas refinement.vtt", "Team Kompas"),
            tuple("Team Kompas/retro.vtt", "Team Kompas"),
            tuple("verzorging.vtt", "Wijkteam Oost"),
            tuple("zorg en team kompas.vtt", "Wijkteam Oost"),
            tuple("zorg/overleg.vtt", "zorg"));
  }

  @Test
  void linksAreNamedAndNotFollowed() throws IOException {
    Path elsewhere = Files.writeString(folder.resolveSibling("geheim.vtt"), "WEBVTT");
    Files.createSymbolicLink(folder.resolve("a.vtt"), elsewhere);
    Files.createSymbolicLink(folder.resolve("map"), folder.getParent());

    assertThat(inbox(Duration.ZERO).look())
        .extracting(InboxFile::path, InboxFile::obstacle)
        .containsExactly(tuple("a.vtt", "symbolic-link"), tuple("map", "symbolic-link"));
  }

  @Test
  void aFileThatJustCameWaitsUntilItStoodStill() throws IOException {
    put("zorg/a.vtt");
    Inbox inbox = inbox(Duration.ofSeconds(1));
    List<InboxFile> seen = inbox.look();

    assertThat(inbox.settled(seen)).isEqualTo(new Listing(seen, List.of(), List.of()));
  }

  @Test
  void aFileThatChangesWhileWeWaitIsLeftForTheNextRun() throws IOException {
    put("zorg/a.vtt");
    put("zorg/b.vtt");
    Inbox inbox = inbox(Duration.ofSeconds(2));
    List<InboxFile> seen = inbox.look();
    Files.writeString(folder.resolve("zorg/b.vtt"), "WEBVTT en meer");

    Listing listing = inbox.settled(seen);

    assertThat(listing.settled()).extracting(InboxFile::path).containsExactly("zorg/a.vtt");
    assertThat(listing.unsettled()).extracting(InboxFile::path).containsExactly("zorg/b.vtt");
  }

  @Test
  void aFileMovedHereWithAnOldTimeIsFreshAllTheSame() throws IOException {
    put("zorg/a.vtt");
    Files.setLastModifiedTime(folder.resolve("zorg/a.vtt"), FileTime.fromMillis(0));

    InboxFile file = inbox(Duration.ZERO).look().get(0);

    assertThat(file.modifiedMs()).isZero();
    assertThat(file.changedMs()).isGreaterThan(0);
  }

  @Test
  void whatWeWriteMayNotLieInIt() {
    Inbox inbox = inbox(Duration.ZERO);
    inbox.holdsNot(folder.resolveSibling("store").toUri());

    assertThatThrownBy(() -> inbox.holdsNot(folder.resolve("store").toUri()))
        .isInstanceOf(UserProblem.class)
        .hasMessage("written-in-inbox at " + folder.resolve("store"));
  }

  private Inbox inbox(Duration settle) {
    return Inbox.open(new InboxOptions(folder, settle, InboxOptions.Gone.KEEP), Clock.systemUTC());
  }

  private void put(String path) throws IOException {
    Files.createDirectories(folder.resolve(path).getParent());
    Files.writeString(folder.resolve(path), "WEBVTT");
  }
}
