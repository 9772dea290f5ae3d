package nl.onderstroom.patterns;

import java.util.List;
import nl.onderstroom.model.insight.Finding;
import nl.onderstroom.model.insight.Place;

/** A stretch of a recent meeting that lies below that meeting's own band. */
public final class Plek implements Pattern {
  @Override
  public String id() {
    return "plek";
  }

  @Override
  public List<Finding> in(TeamHistory history) {
    return history.recent().stream()
        .flatMap(meeting -> Stretch.in(meeting, Place.Level.BELOW).stream())
        .map(stretch -> stretch.finding(id(), stretch.variant(), Finding.Sign.PLEK))
        .toList();
  }
}
