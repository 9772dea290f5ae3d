package nl.onderstroom.patterns;

import java.util.List;
import nl.onderstroom.model.insight.Finding;

/**
 * Something that may show in the way a team talks.
 *
 * <p>Its texts stand in {@code /patterns/ID.json} ({@link PatternTexts}); every fact they name is
 * in the {@link Finding}.
 */
public interface Pattern {
  String id();

  /**
   * What is seen of it in these meetings; empty when it is not seen or there is too little to see.
   */
  List<Finding> in(TeamHistory history);
}
