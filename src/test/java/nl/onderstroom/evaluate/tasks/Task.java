package nl.onderstroom.evaluate.tasks;

import java.util.List;
import nl.onderstroom.evaluate.gold.Source;

/** One row of the table: something measured on one source. */
public interface Task {
  String name();

  Source source();

  /** What we want to reach; empty where nothing was set. */
  String aim();

  /** The cells between source and aim. */
  List<String> measure(List<Heard> meetings);
}
