package nl.onderstroom.intake.scan;

import java.lang.ref.WeakReference;
import java.util.Set;
import java.util.concurrent.atomic.AtomicReference;
import nl.onderstroom.intake.SourceText;
import nl.onderstroom.json.JsonStream;
import org.jspecify.annotations.Nullable;

/**
 * Which places a JSON file has, by which its maker is known: see {@link JsonStream}.
 *
 * <p>A dozen formats ask this of the same file, one after the other; so the last answer is kept,
 * and a large file is gone through once.
 */
public final class JsonPlaces {
  private record Answer(WeakReference<SourceText> text, Set<String> places) {}

  private static final AtomicReference<@Nullable Answer> LAST = new AtomicReference<>();

  private JsonPlaces() {}

  /** None where it is no JSON. */
  public static Set<String> of(SourceText text) {
    if (!json(text.text())) {
      return Set.of();
    }
    Answer last = LAST.get();
    if (last != null && last.text().refersTo(text)) {
      return last.places();
    }
    Set<String> places = Set.copyOf(JsonStream.places(text.text()));
    LAST.set(new Answer(new WeakReference<>(text), places));
    return places;
  }

  /** A file that means to be JSON and is not, or breaks off: better said than "unknown". */
  public static void refuseBroken(SourceText text) {
    String small = text.text().stripLeading();
    boolean meant =
        small.startsWith("{") || (small.startsWith("[") && text.path().endsWith(".json"));
    if (meant) {
      JsonStream.each(text.path(), text.text(), "nowhere", part -> {});
    }
  }

  private static boolean json(String text) {
    int at = 0;
    while (at < text.length() && Cursor.isSpace(text.charAt(at))) {
      at++;
    }
    return at < text.length() && (text.charAt(at) == '{' || text.charAt(at) == '[');
  }
}
