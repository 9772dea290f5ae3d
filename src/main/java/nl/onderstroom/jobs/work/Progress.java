package nl.onderstroom.jobs.work;

/** Who is told how far a job is, in the language of its settings. */
public interface Progress {
  /** One line: what the job is at. */
  void step(String line);

  /** One line or more: a problem, what it is and how to mend it. */
  void problem(String lines);

  /** What the run came to. */
  void summary(String lines);
}
