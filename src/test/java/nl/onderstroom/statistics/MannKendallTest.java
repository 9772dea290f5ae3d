package nl.onderstroom.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MannKendallTest {
  @ParameterizedTest
  @CsvSource(
      textBlock =
          """
          2, 1.000
          3, 0.333
          4, 0.083
          5, 0.017
          8, 0.00005
          """)
  void smallestPossiblePOfSoManyValues(int n, double p) {
    double[] falling = IntStream.range(0, n).mapToDouble(i -> -i).toArray();
    assertThat(MannKendall.of(falling).p()).isCloseTo(p, within(5e-4));
  }

  @Property(tries = 60)
  void equalsTheCountOverAllOrders(
      @ForAll @Size(min = 1, max = 7) List<@IntRange(min = 0, max = 4) Integer> values) {
    double[] array = values.stream().mapToDouble(Integer::doubleValue).toArray();
    MannKendall test = MannKendall.of(array);
    List<double[]> orders = orders(array);
    long asFar = orders.stream().filter(o -> Math.abs(s(o)) >= Math.abs(test.s())).count();
    assertThat(test.s()).isEqualTo(s(array));
    assertThat(test.p()).isCloseTo((double) asFar / orders.size(), within(1e-9));
  }

  @Test
  void eightDifferentValuesEqualTheCountOverAllOrders() {
    double[] values = {3, 1, 4, 1.5, 9, 2.6, 5, 3.5};
    List<double[]> orders = orders(values);
    long asFar = orders.stream().filter(o -> Math.abs(s(o)) >= Math.abs(s(values))).count();
    assertThat(MannKendall.of(values).p()).isCloseTo((double) asFar / orders.size(), within(1e-9));
  }

  @Test
  void constantSeriesHasNoDirection() {
    assertThat(MannKendall.of(new double[] {2, 2, 2, 2, 2, 2, 2, 2}).p()).isEqualTo(1);
  }

  @Test
  void noValuesHaveNoDirection() {
    assertThat(MannKendall.of(new double[0]).p()).isEqualTo(1);
  }

  @Test
  void fiftyTwoMeetingsStayExact() {
    double[] rising = IntStream.range(0, 52).mapToDouble(i -> i % 10 + i * 0.3).toArray();
    assertThat(MannKendall.of(rising).p()).isBetween(0.0, 1e-8);
  }

  private static int s(double[] values) {
    int s = 0;
    for (int i = 0; i < values.length; i++) {
      for (int j = i + 1; j < values.length; j++) {
        s += (int) Math.signum(values[j] - values[i]);
      }
    }
    return s;
  }

  private static List<double[]> orders(double[] values) {
    List<double[]> orders = new ArrayList<>();
    collect(values.clone(), 0, orders);
    return orders;
  }

  private static void collect(double[] values, int from, List<double[]> orders) {
    if (from == values.length) {
      orders.add(values.clone());
    }
    for (int i = from; i < values.length; i++) {
      swap(values, from, i);
      collect(values, from + 1, orders);
      swap(values, from, i);
    }
  }

  private static void swap(double[] values, int i, int j) {
    double held = values[i];
    values[i] = values[j];
    values[j] = held;
  }
}
