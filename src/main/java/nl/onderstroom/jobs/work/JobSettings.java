package nl.onderstroom.jobs.work;

import java.io.Serializable;
import java.net.URI;
import nl.onderstroom.annotate.onnx.ToneMethod;
import nl.onderstroom.intake.people.PeopleFile;
import nl.onderstroom.model.Thresholds;
import org.jspecify.annotations.Nullable;

/**
 * What every job needs to know. Goes along to the executors.
 *
 * @param store the folder of the tables
 * @param master where Spark runs, as Spark writes it
 * @param language of the reports and of what the job says, {@code nl} or {@code en}
 * @param version of the program, for people
 * @param build a checksum of the program: what another one made is made again, whatever its version
 * @param people settles names in all teams; what a team settles itself comes before it
 * @param phrases the text of the user's own cues, laid over ours; null where there is none
 * @param tone the user's own model, in a folder that every machine sees; null where word lists do
 */
public record JobSettings(
    URI store,
    String master,
    String language,
    String version,
    String build,
    Thresholds thresholds,
    PeopleFile people,
    @Nullable String phrases,
    @Nullable ToneMethod tone)
    implements Serializable {
  public static final String THIS_MACHINE = "local[*]";

  /** The program, and what else an answer depends on; for people. */
  public String made() {
    return ToneMethod.after(version, tone);
  }

  /** With all that may be set at its default. */
  public JobSettings(URI store, String master, String language, String version) {
    this(
        store,
        master,
        language,
        version,
        version,
        Thresholds.standard(),
        PeopleFile.none(),
        null,
        null);
  }
}
