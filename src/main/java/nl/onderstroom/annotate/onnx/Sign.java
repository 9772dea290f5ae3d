package nl.onderstroom.annotate.onnx;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** Which way an utterance goes. */
enum Sign {
  NEGATIVE,
  NEUTRAL,
  POSITIVE;

  static List<String> written() {
    return Stream.of(values()).map(Sign::label).toList();
  }

  static Sign of(String written) {
    return valueOf(written.toUpperCase(Locale.ROOT));
  }

  /** Neutral where the value is not sure either way. */
  static Sign of(double value, double sure) {
    return value >= sure ? POSITIVE : value <= -sure ? NEGATIVE : NEUTRAL;
  }

  /** As a manifest writes it. */
  String label() {
    return name().toLowerCase(Locale.ROOT);
  }
}
