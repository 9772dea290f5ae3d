package nl.onderstroom.learn;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.onderstroom.annotate.Annotator;
import nl.onderstroom.annotate.acts.Act;
import nl.onderstroom.annotate.words.Said;
import nl.onderstroom.catalogue.Languages;
import nl.onderstroom.json.Json;
import nl.onderstroom.model.Meeting;
import nl.onderstroom.model.Utterance;

/**
 * A meeting in which a reader marked where a matter is settled, put off or taken up again: {@code
 * talk-gold/learned/NAME.json}, and {@code unseen} for those that only measure. Each moment is a
 * list of utterances; a hit near any of them finds it.
 *
 * @param team the part of the name before the date: meetings of one team have much in common
 */
public record GoldMeeting(String team, List<Said> talk, Map<String, List<List<Integer>>> moments) {
  private static final Path LEARNED = Path.of("src/test/resources/talk-gold/learned");
  private static final Path UNSEEN = Path.of("src/test/resources/talk-gold/unseen");
  private static final Path TRANSCRIPTS = Path.of("data-samples");
  private static final Map<String, String> KINDS =
      Map.of("decide", "decisions", "postpone", "postponements", "reopen", "reopenings");

  /** Those to learn from, by name. */
  public static List<GoldMeeting> all() {
    return all(LEARNED);
  }

  /** Those of which nothing was learned. */
  public static List<GoldMeeting> unseen() {
    return all(UNSEEN);
  }

  private static List<GoldMeeting> all(Path folder) {
    try (Stream<Path> files = Files.list(folder)) {
      return files.sorted().map(GoldMeeting::read).toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static GoldMeeting read(Path file) {
    Map<?, ?> gold = Json.read(text(file), Map.class);
    Map<String, List<List<Integer>>> moments = new TreeMap<>();
    KINDS.forEach((act, list) -> moments.put(act, moments(list(gold, list))));
    List<Utterance> lines =
        gold.containsKey("lines")
            ? lines(list(gold, "lines"))
            : transcript(text(TRANSCRIPTS.resolve(String.valueOf(gold.get("transcript")))));
    String name = file.getFileName().toString().replace(".json", "");
    return new GoldMeeting(name.replaceFirst("-[-0-9]+$", ""), said(name, lines), moments);
  }

  private static List<?> list(Map<?, ?> gold, String name) {
    return Objects.requireNonNull((List<?>) gold.get(name), name);
  }

  private static List<List<Integer>> moments(List<?> list) {
    List<List<Integer>> moments = new ArrayList<>();
    for (Object one : list) {
      moments.add(((List<?>) one).stream().map(place -> ((Number) place).intValue()).toList());
    }
    return moments;
  }

  private static List<Utterance> lines(List<?> lines) {
    List<Utterance> utterances = new ArrayList<>();
    for (Object line : lines) {
      List<?> pair = (List<?>) line;
      utterances.add(utterance(utterances.size(), pair.get(0), pair.get(1)));
    }
    return utterances;
  }

  /** The blocks of a vtt or srt file: a line with times, then "Name: what is said". */
  private static List<Utterance> transcript(String text) {
    List<Utterance> utterances = new ArrayList<>();
    for (String block :
        text.replace("\r", "")
            .replaceAll("<v ([^>]*)>", "$1: ")
            .replace("</v>", "")
            .split("\n\n+", -1)) {
      int times = block.indexOf("-->");
      int colon = block.indexOf(": ", block.indexOf('\n', Math.max(0, times)));
      if (times >= 0) {
        String name = block.substring(block.indexOf('\n', times) + 1, colon);
        String said = block.substring(colon + 2).replace('\n', ' ').strip();
        utterances.add(utterance(utterances.size(), name, said));
      }
    }
    return utterances;
  }

  private static Utterance utterance(int place, Object speaker, Object text) {
    return new Utterance(place, null, String.valueOf(speaker), String.valueOf(text));
  }

  /** As it goes through the house, with tokens and questions. */
  private static List<Said> said(String name, List<Utterance> lines) {
    List<Said> said = new ArrayList<>();
    Annotator annotator =
        new Annotator(
            Languages.ALL,
            talk -> {
              said.addAll(talk);
              return talk.stream().map(one -> List.<Act>of()).toList();
            },
            one -> null);
    annotator.annotate(
        new Meeting(
            name, name, name, null, List.of(), List.of(), lines, List.of(), List.of(), List.of()));
    return said;
  }

  private static String text(Path file) {
    try {
      return Files.readString(file, UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Where it is done. */
  List<List<Integer>> moments(String act) {
    return moments.getOrDefault(act, List.of());
  }

  /** Whether a reader marked this utterance as part of such a moment. */
  boolean marked(String act, int place) {
    return moments(act).stream().anyMatch(moment -> moment.contains(place));
  }

  /** How all that was heard here does. */
  public Score score(List<List<Act>> heard) {
    return moments.keySet().stream()
        .map(act -> score(act, places(act, heard)))
        .reduce(Score.NONE, Score::plus);
  }

  private static List<Integer> places(String act, List<List<Act>> heard) {
    return IntStream.range(0, heard.size())
        .filter(at -> heard.get(at).stream().anyMatch(one -> one.act().equals(act) && one.sure()))
        .boxed()
        .toList();
  }

  /** How these hits of an act do; one answers for one moment, at most three utterances away. */
  Score score(String act, List<Integer> hits) {
    List<List<Integer>> left = new ArrayList<>(moments(act));
    int there = left.size();
    for (int place : hits) {
      left.stream().filter(moment -> near(moment, place)).findFirst().ifPresent(left::remove);
    }
    return new Score(hits.size(), there, there - left.size());
  }

  private static boolean near(List<Integer> moment, int place) {
    return moment.stream().anyMatch(one -> Math.abs(one - place) <= 3);
  }

  /** How often it was said, how often it is there, and how much of that was found. */
  public record Score(int said, int there, int found) {
    public static final Score NONE = new Score(0, 0, 0);

    public Score plus(Score other) {
      return new Score(said + other.said, there + other.there, found + other.found);
    }

    public double precision() {
      return said == 0 ? 0 : (double) found / said;
    }

    public double recall() {
      return there == 0 ? 0 : (double) found / there;
    }

    public double f1() {
      return said + there == 0 ? 0 : 2.0 * found / (said + there);
    }
  }
}
