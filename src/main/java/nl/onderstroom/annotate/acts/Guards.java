package nl.onderstroom.annotate.acts;

import nl.onderstroom.annotate.words.QuestionKind;
import nl.onderstroom.annotate.words.Said;
import nl.onderstroom.language.phrases.Scan;
import nl.onderstroom.language.speech.TalkWords;
import nl.onderstroom.language.speech.Wording;

/** What the words around a cue do to it. */
final class Guards {
  private static final int NEGATOR_BEFORE = 4;
  private static final int NEGATOR_AFTER = 3;
  private static final int REPORT_BEFORE = 6;

  private final TalkWords talk;

  Guards(TalkWords talk) {
    this.talk = talk;
  }

  /** Whether a negator stands near it in the same clause. */
  boolean denied(Wording wording, Scan.Found place) {
    for (int i = place.from() - 1; i >= Math.max(0, place.from() - NEGATOR_BEFORE); i--) {
      if (otherClause(wording, i, place.from())) {
        break;
      }
      if (talk.negators().contains(wording.word(i).form())) {
        return true;
      }
    }
    int last = Math.min(wording.size(), place.to() + NEGATOR_AFTER);
    for (int i = place.to(); i < last; i++) {
      if (otherClause(wording, i, place.to() - 1)) {
        break;
      }
      if (talk.negators().contains(wording.word(i).form())) {
        return true;
      }
    }
    return false;
  }

  private boolean otherClause(Wording wording, int i, int cue) {
    return wording.word(i).clause() != wording.word(cue).clause()
        || talk.clauseWords().contains(wording.word(i).form());
  }

  /** Whether somebody else's words are told: in quotation marks, "zei dat", "volgens Karin". */
  boolean reported(Wording wording, Scan.Found place) {
    if (wording.word(place.from()).quoted()) {
      return true;
    }
    int sentence = wording.word(place.from()).sentence();
    for (int i = Math.max(0, place.from() - REPORT_BEFORE); i < place.from(); i++) {
      if (wording.word(i).sentence() == sentence && reports(wording, i)) {
        return true;
      }
    }
    return false;
  }

  private boolean reports(Wording wording, int i) {
    String form = wording.word(i).form();
    String next = i + 1 < wording.size() ? wording.word(i + 1).form() : "";
    String second = i + 2 < wording.size() ? wording.word(i + 2).form() : "";
    return (talk.sources().contains(form) && !talk.selves().contains(next))
        || (talk.reporters().contains(form)
            && (talk.reportMarks().contains(next) || talk.reportMarks().contains(second)));
  }

  /**
   * Whether the sentence of a cue asks; where no question mark is written, by how the utterance
   * begins.
   */
  boolean asked(Said said, Wording wording, Scan.Found place) {
    return wording.asked(place.from())
        || (said.question() != QuestionKind.NONE
            && said.text().indexOf('?') < 0
            && wording.word(place.from()).sentence() == 0);
  }
}
