package nl.onderstroom.jobs.work;

import java.io.Serializable;
import java.net.URI;

/**
 * What every job needs to know. Goes along to the executors.
 *
 * @param store the folder of the tables
 * @param master where Spark runs, as Spark writes it
 * @param language of the reports and of what the job says, {@code nl} or {@code en}
 * @param version of the program: what an older one made is made again
 */
public record JobSettings(URI store, String master, String language, String version)
    implements Serializable {
  public static final String THIS_MACHINE = "local[*]";
}
