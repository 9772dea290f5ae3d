package nl.onderstroom.annotate.onnx;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** What a score of a model stands for. */
enum Label {
  VERY_NEGATIVE(Sign.NEGATIVE),
  NEGATIVE(Sign.NEGATIVE),
  NEUTRAL(Sign.NEUTRAL),
  POSITIVE(Sign.POSITIVE),
  VERY_POSITIVE(Sign.POSITIVE);

  /** What "negative" is worth beside "very negative". */
  private static final double HALF = 0.5;

  private final Sign sign;

  Label(Sign sign) {
    this.sign = sign;
  }

  static List<String> written() {
    return Stream.of(values()).map(Label::written).toList();
  }

  static Label of(String written) {
    return valueOf(written.toUpperCase(Locale.ROOT).replace('-', '_'));
  }

  private static String written(Label label) {
    return label.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  Sign sign() {
    return sign;
  }

  /** -1 to 1; the strongest label of its sign among these is worth most. */
  double value(List<Label> among) {
    return switch (this) {
      case VERY_NEGATIVE -> -1;
      case NEGATIVE -> among.contains(VERY_NEGATIVE) ? -HALF : -1;
      case NEUTRAL -> 0;
      case POSITIVE -> among.contains(VERY_POSITIVE) ? HALF : 1;
      case VERY_POSITIVE -> 1;
    };
  }
}
