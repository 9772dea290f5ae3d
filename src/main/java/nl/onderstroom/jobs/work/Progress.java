package nl.onderstroom.jobs.work;

import java.util.function.LongSupplier;

/** Who is told how far a job is, in the language of its settings. */
public interface Progress {
  /** One line: what the job is at. */
  void step(String line);

  /**
   * Work of a known size begins; until the watch is closed somebody may look how far it is.
   *
   * @param line what the job is at
   * @param done how much was done, at the moment of asking
   */
  default Watch watch(String line, long total, LongSupplier done) {
    step(line);
    return () -> {};
  }

  /** One line or more: a problem, what it is and how to mend it. */
  void problem(String lines);

  /** What the run came to. */
  void summary(String lines);

  /** Looks at work until it is closed. */
  interface Watch extends AutoCloseable {
    @Override
    void close();
  }
}
