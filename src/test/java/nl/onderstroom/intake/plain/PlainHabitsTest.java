package nl.onderstroom.intake.plain;

import static org.assertj.core.api.Assertions.assertThat;

import nl.onderstroom.intake.transcripts.Written;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PlainHabitsTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "1  Anna: een twee\n2  Bas: ja\n3  Anna: vier",
        "1\tAnna: een twee\n\n2\tBas: ja\n\n3\tAnna: vier",
        "001. Anna: een\n002. twee\n003. Bas: ja\n001. Anna: vier"
      })
  void numbersThatCountTheLinesAreNoPartOfNames(String text) {
    assertThat(Written.lines(text)).containsExactly("Anna: een twee", "Bas: ja", "Anna: vier");
    assertThat(Written.notes(text)).containsExactly("null numbered-lines");
  }

  @Test
  void numberThatBelongsToANameStays() {
    assertThat(Written.lines("4 Havo: een\n5 Havo: ja\n4 Havo: drie\n5 Havo: vier"))
        .containsExactly("4 Havo: een", "5 Havo: ja", "4 Havo: drie", "5 Havo: vier");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Anna 0.05: een twee\nBas 0.12: drie\nAnna 1.02: vier",
        "Anna: 00:00:05 een twee\nBas: 00:00:12 drie\nAnna: 00:01:02 vier",
        "Anna: [0:05] een twee\nBas: [0:12] drie\nAnna: [1:02] vier",
        "Anna [0:05] een twee\nBas [0:12] drie\nAnna [1:02] vier"
      })
  void timesBesideTheColonAreTimesWhereTheyGoOn(String text) {
    assertThat(Written.lines(text))
        .containsExactly("5.0-6.8 Anna: een twee", "12.0-13.4 Bas: drie", "62.0-63.4 Anna: vier");
  }

  @Test
  void numberOfARoomIsNoTime() {
    assertThat(Written.lines("Zaal 2.14: een\nZaal 3.02: ja\nZaal 2.14: drie"))
        .containsExactly("Zaal 2.14: een", "Zaal 3.02: ja", "Zaal 2.14: drie");
  }

  @Test
  void timeThatSomebodySaysIsNoTime() {
    assertThat(Written.lines("Anna: 10:30 kan ik\nBas: goed\nAnna: mooi\nBas: 11:00 mag ook"))
        .containsExactly("Anna: 10:30 kan ik", "Bas: goed", "Anna: mooi", "Bas: 11:00 mag ook");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "11:02 AM Anna: een twee\n11:05 AM Bas: drie\n1:09 PM Anna: vier",
        "(11:02 a.m.) Anna: een twee\n(11:05 a.m.) Bas: drie\n(1:09 p.m.) Anna: vier",
        "Anna  11:02 AM\neen twee\n\nBas  11:05 AM\ndrie\n\nAnna  1:09 PM\nvier",
        "(11.02 uur) Anna: een twee\n(11.05 uur) Bas: drie\n(13.09 uur) Anna: vier",
        "11:02u Anna: een twee\n11:05u Bas: drie\n13:09u Anna: vier",
        "11:02 u Anna: een twee\n11:05 u Bas: drie\n13:09 u Anna: vier",
        "11u02 Anna: een twee\n11u05 Bas: drie\n13u09 Anna: vier",
        "Anna (11 u 02): een twee\nBas (11 u 05): drie\nAnna (13 u 09): vier",
        "[11h02] Anna: een twee\n[11h05] Bas: drie\n[13h09] Anna: vier",
        "Anna 11.02 u\neen twee\n\nBas 11.05 u\ndrie\n\nAnna 13.09 u\nvier"
      })
  void clocksThatSayThatTheyHaveHoursAreTimesOfTheDay(String text) {
    assertThat(Written.lines(text))
        .containsExactly(
            "0.0-1.8 Anna: een twee", "180.0-181.4 Bas: drie", "7620.0-7621.4 Anna: vier");
    assertThat(Written.notes(text))
        .containsExactly("null times-of-day", "null times-in-minutes", "null ends-reckoned");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "0h00m05s Anna: een\n0h01m00s Bas: twee\n1h00m00s Anna: u bent laat",
        "00:05 Anna: een\n01:00 Bas: twee\n1:00:00 Anna: u bent laat"
      })
  void lettersWithSecondsCountFromTheStart(String text) {
    assertThat(Written.lines(text))
        .containsExactly(
            "5.0-6.4 Anna: een", "60.0-61.4 Bas: twee", "3600.0-3602.2 Anna: u bent laat");
  }

  @Test
  void smallWordBehindAClockIsSpoken() {
    assertThat(Written.lines("0:01 u bent laat\n0:09 h is een letter\n0:20 U ook"))
        .containsExactly(
            "1.0-3.2 -: u bent laat", "9.0-11.6 -: h is een letter", "20.0-21.8 -: U ook");
  }

  @Test
  void midnightAndNoonAreTwelve() {
    String text = "12:10 AM Anna: een\n11:55 AM Bas: twee\n12:05 PM Anna: drie";
    assertThat(Written.lines(text))
        .containsExactly(
            "600.0-601.4 Anna: een", "42900.0-42901.4 Bas: twee", "43500.0-43501.4 Anna: drie");
  }

  @Test
  void whoSpeakInTheSameMinuteShareTheTimeUntilTheNextOne() {
    String words = " een twee drie vier vijf zes zeven acht negen tien".repeat(6);
    String text =
        "[9:58] Anna:" + words + "\n[9:58] Bas:" + words + "\n[9:59] Anna: ja\n[10:00] Bas: nee";
    assertThat(Written.lines(text))
        .extracting(line -> line.substring(0, line.indexOf(':')))
        .containsExactly("0.0-24.5 Anna", "24.5-49.0 Bas", "60.0-61.4 Anna", "120.0-121.4 Bas");
  }

  @Test
  void dayInTheHeadingAndTimesOfTheDayTellWhenItBegan() {
    String text =
        "Weekstart 4 maart 2026\n\n10:02:05 Anna: een\n10:03:00 Bas: twee\n10:04:00 Anna: ja";
    assertThat(Written.content(text).start()).hasToString("2026-03-04T10:02:05");
  }
}
