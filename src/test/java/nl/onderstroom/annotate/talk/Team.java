package nl.onderstroom.annotate.talk;

import java.util.ArrayList;
import java.util.List;
import nl.onderstroom.annotate.acts.Act;
import nl.onderstroom.annotate.words.QuestionKind;
import nl.onderstroom.annotate.words.Said;

/** A talk for tests, written as "Name: what is said", and what is heard in it. */
final class Team {
  private static final TeamTalk TALK =
      new TeamTalk(List.of(TalkRules.of("en"), TalkRules.of("nl")));

  private final List<Said> talk = new ArrayList<>();
  private final String language;

  Team(String language) {
    this.language = language;
  }

  static Team dutch() {
    return new Team("nl");
  }

  /** A group that has just opened, and in which Ans speaks most often. */
  static Team dutchLedByAns() {
    Team team = dutch().says("Ans: Welkom allemaal, we beginnen.", "Bea: Hoi.");
    return team.silence();
  }

  Team says(String... lines) {
    for (String line : lines) {
      int colon = line.indexOf(':');
      talk.add(said(talk.size(), line.substring(0, colon), line.substring(colon + 1).strip()));
    }
    return this;
  }

  /** Talk in which nothing is done, long enough to keep what comes before away. */
  Team silence() {
    for (int i = 0; i < 7; i++) {
      says("Ans: De kast staat in de hoek bij het raam.", "Cor: De lamp hangt boven de tafel.");
    }
    return this;
  }

  private Said said(int index, String speaker, String text) {
    QuestionKind question = text.indexOf('?') < 0 ? QuestionKind.NONE : QuestionKind.CLOSED;
    return new Said(index, speaker, null, text, language, List.of(), question, false);
  }

  List<Said> talk() {
    return List.copyOf(talk);
  }

  List<List<Act>> heard() {
    return TALK.hear(talk);
  }

  /** "decide 2" for each act of at least this weight that settles or unsettles something. */
  List<String> settled(int leastWeight) {
    return heard().stream()
        .flatMap(List::stream)
        .filter(act -> List.of("decide", "postpone", "reopen").contains(act.act()))
        .filter(act -> act.weight() >= leastWeight)
        .map(Act::act)
        .toList();
  }
}
