package nl.onderstroom.evaluate;

import static java.util.Objects.requireNonNull;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.onderstroom.annotate.acts.Act;
import nl.onderstroom.annotate.talk.TalkRules;
import nl.onderstroom.annotate.talk.TeamTalk;
import nl.onderstroom.annotate.words.QuestionKind;
import nl.onderstroom.annotate.words.Said;
import nl.onderstroom.catalogue.Languages;
import nl.onderstroom.json.Json;
import nl.onderstroom.language.LanguageFinder;
import nl.onderstroom.language.Words;

/**
 * How well deciding, postponing and reopening are found in the labelled team meetings, a meeting at
 * a time, beside rules that hardly listen. One hit answers for one moment, at most three utterances
 * away. The argument is the folder of the meetings.
 */
public final class TeamTalkEvaluation {
  private static final Map<String, String> KINDS =
      new TreeMap<>(
          Map.of("decide", "decisions", "postpone", "postponements", "reopen", "reopenings"));

  private static final int REACH = 3;
  private static final int SHOWN = 2;

  private final TeamTalk teamTalk = new TeamTalk(List.of(TalkRules.of("en"), TalkRules.of("nl")));

  private final PrintStream out;

  private TeamTalkEvaluation(PrintStream out) {
    this.out = out;
  }

  public static void main(String[] args) throws IOException {
    List<Labelled> meetings = new ArrayList<>();
    try (Stream<Path> files = Files.list(Path.of(args[0]))) {
      for (Path file :
          files.filter(one -> one.toString().endsWith(".gold.json")).sorted().toList()) {
        meetings.add(Labelled.read(file));
      }
    }
    new TeamTalkEvaluation(System.out).print(meetings);
  }

  private void print(List<Labelled> meetings) {
    out.printf(Locale.ROOT, "%-28s %5s %5s %5s %6s %6s%n", "", "said", "there", "found", "P", "R");
    Score all = Score.NONE;
    for (Labelled meeting : meetings) {
      Score score = Score.of(meeting, heard(meeting));
      score.print(out, meeting.id);
      all = all.plus(score);
    }
    all.print(out, "all");
    for (String kind : KINDS.keySet()) {
      sum(meetings, meeting -> Map.of(kind, heard(meeting).get(kind)), List.of(kind))
          .print(out, kind);
    }
    List<String> kinds = List.copyOf(KINDS.keySet());
    sum(meetings, this::byLot, kinds).print(out, "by lot, as often");
    sum(meetings, this::evenly, kinds).print(out, "evenly spaced, as often");
    sum(meetings, TeamTalkEvaluation::leaderSaysDan, kinds)
        .print(out, "most frequent speaker's dan");
  }

  private static Score sum(
      List<Labelled> meetings,
      Function<Labelled, Map<String, List<Integer>>> said,
      List<String> kinds) {
    return meetings.stream()
        .map(meeting -> Score.of(meeting.only(kinds), said.apply(meeting)))
        .reduce(Score.NONE, Score::plus);
  }

  private Map<String, List<Integer>> heard(Labelled meeting) {
    List<List<Act>> acts = teamTalk.hear(meeting.talk);
    Map<String, List<Integer>> heard = new TreeMap<>();
    for (String kind : KINDS.keySet()) {
      heard.put(
          kind,
          IntStream.range(0, acts.size())
              .filter(i -> acts.get(i).stream().anyMatch(act -> shown(act, kind)))
              .boxed()
              .toList());
    }
    return heard;
  }

  private static boolean shown(Act act, String kind) {
    return act.act().equals(kind) && act.weight() >= SHOWN;
  }

  private Map<String, List<Integer>> byLot(Labelled meeting) {
    SplittableRandom lot = new SplittableRandom(meeting.id.hashCode());
    Map<String, List<Integer>> said = new TreeMap<>();
    heard(meeting)
        .forEach(
            (kind, places) -> {
              TreeSet<Integer> drawn = new TreeSet<>();
              while (drawn.size() < places.size()) {
                drawn.add(lot.nextInt(meeting.talk.size()));
              }
              said.put(kind, List.copyOf(drawn));
            });
    return said;
  }

  private Map<String, List<Integer>> evenly(Labelled meeting) {
    Map<String, List<Integer>> said = new TreeMap<>();
    heard(meeting)
        .forEach(
            (kind, places) -> {
              int parts = places.size() + 1;
              said.put(
                  kind,
                  IntStream.range(1, parts)
                      .mapToObj(i -> i * meeting.talk.size() / parts)
                      .toList());
            });
    return said;
  }

