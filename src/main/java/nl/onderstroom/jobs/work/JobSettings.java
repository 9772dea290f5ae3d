package nl.onderstroom.jobs.work;

import java.io.Serializable;
import java.net.URI;
import nl.onderstroom.intake.people.PeopleFile;
import nl.onderstroom.model.Thresholds;

/**
 * What every job needs to know. Goes along to the executors.
 *
 * @param store the folder of the tables
 * @param master where Spark runs, as Spark writes it
 * @param language of the reports and of what the job says, {@code nl} or {@code en}
 * @param version of the program: what an older one made is made again
 * @param people settles names in all teams; what a team settles itself comes before it
 */
public record JobSettings(
    URI store,
    String master,
    String language,
    String version,
    Thresholds thresholds,
    PeopleFile people)
    implements Serializable {
  public static final String THIS_MACHINE = "local[*]";

  /** With all that may be set at its default. */
  public JobSettings(URI store, String master, String language, String version) {
    this(store, master, language, version, Thresholds.standard(), PeopleFile.none());
  }
}
