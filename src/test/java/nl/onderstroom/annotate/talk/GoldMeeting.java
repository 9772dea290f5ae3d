package nl.onderstroom.annotate.talk;

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
import java.util.stream.Stream;
import nl.onderstroom.annotate.Annotator;
import nl.onderstroom.annotate.acts.Act;
import nl.onderstroom.annotate.words.Said;
import nl.onderstroom.catalogue.Languages;
import nl.onderstroom.json.Json;
import nl.onderstroom.model.Meeting;
import nl.onderstroom.model.Utterance;

/**
 * A meeting that a reader labelled before any rule was tried on it: {@code talk-gold/NAME.json}.
 * Each moment is a list of utterances; a hit near any of them finds it.
 *
 * @param use {@code tune} or {@code held-out}
 */
record GoldMeeting(
    String name, String use, List<Said> talk, Map<String, List<List<Integer>>> moments) {
  private static final Path FOLDER = Path.of("src/test/resources/talk-gold");
  private static final Path TRANSCRIPTS = Path.of("data-samples");
  private static final Map<String, String> KINDS =
      Map.of("decide", "decisions", "postpone", "postponements", "reopen", "reopenings");

  /** All that are for this use, by name. */
  static List<GoldMeeting> all(String use) {
    try (Stream<Path> files = Files.list(FOLDER)) {
      return files.sorted().map(GoldMeeting::read).filter(one -> one.use.equals(use)).toList();
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
    return new GoldMeeting(name, String.valueOf(gold.get("use")), said(name, lines), moments);
  }

  /** A labelled team meeting: {@code NAME.gold.json} beside {@code NAME.jsonl}. */
  static GoldMeeting ofTeam(Path file) {
    Map<?, ?> gold = Json.read(text(file), Map.class);
    String name = file.getFileName().toString().replace(".gold.json", "");
    List<Utterance> lines = new ArrayList<>();
    text(file.resolveSibling(name + ".jsonl"))
        .lines()
        .map(line -> Json.read(line, Map.class))
        .forEach(one -> lines.add(utterance(lines.size(), one.get("speaker"), one.get("text"))));
    Map<String, List<List<Integer>>> moments = new TreeMap<>();
    KINDS.forEach(
        (act, list) ->
            moments.put(
                act, moments(list(gold, list).stream().map(GoldMeeting::utterances).toList())));
    return new GoldMeeting(name, "team", said(name, lines), moments);
  }

  private static List<?> utterances(Object moment) {
    Map<?, ?> fields = (Map<?, ?>) moment;
    return fields.containsKey("utterances")
        ? list(fields, "utterances")
        : List.of(Objects.requireNonNull(fields.get("utterance")));
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

  Score score(TeamTalk ear) {
    List<List<Act>> heard = ear.hear(talk);
    return moments.keySet().stream().map(act -> score(act, heard)).reduce(Score.NONE, Score::plus);
  }

  Score score(String act, List<List<Act>> heard) {
    List<List<Integer>> left = new ArrayList<>(moments.get(act));
    int there = left.size();
    int said = 0;
    for (int at = 0; at < heard.size(); at++) {
      if (heard.get(at).stream().anyMatch(one -> one.act().equals(act) && one.weight() >= 2)) {
        int place = at;
        said++;
        left.stream().filter(moment -> near(moment, place)).findFirst().ifPresent(left::remove);
      }
    }
    return new Score(said, there, there - left.size());
  }

  private static boolean near(List<Integer> moment, int place) {
    return moment.stream().anyMatch(one -> Math.abs(one - place) <= 3);
  }

  /** How often it was said, how often it is there, and how much of that was found. */
  record Score(int said, int there, int found) {
    static final Score NONE = new Score(0, 0, 0);

    Score plus(Score other) {
      return new Score(said + other.said, there + other.there, found + other.found);
    }

    double precision() {
      return said == 0 ? 0 : (double) found / said;
    }

    double recall() {
      return there == 0 ? 0 : (double) found / there;
    }

    double f1() {
      return said + there == 0 ? 0 : 2.0 * found / (said + there);
    }
  }
}
