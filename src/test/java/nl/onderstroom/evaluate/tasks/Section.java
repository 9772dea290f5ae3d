package nl.onderstroom.evaluate.tasks;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/**
 * A part of the table: tasks that are measured in the same way.
 *
 * @param reader what the figures mean
 * @param columns between what it stands on and the aim
 */
public record Section(String title, String reader, List<String> columns, List<Task> tasks) {
  public Section {
    columns = List.copyOf(columns);
    tasks = List.copyOf(tasks);
  }

  /** In Markdown, with the cells that a task comes to. */
  public String printed(Function<Task, List<String>> measured) {
    StringBuilder table = new StringBuilder("### " + title + "\n\n" + reader + "\n\n");
    List<String> head = new ArrayList<>(List.of("what", "data", "stands on"));
    head.addAll(columns);
    head.add("aim");
    table.append(line(head)).append("|---".repeat(head.size())).append("|\n");
    for (Task task : tasks) {
      List<String> row = new ArrayList<>(List.of(task.name(), task.source().title()));
      row.addAll(measured.apply(task));
      row.add(task.aim());
      table.append(line(row));
    }
    return table.append("\n").toString();
  }

  /** What stands in a row where the data are not there. */
  public List<String> missing() {
    List<String> cells = new ArrayList<>(List.of("data not there"));
    columns.forEach(column -> cells.add("–"));
    return cells;
  }

  private static String line(List<String> cells) {
    return "| " + String.join(" | ", cells) + " |\n";
  }
}
