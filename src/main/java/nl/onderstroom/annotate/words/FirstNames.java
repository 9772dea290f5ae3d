package nl.onderstroom.annotate.words;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * What those who speak are called by: the first part of each name, in lower case. A speaker stands
 * in a meeting as the id of a person ({@code anneke-de-boer}); the "de" in it is nobody's name.
 */
public final class FirstNames {
  private static final Pattern PARTS = Pattern.compile("[\\s-]+");

  private FirstNames() {}

  public static Set<String> of(List<Said> talk) {
    Set<String> speakers = new HashSet<>();
    for (Said said : talk) {
      if (said.speaker() != null) {
        speakers.add(said.speaker());
      }
    }
    Set<String> names = new HashSet<>();
    speakers.forEach(one -> names.add(PARTS.split(one.toLowerCase(Locale.ROOT), 2)[0]));
    return names;
  }
}
