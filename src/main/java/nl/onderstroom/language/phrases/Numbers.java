package nl.onderstroom.language.phrases;

import java.util.Arrays;

/** Numbers in a row that grows; a list would make an object of each. */
final class Numbers {
  private static final int FIRST_ROOM = 4;

  private int[] numbers = new int[FIRST_ROOM];
  private int size;

  void add(int number) {
    if (size == numbers.length) {
      numbers = Arrays.copyOf(numbers, 2 * size);
    }
    numbers[size++] = number;
  }

  void addAll(Numbers more) {
    if (size + more.size > numbers.length) {
      numbers = Arrays.copyOf(numbers, 2 * (size + more.size));
    }
    System.arraycopy(more.numbers, 0, numbers, size, more.size);
    size += more.size;
  }

  int[] toArray() {
    return Arrays.copyOf(numbers, size);
  }

  int at(int i) {
    return numbers[i];
  }

  int size() {
    return size;
  }

  void clear() {
    size = 0;
  }
}
