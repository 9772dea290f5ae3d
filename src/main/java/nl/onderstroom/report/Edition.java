package nl.onderstroom.report;

/** For whom a report is. */
public enum Edition {
  /** Names, evidence and short quotes, for the coach of the team's own meetings. */
  COACH
}
