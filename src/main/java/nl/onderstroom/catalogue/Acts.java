package nl.onderstroom.catalogue;

import java.util.List;
import java.util.stream.Stream;

/** The acts that are heard, sorted: each has a file {@code /acts/ID.cues}. */
public final class Acts {
  public static final List<String> ALL =
      List.of(
          "admit",
          "advocate",
          "agree",
          "alternative",
          "appreciate",
          "ask_agreement",
          "ask_input",
          "assign",
          "blame",
          "checkin",
          "checkout",
          "commit",
          "complain",
          "decide",
          "defend",
          "diffuse",
          "disagree",
          "doubt",
          "escalate",
          "experiment",
          "fear",
          "feel",
          "inquire",
          "issue",
          "jargon",
          "obstacle_help",
          "postpone",
          "propose",
          "rationalise",
          "reflect",
          "reject",
          "reopen",
          "rush",
          "support_offer",
          "unanswered",
          "work");

  /** What a team in change may need, heard by the same kind of cues: ways of looking, no acts. */
  public static final List<String> NEEDS = List.of("autonomy", "direction", "footing");

  /** All that is heard by cues, sorted: each has a file. */
  public static final List<String> HEARD =
      Stream.concat(ALL.stream(), NEEDS.stream()).sorted().toList();

  private Acts() {}
}
