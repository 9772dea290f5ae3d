package nl.onderstroom.intake.parliament;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.onderstroom.intake.notation.DeclaredTeam;
import nl.onderstroom.intake.scan.Wording;
import nl.onderstroom.intake.xml.XmlStream;
import org.jspecify.annotations.Nullable;

/** The turns of a {@link Vlos} report in the making, in order of their beginning. */
final class VlosReport implements XmlStream.Finder {
  private static final Set<String> TURNS = Set.of("woordvoerder", "interrumpant");
  private static final int LONGEST_ATTRIBUTION = 120;

  /** Document, meeting, fact. */
  private static final int DEPTH_OF_FACTS = 3;

  private final Map<String, String> facts = new HashMap<>();
  private final List<Committee> committees = new ArrayList<>();
  private final List<Turn> turns = new ArrayList<>();
  private final Deque<Turn> open = new ArrayDeque<>();
  private final Deque<String> within = new ArrayDeque<>();
  private final StringBuilder paragraph = new StringBuilder();

  /** What one member says, without what others say in between. */
  static final class Turn {
    private final Map<String, String> facts = new HashMap<>();
    private final StringBuilder said = new StringBuilder();
    private @Nullable Turn interruption;

    /** Empty where the report does not say. */
    String fact(String name) {
      return Wording.tidy(facts.getOrDefault(name, ""));
    }

    @Nullable String label() {
      String surname = MemberNames.surname(fact("achternaam"));
      String known = surname.isEmpty() ? fact("verslagnaam") : surname;
      String label = MemberNames.join(fact("voornaam"), known);
      return label.isEmpty() ? null : label;
    }

    String said() {
      return said.toString();
    }

    /** The first within it. */
    @Nullable Turn interruption() {
      return interruption;
    }
  }

  /** One whose meeting it is; the leading one where several meet. */
  private record Committee(boolean leading, StringBuilder name) {}

  List<Turn> turns() {
    return turns;
  }

  /** Of the meeting; empty where the report does not say. */
  String fact(String name) {
    return Wording.tidy(facts.getOrDefault(name, ""));
  }

  /** Null in a meeting of the whole house, or of committees of which none leads. */
  @Nullable String findCommittee() {
    List<Committee> leading = committees.stream().filter(Committee::leading).toList();
    return DeclaredTeam.findOne(
        (leading.isEmpty() ? committees : leading)
            .stream().map(committee -> Wording.tidy(committee.name().toString())));
  }

  @Override
  public void start(String name, Map<String, String> attributes) {
    within.push(name);
    if (name.equals("commissie")) {
      boolean leading = "Voortouwcommissie".equals(attributes.get("type"));
      committees.add(new Committee(leading, new StringBuilder()));
    }
    if (TURNS.contains(name)) {
      Turn turn = new Turn();
      Turn outer = open.peek();
      if (outer != null && outer.interruption == null) {
        outer.interruption = turn;
      }
      turns.add(turn);
      open.push(turn);
    }
  }

  @Override
  public void text(String text) {
    Turn turn = open.peek();
    if (turn == null) {
      if (within.size() == DEPTH_OF_FACTS && within.contains("vergadering")) {
        facts.merge(within.element(), text, String::concat);
      } else if (within.contains("commissie") && "verslagnaam".equals(within.element())) {
        committees.get(committees.size() - 1).name().append(text);
      }
    } else if (within.contains("alineaitem")) {
      paragraph.append(text);
    } else {
      turn.facts.merge(within.element(), text, String::concat);
    }
  }

  @Override
  public void end(String name) {
    within.pop();
    Turn turn = open.peek();
    if (turn != null && name.equals("alineaitem")) {
      String text = Wording.tidy(paragraph.toString());
      boolean attribution = text.endsWith(":") && text.length() <= LONGEST_ATTRIBUTION;
      turn.said.append(turn.said.isEmpty() && attribution ? "" : text + " ");
      paragraph.setLength(0);
    } else if (turn != null && TURNS.contains(name)) {
      open.pop();
    }
  }
}
