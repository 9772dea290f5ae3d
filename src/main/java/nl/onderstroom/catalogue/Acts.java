package nl.onderstroom.catalogue;

import java.util.List;

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
          "autonomy",
          "blame",
          "checkin",
          "checkout",
          "commit",
          "complain",
          "decide",
          "defend",
          "diffuse",
          "direction",
          "disagree",
          "doubt",
          "escalate",
          "experiment",
          "fear",
          "feel",
          "footing",
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
          "work");

  private Acts() {}
}
