package nl.onderstroom.annotate.onnx;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LabelTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          negative neutral positive                             | [-1.0, 0.0, 1.0]
          positive negative                                     | [1.0, -1.0]
          very-negative negative neutral positive very-positive | [-1.0, -0.5, 0.0, 0.5, 1.0]
          negative positive very-positive                       | [-1.0, 0.5, 1.0]
          """)
  void theStrongestLabelOfASignIsWorthMost(String written, String values) {
    List<Label> labels = Stream.of(written.split(" ")).map(Label::of).toList();
    assertThat(labels.stream().map(label -> label.value(labels)).toList()).hasToString(values);
  }
}
