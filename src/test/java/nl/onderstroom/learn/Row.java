package nl.onderstroom.learn;

import java.util.ArrayList;
import java.util.List;
import nl.onderstroom.annotate.settling.Sign;
import nl.onderstroom.annotate.settling.Signs;
import nl.onderstroom.annotate.words.WordClass;

/** An utterance of a labelled meeting: what is seen of it and what was marked. */
record Row(List<Sign> signs, GoldMeeting meeting, int place) {
  boolean marked(String act) {
    return meeting.marked(act, place);
  }

  int words() {
    return (int)
        meeting.talk().get(place).tokens().stream()
            .filter(token -> token.wordClass() != WordClass.PUNCTUATION)
            .count();
  }

  /** All utterances of a meeting in this language. */
  static List<Row> of(GoldMeeting meeting, String language, List<String> verbs) {
    Signs signs = new Signs(meeting.talk(), verbs);
    List<Row> rows = new ArrayList<>();
    for (int place = 0; place < meeting.talk().size(); place++) {
      if (meeting.talk().get(place).language().equals(language)) {
        rows.add(new Row(signs.at(place), meeting, place));
      }
    }
    return rows;
  }
}
