package nl.onderstroom.intake.plain.copies;

import static org.assertj.core.api.Assertions.assertThat;

import nl.onderstroom.intake.transcripts.Written;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NamesWithoutColonTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "[{n}] {t}",
        "[{n}]\n{t}\n",
        "[{n}]: {t}",
        "<{n}> {t}",
        "{n} - {t}",
        "{n} – {t}",
        "{n} — {t}",
        "{n} | {t}",
        "{n}\t{t}",
        "{n}; {t}",
        "{n}:{t}",
        "{n}\n{t}\n",
        "{n}\n{t}",
        "- **{n}:** {t}",
        "* {n}: {t}",
        "• {n}: {t}",
        "_{n}_: {t}",
        "**{n}**\n{t}\n",
        "{n} : {t}"
      })
  void nameStandsInManyForms(String form) {
    assertThat(Written.lines(file(form)))
        .containsExactly(
            "Anna de Vries: Dag allemaal.",
            "Bas: Ja, dag!",
            "Anna de Vries: Gaan we beginnen?",
            "Bas: Dat is goed.");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "[{c}] [{n}] {t}",
        "[{c}] <{n}> {t}",
        "{c} {n} - {t}",
        "{c} - {n} - {t}",
        "{c} | {n} | {t}",
        "{c}\t{n}\t{t}",
        "{c}\t{n}: {t}",
        "{n} {c} {t}",
        "{n} ({c}) {t}",
        "### {n} ({c})\n{t}\n",
        "**{n}** [{c}]\n{t}\n",
        "**\\[{c}\\] {n}:** {t}"
      })
  void andSoWithItsTime(String form) {
    assertThat(Written.lines(file(form)))
        .containsExactly(
            "12.0-13.8 Anna de Vries: Dag allemaal.",
            "15.0-16.8 Bas: Ja, dag!",
            "19.0-21.2 Anna de Vries: Gaan we beginnen?",
            "25.0-27.2 Bas: Dat is goed.");
  }

  @Test
  void clockThatSomebodySaysBehindAnAnswerIsNoTime() {
    assertThat(Written.lines("[Anna] Wanneer?\n[Bas] 10:30 kan.\n[Anna] Goed.\n[Bas] Mooi."))
        .containsExactly("Anna: Wanneer?", "Bas: 10:30 kan.", "Anna: Goed.", "Bas: Mooi.");
  }

  @Test
  void timeAloneBehindTheNameIsThatOfTheTextBelow() {
    assertThat(
            Written.lines(
                "[Anna] 0:03\nWie?\n\n[Bas] 0:09\nIk.\n\n[Anna] 0:12\nGoed.\n\n[Bas] 0:20\nJa."))
        .containsExactly(
            "3.0-4.4 Anna: Wie?",
            "9.0-10.4 Bas: Ik.",
            "12.0-13.4 Anna: Goed.",
            "20.0-21.4 Bas: Ja.");
  }

  @Test
  void soundInBracketsIsNobody() {
    assertThat(
            Written.lines(
                "[Anna] Dag.\n[Muziek]\n[Bas] Ja [lacht] dag.\n[Gelach] hoor\n[Anna] Zo?\n[Bas] Goed."))
        .containsExactly(
            "Anna: Dag. [Muziek]", "Bas: Ja [lacht] dag. [Gelach] hoor", "Anna: Zo?", "Bas: Goed.");
  }

  @ParameterizedTest
  @CsvSource({
    "'Anna - rooster\nBas - begroting\nAnna - zaal\nBas - koffie'",
    "'[Muziek] hallo.\n[Gelach] dag.\n[Muziek] ja.\n[Gelach] nee.'",
    "'[Rooster] Dat is af.\n[Geld] Dat is op.\n[Zaal] Die is er.\n[Koffie] Die komt.'",
    "'Inleiding\nDit is een tekst.\n\nMethode\nZo ging het.\n\nSlot\nDat was het.'",
    "'Anna\nBas\nCees\nDirk\nEef'",
    "'Besluit - Dit doen we.\nActie - Bas belt.\nBesluit - Zo gaan we.\nActie - Anna mailt.'",
    "'<Naam>Anna</Naam>\n<Wie>Bas</Wie>\n<Naam> Eef </Naam>\n<Wie> Cees </Wie>'",
    "'http://a.nl\nhttps://b.nl\nhttp://c.nl\nhttps://d.nl'",
    "'Ja.\nHoe dan?\nJa.\nHoe dan?\nNou.'",
    "'Anna - Rooster sturen.\nBas - Begroting nakijken.\nAnna - Zaal vragen.\nBas - Koffie kopen.'",
    "'[Noord] Started.\n[Zuid] Slow.\n[Noord] Done.\n[Zuid] Slow.'",
    "'Rooster\nHet is af.\n\nGeld\nHet is op.\n\nRooster\nNog eens.\n\nGeld\nNog eens.'",
    "'Maandag - Vrij.\nDinsdag - Vrij.\nMaandag - Vrij.\nDinsdag - Vrij.'"
  })
  void listsAndProseAreNoTranscripts(String text) {
    assertThat(Copies.plain(text).strip()).isEqualTo(text);
  }

  @Test
  void blankLineFarOnDoesNotMakeParagraphsOfOtherLines() {
    String turns = file("{n}\n{t}").repeat(200);
    String labelled = file("{n}:\n{t}").repeat(200);
    assertThat(Copies.plain(turns + "\n" + turns)).isEqualTo(labelled + "\n" + labelled);
  }

  @Test
  void dashesInWhatIsSaidStay() {
    String text = "Anna: Bas - dat is hem.\nBas: Ja - dat ben ik.\nAnna: Mooi - dag.\nBas: Dag.";
    assertThat(Copies.plain(text)).isEqualTo(text);
  }

  private static String file(String form) {
    String[][] turns = {
      {"Anna de Vries", "Dag allemaal.", "12"},
      {"Bas", "Ja, dag!", "15"},
      {"Anna de Vries", "Gaan we beginnen?", "19"},
      {"Bas", "Dat is goed.", "25"}
    };
    StringBuilder file = new StringBuilder();
    for (String[] turn : turns) {
      String line = form.replace("{n}", turn[0]).replace("{t}", turn[1]);
      file.append(line.replace("{c}", "00:00:" + turn[2])).append('\n');
    }
    return file.toString();
  }
}
