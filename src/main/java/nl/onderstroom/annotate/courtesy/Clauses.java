package nl.onderstroom.annotate.courtesy;

import java.util.ArrayList;
import java.util.List;
import nl.onderstroom.annotate.words.Piece;

/** The clauses of an utterance, as far as its marks tell. */
record Clauses(List<Clause> all) {
  private static final String CLAUSE_ENDS = ".!?…,;:()–—\"";
  private static final String SENTENCE_ENDS = ".!?…";

  /**
   * What stands between two marks.
   *
   * @param asked whether the sentence that it is of ends in a question mark
   */
  record Clause(List<Piece> pieces, boolean asked) {
    boolean holds(int offset) {
      return pieces.get(0).from() <= offset && offset < pieces.get(pieces.size() - 1).to();
    }
  }

  static Clauses of(String text) {
    List<Clause> all = new ArrayList<>();
    List<List<Piece>> sentence = new ArrayList<>();
    List<Piece> clause = new ArrayList<>();
    for (Piece piece : Piece.of(text)) {
      char first = piece.form().charAt(0);
      if (CLAUSE_ENDS.indexOf(first) < 0) {
        clause.add(piece);
        continue;
      }
      close(clause, sentence);
      clause = new ArrayList<>();
      if (SENTENCE_ENDS.indexOf(first) >= 0) {
        end(sentence, first == '?', all);
      }
    }
    close(clause, sentence);
    end(sentence, false, all);
    return new Clauses(all);
  }

  private static void close(List<Piece> clause, List<List<Piece>> sentence) {
    if (!clause.isEmpty()) {
      sentence.add(clause);
    }
  }

  private static void end(List<List<Piece>> sentence, boolean asked, List<Clause> all) {
    sentence.forEach(clause -> all.add(new Clause(clause, asked)));
    sentence.clear();
  }
}
