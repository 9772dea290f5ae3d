package nl.onderstroom.annotate.dutch;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URL;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import morfologik.stemming.DictionaryLookup;
import morfologik.stemming.WordData;

/** The forms of written Dutch with their lemmas: one automaton of 13 MB, loaded once a JVM. */
final class Dictionary {
  /** Nothing longer is a word; what a recogniser glues together may be. */
  private static final int LONGEST = 60;

  private static final String RESOURCE = "/org/languagetool/resource/nl/dutch.dict";

  private final DictionaryLookup lookup;

  private Dictionary(DictionaryLookup lookup) {
    this.lookup = lookup;
  }

  static Dictionary dutch() {
    return Holder.DUTCH;
  }

  private static Dictionary load() {
    URL file = Objects.requireNonNull(Dictionary.class.getResource(RESOURCE), RESOURCE);
    try {
      return new Dictionary(new DictionaryLookup(morfologik.stemming.Dictionary.read(file)));
    } catch (IOException e) {
      throw new UncheckedIOException("Cannot read " + RESOURCE, e);
    }
  }

  /** All readings of a form, capitals as given; none when the dictionary does not know it. */
  List<Reading> read(String form) {
    Set<Reading> usual = new LinkedHashSet<>();
    Set<Reading> loose = new LinkedHashSet<>();
    List<Entry> entries = entries(form);
    entries.sort(Comparator.comparingInt(entry -> rank(entry, entries)));
    for (Entry entry : entries) {
      Reading reading = TagSet.reading(entry.lemma().toLowerCase(Locale.ROOT), entry.tag());
      (TagSet.loose(entry.tag()) ? loose : usual).add(reading);
    }
    return List.copyOf(usual.isEmpty() ? loose : usual);
  }

  /** "punt" is "ik punt" and "hij punt" alike, and then hardly ever either. */
  private static int rank(Entry entry, List<Entry> all) {
    boolean stem =
        entry.tag().equals("WKW:TGW:3EP")
            && all.stream().anyMatch(one -> one.tag().equals("WKW:TGW:1EP"));
    return TagSet.rank(stem ? "WKW:TGW:1EP" : entry.tag());
  }

  boolean firstName(String form) {
    return entries(form).stream().anyMatch(entry -> TagSet.firstName(entry.tag()));
  }

  /** The lookup reuses what it answers with, so all is copied before the next question. */
  private List<Entry> entries(String form) {
    List<Entry> entries = new ArrayList<>();
    if (form.length() <= LONGEST) {
      synchronized (lookup) {
        for (WordData data : lookup.lookup(form)) {
          CharSequence tag = data.getTag();
          CharSequence lemma = data.getStem();
          entries.add(
              new Entry(
                  lemma == null ? form : lemma.toString(), tag == null ? "" : tag.toString()));
        }
      }
    }
    return entries;
  }

  private record Entry(String lemma, String tag) {}

  private static final class Holder {
    private static final Dictionary DUTCH = load();
  }
}
