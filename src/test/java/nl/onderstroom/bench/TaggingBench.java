package nl.onderstroom.bench;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import nl.onderstroom.annotate.corenlp.Pipeline;
import nl.onderstroom.annotate.dutch.DutchTagger;
import nl.onderstroom.annotate.words.Tagger;
import nl.onderstroom.annotate.words.Token;
import nl.onderstroom.annotate.words.WordClass;
import nl.onderstroom.json.Json;

/** How fast Dutch is tagged, and how much of it is known: {@code TaggingBench FOLDER}. */
final class TaggingBench {
  private static final int ROUNDS = 5;
  private static final double NANOS = 1e9;
  private static final double NANOS_A_MS = 1e6;

  private TaggingBench() {}

  public static void main(String[] args) throws IOException {
    List<String> texts = texts(Path.of(args[0]));
    long before = used();
    long start = cpu();
    Tagger tagger = new Pipeline(new DutchTagger());
    tagger.tag("Dat doen we woensdag.");
    System.out.printf(Locale.ROOT, "load %.0f ms%n", (cpu() - start) / NANOS_A_MS);
    for (int i = 0; i < ROUNDS; i++) {
      round(texts, tagger);
    }
    System.out.printf(Locale.ROOT, "heap %d MB%n", (used() - before) / 1_000_000);
    unknown(texts, tagger);
  }

  private static void round(List<String> texts, Tagger tagger) {
    long start = cpu();
    int tokens = 0;
    int words = 0;
    int unknown = 0;
    for (String text : texts) {
      List<Token> tagged = tagger.tag(text);
      tokens += tagged.size();
      for (Token token : tagged) {
        words += token.wordClass() == WordClass.PUNCTUATION ? 0 : 1;
        unknown += token.wordClass() == WordClass.UNKNOWN ? 1 : 0;
      }
    }
    double seconds = (cpu() - start) / NANOS;
    System.out.printf(
        Locale.ROOT,
        "%d utterances, %d tokens, known %.2f %%, %.0f tokens/s, %.0f utterances/s%n",
        texts.size(),
        tokens,
        100.0 * (words - unknown) / words,
        tokens / seconds,
        texts.size() / seconds);
  }

  private static void unknown(List<String> texts, Tagger tagger) {
    Map<String, Integer> counts = new TreeMap<>();
    texts.stream()
        .flatMap(text -> tagger.tag(text).stream())
        .filter(token -> token.wordClass() == WordClass.UNKNOWN)
        .forEach(token -> counts.merge(token.form(), 1, Integer::sum));
    System.out.println(
        counts.entrySet().stream()
            .sorted(Map.Entry.<String, Integer>comparingByValue().reversed())
            .limit(60)
            .map(Object::toString)
            .toList());
  }

  private static List<String> texts(Path folder) throws IOException {
    List<String> texts = new ArrayList<>();
    try (var files = Files.newDirectoryStream(folder, "*.jsonl")) {
      for (Path file : files) {
        for (String line : Files.readAllLines(file)) {
          texts.add(String.valueOf(Json.read(line, Map.class).get("text")));
        }
      }
    }
    return texts;
  }

  /** Of this thread, so that what else the machine does takes no part. */
  private static long cpu() {
    return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
  }

  private static long used() {
    System.gc();
    return Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory();
  }
}
