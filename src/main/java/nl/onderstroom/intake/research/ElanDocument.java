package nl.onderstroom.intake.research;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.onderstroom.intake.Limits;
import nl.onderstroom.intake.spoken.Timing;
import nl.onderstroom.intake.xml.XmlStream;
import org.jspecify.annotations.Nullable;

/** The time slots and tiers of an {@link Elan} file. */
final class ElanDocument implements XmlStream.Finder {
  /**
   * A piece of a tier.
   *
   * @param refersTo the annotation whose time it has; empty where it has its own
   * @param from a time slot; empty where it refers
   */
  record Annotation(String refersTo, String from, String to, String value) {}

  /** A tier; what the file leaves out is empty. */
  record Annotations(
      String id, String participant, String type, String parent, List<Annotation> annotations) {}

  private final String path;
  private final List<String> slots = new ArrayList<>();
  private final List<@Nullable Long> values = new ArrayList<>();
  private final List<Annotations> tiers = new ArrayList<>();
  private final Map<String, Annotation> byId = new HashMap<>();
  private final Map<String, Long> times = new HashMap<>();
  private final StringBuilder value = new StringBuilder();
  private Map<String, String> open = Map.of();
  private boolean inValue;

  ElanDocument(String path) {
    this.path = path;
  }

  List<Annotations> tiers() {
    return tiers;
  }

  @Nullable Annotation find(String id) {
    return byId.get(id);
  }

  @Nullable Long findTime(String slot) {
    return times.get(slot);
  }

  @Override
  public void start(String name, Map<String, String> attributes) {
    switch (name) {
      case "TIME_SLOT" -> {
        slots.add(attributes.getOrDefault("TIME_SLOT_ID", ""));
        values.add(findMs(attributes.getOrDefault("TIME_VALUE", "")));
      }
      case "TIER" ->
          tiers.add(
              new Annotations(
                  attributes.getOrDefault("TIER_ID", ""),
                  attributes.getOrDefault("PARTICIPANT", ""),
                  attributes.getOrDefault("LINGUISTIC_TYPE_REF", ""),
                  attributes.getOrDefault("PARENT_REF", ""),
                  new ArrayList<>()));
      case "ALIGNABLE_ANNOTATION", "REF_ANNOTATION" -> {
        open = attributes;
        value.setLength(0);
      }
      case "ANNOTATION_VALUE" -> inValue = true;
      default -> {}
    }
  }

  @Override
  public void text(String text) {
    if (inValue) {
      value.append(text);
    }
  }

  @Override
  public void end(String name) {
    switch (name) {
      case "TIME_ORDER" -> fillTimes();
      case "ANNOTATION_VALUE" -> inValue = false;
      case "ALIGNABLE_ANNOTATION", "REF_ANNOTATION" -> endAnnotation();
      default -> {}
    }
  }

  private void endAnnotation() {
    Annotation annotation =
        new Annotation(
            open.getOrDefault("ANNOTATION_REF", ""),
            open.getOrDefault("TIME_SLOT_REF1", ""),
            open.getOrDefault("TIME_SLOT_REF2", ""),
            value.toString());
    byId.put(open.getOrDefault("ANNOTATION_ID", ""), annotation);
    Limits.STANDARD.checkUtterances(path, byId.size());
    if (!tiers.isEmpty()) {
      tiers.get(tiers.size() - 1).annotations().add(annotation);
    }
  }

  private void fillTimes() {
    int known = -1;
    for (int i = 0; i < slots.size(); i++) {
      Long ms = values.get(i);
      if (ms != null) {
        fillBetween(known, i, ms);
        times.put(slots.get(i), ms);
        known = i;
      }
    }
    fillBetween(known, slots.size(), known < 0 ? 0 : times.getOrDefault(slots.get(known), 0L));
  }

  /** Slots after the one known up to the next: evenly between. */
  private void fillBetween(int known, int next, long nextMs) {
    long from = known < 0 ? 0 : times.getOrDefault(slots.get(known), 0L);
    for (int i = known + 1; i < next; i++) {
      times.put(slots.get(i), from + (nextMs - from) * (i - known) / (next - known));
    }
  }

  private static @Nullable Long findMs(String written) {
    try {
      return Timing.findMs(Double.valueOf(written), 1);
    } catch (NumberFormatException e) {
      return null;
    }
  }
}
