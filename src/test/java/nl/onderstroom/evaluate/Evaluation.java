package nl.onderstroom.evaluate;

import java.util.List;
import nl.onderstroom.evaluate.tasks.Section;
import nl.onderstroom.evaluate.tasks.Task;

/** All that is measured, as one table. */
record Evaluation(List<Section> sections) {
  private static final String INTRODUCTION =
      """
      ## How good the annotation is

      Made by `make evaluate` on data that people marked by hand and that are no part of the project.
      F1 is the middle of precision (what part of what we hear is there) and recall (what part of
      what is there we hear). The interval shows how far a figure would move with other meetings of
      the kind. Beside it stands what rules reach that do not listen: *by lot* says it as often as we
      do, anywhere; *always* says it of everything; *length and place* goes by how long an utterance
      is and when in the meeting it comes, learned on other meetings; *most usual* gives the label
      that most have. Only what lies above those is gained. We never hear all there is: read a count
      as "heard at least so often". Rules and lexicons were made with these same data in hand: of
      meetings that nobody looked at, expect less.

      """;

  /** Figures for every source that is there. */
  String measured(Material material) {
    return printed(
        (section, task) ->
            material.has(task.source())
                ? task.measure(material.heard(task.source()))
                : section.missing());
  }

  /** The same rows without figures: by this a page is seen to be of these tasks. */
  String outline() {
    return printed((section, task) -> section.missing());
  }

  boolean complete(Material material) {
    return sections.stream()
        .flatMap(section -> section.tasks().stream())
        .allMatch(task -> material.has(task.source()));
  }

  private String printed(Cells cells) {
    StringBuilder page = new StringBuilder(INTRODUCTION);
    for (Section section : sections) {
      page.append(section.printed(task -> cells.of(section, task)));
    }
    return page.toString();
  }

  private interface Cells {
    List<String> of(Section section, Task task);
  }
}
