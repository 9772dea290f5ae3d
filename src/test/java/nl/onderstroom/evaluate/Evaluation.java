package nl.onderstroom.evaluate;

import java.util.List;
import nl.onderstroom.evaluate.tasks.Section;
import nl.onderstroom.evaluate.tasks.Task;

/** All that is measured, as one table. */
record Evaluation(List<Section> sections) {
  private static final String INTRODUCTION =
      """
      ## How good the annotation is

      Made by `make evaluate` on meetings that people marked by hand; those meetings are no part of
      the project. An interval shows how far a figure would move with other meetings of the kind.
      Beside each figure stands what rules reach that do not listen: only what lies above those is
      gained. What is found is never all there is: read a count as "heard at least so often".

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
