package nl.onderstroom.intake.plain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import nl.onderstroom.intake.transcripts.Written;
import nl.onderstroom.problem.UserProblem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OtherTextsTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "# Standup\n\n- Anna: rooster af\n- Bas: ziek\n\n# Dinsdag\n- Anna: intake\n- Bas: ziek",
        "host: localhost\nport: 80\nhost: db\nport: 5432\nuser: anna",
        "Teamleider: Anna de Vries\nPlanner: Bas Jansen\nSecretaris: Cees Bakker",
        "house: huis\ntree: boom\nhouse: woning\ntree: boompje\ndoor: deur",
        "Anna - rooster maken.\nBas - zaal vragen.\nAnna - wie belt er?\nBas - koffie kopen.\nAnna - lunch.",
        "Refrein:\nWij gaan op weg\n\nCouplet 1:\nWie gaat er mee?\n\nRefrein:\nWij gaan op weg"
            + "\n\nCouplet 2:\nDe zon komt op\n\nRefrein:\nWij gaan op weg",
        "Q: How do I join?\nA: You write.\nQ: When?\nA: You choose.\nQ: Why?\nA: We like it.",
        "Anna: ja\nBas: nee\nCees: ja\nAnna: nee\nBas: ja\nCees: nee",
        "Les 1: stel je vraag.\nLes 2: wacht eens, jij.\nLes 3: wacht jij nog?",
        "**You:** What is it?\n**ChatGPT:** Sure! I know.\n**You:** Do you?\n**ChatGPT:** Yes.",
        "Anna <a@x.nl>\n3 maart 2026 10:12\nHoi, kun jij dat?\n\nBas <b@x.nl>\n3 maart 2026 10:40\nJa, ik wel."
            + "\n\nAnna <a@x.nl>\n3 maart 2026 11:02\nDank je!",
        "# Weekstart\n## Notes\n### Rooster (00:00)\n- Anna said that we need you (01:12)\n### Zomer (05:12)"
            + "\n- Cees will ask us\n## Action items\nAsk Zuid (06:10)\n",
        "Anna (collega): fijn mens.\nBas (manager): altijd op tijd.\nCees (klant): bereikbaar."
      })
  void namesBeforeWhatNobodySaysAreNoSpeakers(String text) {
    assertRefused(text);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "[10:00:01] Server: started\n[10:00:02] Database: connected\n[10:00:04] Server: ready"
            + "\n[10:00:05] Server: stopped\n[10:00:06] Server: started\n[10:00:07] Server: ready",
        "10:00:01 [main] INFO Start\n10:00:02 [main] INFO Db\n10:00:03 [job] WARN Slow\n10:00:04 [job] Done",
        "19:00 Journaal: het nieuws.\n19:30 Weer: regen?\n20:00 Journaal: het nieuws.\n22:30 Film: een hond.",
        "anna  10:00 AM\nGood morning\nbas  10:05 AM\nMorning!\nanna  10:12 AM\nAre you there?\nbas  2:40 PM\nYes.",
        "[ti:Samen]\n[00:12.00]Wij gaan samen\n[00:17.20]Gaan jullie mee?\n[00:21.10]Ja, wij gaan"
      })
  void timesBeforeWhatNobodySaysAreNotThoseOfAMeeting(String text) {
    assertRefused(text);
  }

  @Test
  void letterIsNobody() {
    assertRefused("Hi team,\n\nAnna: bedankt!\nBas: wat fijn.\nCees: welkom!\n\nGroeten, Dirk");
    assertThat(Written.lines("Anna: Hi team,\nen bedankt!\nBas: Wat fijn.\nAnna: Welkom!"))
        .containsExactly("Anna: Hi team, en bedankt!", "Bas: Wat fijn.", "Anna: Welkom!");
  }

  @Test
  void wordsWithoutSignsMayStandAmongThoseThatHaveThem() {
    assertThat(Written.lines("Anna: rooster.\nBas: zomer.\nAnna: vol.\nBas: hoe dan?"))
        .containsExactly("Anna: rooster.", "Bas: zomer.", "Anna: vol.", "Bas: hoe dan?");
  }

  @Test
  void languagesThatHardlySayIAndYouAreReadToo() {
    assertThat(
            Written.lines(
                "Anna: Zaczynamy od grafiku na lato.\nPiotr: Grafik jest już gotowy od wczoraj."
                    + "\nAnna: Kto to wyśle?\nPiotr: Zrobię to po południu.\nAnna: Budżet też jest w planie."))
        .hasSize(5);
  }

  @Test
  void speakersThatAreCountedSpeakThoughEachDoesOnce() {
    assertThat(Written.lines("Spreker 1: Hoi, ik begin.\nSpreker 2: Ja.\nSpreker 3: Ik ook."))
        .containsExactly("Spreker 1: Hoi, ik begin.", "Spreker 2: Ja.", "Spreker 3: Ik ook.");
  }

  @Test
  void signBeforeANameIsNoPartOfIt() {
    assertThat(Written.lines("@Anna: Hoi, zullen we?\n@Bas: Ja.\n@Anna: Mooi."))
        .containsExactly("Anna: Hoi, zullen we?", "Bas: Ja.", "Anna: Mooi.");
  }

  @Test
  void whoIsCalledByATitleOnceSpeaksToo() {
    assertThat(
            Written.lines(
                "De heer Smit: Voorzitter, ik steun dat.\nMevrouw De Vries: Wij ook."
                    + "\nDe heer Smit: Dank.\nDe heer Bos: Ik niet."))
        .containsExactly(
            "De heer Smit: Voorzitter, ik steun dat.",
            "Mevrouw De Vries: Wij ook.",
            "De heer Smit: Dank.",
            "De heer Bos: Ik niet.");
  }

  private static void assertRefused(String text) {
    assertThatThrownBy(() -> Written.lines(text))
        .isInstanceOfSatisfying(
            UserProblem.class, refused -> assertThat(refused.code()).isEqualTo("unknown-format"));
  }
}
