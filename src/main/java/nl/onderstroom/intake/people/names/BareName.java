package nl.onderstroom.intake.people.names;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import nl.onderstroom.intake.notation.Folding;
import nl.onderstroom.intake.people.names.PersonName.Form;
import org.jspecify.annotations.Nullable;

/**
 * A name without remarks, taken apart at its commas.
 *
 * <pre>
 * name     = part {"," part}
 * part     = {title} word {word} [generation]
 *          | {title}                         Jan Jansen, MSc: dropped
 *          | particle {particle}             Berg, van den, Marieke: goes before the surname
 *          | generation                      Jansen, Jan, jr.
 * </pre>
 *
 * One part is a name in the order in which people say it; of several the first is the surname. A
 * generation needs a first name and a surname beside it: Neymar Junior is called so.
 */
final class BareName {
  /** With fewer words it is a name. */
  private static final int WITH_GENERATION = 3;

  private final List<List<String>> parts = new ArrayList<>();
  private final List<String> particles = new ArrayList<>();
  private @Nullable String generation;

  private BareName(String text) {
    List<List<String>> all = Stream.of(text.split(",", -1)).map(BareName::words).toList();
    boolean full = all.stream().mapToInt(List::size).sum() >= WITH_GENERATION;
    for (List<String> words : all) {
      add(full ? withoutGeneration(words) : words);
    }
  }

  /**
   * @param label that it is the name of; where the text has no name, the label is
   */
  static PersonName of(String text, String label) {
    BareName name = new BareName(text);
    String suffix = name.generation;
    PersonName taken = name.take(label);
    String known = suffix == null ? null : NameWords.ALL.findGeneration(suffix);
    return suffix == null || known == null ? taken : taken.of(known, suffix);
  }

  /** As written, without titles. */
  static List<String> words(String text) {
    return Stream.of(Folding.clean(text).split(" ", -1))
        .filter(word -> !word.isEmpty() && !NameWords.ALL.titles().contains(Folding.fold(word)))
        .toList();
  }

  private void add(List<String> words) {
    if (!parts.isEmpty() && words.stream().allMatch(NameWords.ALL::isParticle)) {
      particles.addAll(words);
    } else if (!words.isEmpty()) {
      parts.add(words);
    }
  }

  private List<String> withoutGeneration(List<String> words) {
    int last = words.size() - 1;
    boolean beside = last > 0 || (last == 0 && !parts.isEmpty());
    if (!beside || NameWords.ALL.findGeneration(words.get(last)) == null) {
      return words;
    }
    generation = words.get(last);
    return words.subList(0, last);
  }

  private PersonName take(String label) {
    if (parts.isEmpty()) {
      return said(List.of(Folding.clean(label)));
    }
    return parts.size() == 1 && particles.isEmpty() ? said(parts.get(0)) : surnameFirst();
  }

  private PersonName surnameFirst() {
    List<String> given = parts.size() < 2 ? List.of() : parts.get(1);
    int end = given.size();
    while (end > 0 && NameWords.ALL.isParticle(given.get(end - 1))) {
      end--;
    }
    List<String> surname = new ArrayList<>(given.subList(end, given.size()));
    surname.addAll(particles);
    surname.addAll(parts.get(0));
    return PersonName.of(given.subList(0, end), surname, Form.NAME);
  }

  /** In the order in which people say it, or with a surname first that its particle betrays. */
  private static PersonName said(List<String> words) {
    int size = words.size();
    boolean leading = size > 1 && NameWords.ALL.isLeading(words.get(0));
    if (leading) {
      int given = size > 2 && !NameWords.ALL.isParticle(words.get(size - 2)) ? size - 1 : size;
      return PersonName.of(words.subList(given, size), words.subList(0, given), Form.NAME);
    }
    int cut = Math.max(1, size - 1);
    for (int i = size - 2; i > 0; i--) {
      cut = NameWords.ALL.isParticle(words.get(i)) ? i : cut;
    }
    return PersonName.of(
        words.subList(0, Math.min(cut, size)), words.subList(Math.min(cut, size), size), Form.NAME);
  }
}