  /** Everything with "dan" in it by whoever speaks most often, as a decision. */
  private static Map<String, List<Integer>> leaderSaysDan(Labelled meeting) {
    Map<String, Integer> turns = new TreeMap<>();
    meeting.talk.forEach(said -> turns.merge(String.valueOf(said.speaker()), 1, Integer::sum));
    String most =
        turns.entrySet().stream().max(Map.Entry.comparingByValue()).orElseThrow().getKey();
    return Map.of(
        "decide",
        meeting.talk.stream()
            .filter(said -> most.equals(said.speaker()) && Words.of(said.text()).contains("dan"))
            .map(Said::index)
            .toList());
  }

  /** A meeting and where each kind is. */
  private record Labelled(String id, List<Said> talk, Map<String, List<List<Integer>>> there) {
    Labelled only(List<String> kinds) {
      Map<String, List<List<Integer>>> left = new TreeMap<>(there);
      left.keySet().retainAll(kinds);
      return new Labelled(id, talk, left);
    }

    static Labelled read(Path gold) throws IOException {
      Map<?, ?> read = Json.read(Files.readString(gold, StandardCharsets.UTF_8), Map.class);
      Map<String, List<List<Integer>>> there = new TreeMap<>();
      KINDS.forEach(
          (kind, list) -> there.put(kind, places((List<?>) requireNonNull(read.get(list)))));
      String id = String.valueOf(read.get("id"));
      return new Labelled(id, talk(gold.resolveSibling(id + ".jsonl")), there);
    }

    private static List<List<Integer>> places(List<?> moments) {
      List<List<Integer>> places = new ArrayList<>();
      for (Object moment : moments) {
        Map<?, ?> fields = (Map<?, ?>) moment;
        Object many =
            fields.containsKey("utterances")
                ? fields.get("utterances")
                : List.of(fields.get("utterance"));
        places.add(((List<?>) many).stream().map(place -> ((Number) place).intValue()).toList());
      }
      return places;
    }

    private static List<Said> talk(Path lines) throws IOException {
      List<Map<?, ?>> read = new ArrayList<>();
      for (String line : Files.readAllLines(lines, StandardCharsets.UTF_8)) {
        read.add(Json.read(line, Map.class));
      }
      List<List<String>> words =
          read.stream().map(one -> Words.of(String.valueOf(one.get("text")))).toList();
      List<String> languages = new LanguageFinder(Languages.ALL).tell(words).utterances();
      List<Said> talk = new ArrayList<>();
      for (Map<?, ?> one : read) {
        String text = String.valueOf(one.get("text"));
        QuestionKind question = text.indexOf('?') < 0 ? QuestionKind.NONE : QuestionKind.CLOSED;
        String speaker = String.valueOf(one.get("speaker"));
        String language = languages.get(talk.size());
        talk.add(new Said(talk.size(), speaker, null, text, language, List.of(), question, false));
      }
      return talk;
    }
  }

  private record Score(int said, int there, int found) {
    static final Score NONE = new Score(0, 0, 0);

    static Score of(Labelled meeting, Map<String, List<Integer>> said) {
      Score score = NONE;
      for (var kind : meeting.there.entrySet()) {
        List<Integer> places = said.getOrDefault(kind.getKey(), List.of());
        score =
            score.plus(
                new Score(places.size(), kind.getValue().size(), found(kind.getValue(), places)));
      }
      return score;
    }

    private static int found(List<List<Integer>> there, List<Integer> said) {
      List<List<Integer>> left = new ArrayList<>(there);
      int found = 0;
      for (int place : said) {
        List<Integer> hit =
            left.stream().filter(one -> near(one, place)).findFirst().orElse(List.of());
        found += left.remove(hit) ? 1 : 0;
      }
      return found;
    }

    private static boolean near(List<Integer> moment, int place) {
      return moment.stream().anyMatch(one -> Math.abs(one - place) <= REACH);
    }

    Score plus(Score other) {
      return new Score(said + other.said, there + other.there, found + other.found);
    }

    void print(PrintStream out, String name) {
      double precision = said == 0 ? 0 : (double) found / said;
      double recall = there == 0 ? 0 : (double) found / there;
      out.printf(
          Locale.ROOT,
          "%-28s %5d %5d %5d %6.2f %6.2f%n",
          name,
          said,
          there,
          found,
          precision,
          recall);
    }
  }
}
