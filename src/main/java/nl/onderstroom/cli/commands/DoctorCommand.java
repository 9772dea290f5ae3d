package nl.onderstroom.cli.commands;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import nl.onderstroom.annotate.onnx.ToneMethod;
import nl.onderstroom.catalogue.Annotators;
import nl.onderstroom.catalogue.Release;
import nl.onderstroom.cli.console.Console;
import nl.onderstroom.cli.console.Settings;
import nl.onderstroom.jobs.direct.Diagnosis;
import nl.onderstroom.jobs.work.ExitCode;
import nl.onderstroom.language.Texts;
import nl.onderstroom.problem.UserProblem;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Checks what a run needs, or explains a file that is not read; says what to mend. */
@Command(name = "doctor", mixinStandardHelpOptions = true)
public final class DoctorCommand implements Callable<Integer> {
  private static final int OLDEST_JAVA = 17;
  private static final long LEAST_HEAP_MB = 256;
  private static final long BYTES_A_MB = 1024 * 1024;

  private final Console console;

  @Option(names = "--lang", paramLabel = "nl|en")
  private String language = "en";

  @Option(names = "--store", paramLabel = "DIR")
  private @Nullable Path store;

  @Option(names = "--reports", paramLabel = "DIR")
  private Path reports = Path.of("reports");

  @Option(names = "--config", paramLabel = "F")
  private @Nullable Path config;

  @Parameters(arity = "0..*", paramLabel = "FILE")
  private List<Path> files = List.of();

  private int wrong;

  public DoctorCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() {
    Texts texts = Texts.of(language);
    return files.isEmpty() ? machine(texts) : explained(texts);
  }

  private int explained(Texts texts) {
    List<Diagnosis> all = Diagnosis.of(files, texts);
    all.forEach(file -> file.lines().forEach(console.out()::println));
    return ExitCode.ofRun((int) all.stream().filter(Diagnosis::refused).count());
  }

  private int machine(Texts texts) {
    console.out().println(texts.say("doctor.version", Map.of("version", Release.version())));
    int java = Runtime.version().feature();
    check(texts, "java", java >= OLDEST_JAVA, Map.of("found", java, "least", OLDEST_JAVA));
    long heap = Runtime.getRuntime().maxMemory() / BYTES_A_MB;
    check(texts, "memory", heap >= LEAST_HEAP_MB, Map.of("found", heap, "least", LEAST_HEAP_MB));
    folder(texts, "temporary", Path.of(System.getProperty("java.io.tmpdir")));
    folder(texts, "reports", reports);
    if (store != null) {
      folder(texts, "store", store);
    }
    String english = Annotators.englishModels().complete() ? "parsed" : "listed";
    console.out().println(texts.say("doctor.english." + english));
    tone(texts);
    return wrong == 0 ? ExitCode.DONE : ExitCode.CONFIGURATION_REFUSED;
  }

  /** Which model hears tone, if the settings name one; such a model is tried. */
  private void tone(Texts texts) {
    Path model = Settings.read(config).ears().toneModel();
    if (model == null) {
      console.out().println(texts.say("doctor.tone.words"));
      return;
    }
    try {
      check(texts, "tone", true, Map.of("model", ToneMethod.in(model).shown()));
    } catch (UserProblem problem) {
      String what = texts.what(problem);
      String mend = texts.mend(problem);
      check(texts, "tone", false, Map.of("place", problem.place(), "what", what, "mend", mend));
    }
  }

  private void folder(Texts texts, String what, Path folder) {
    check(texts, what, writable(folder.toAbsolutePath()), Map.of("folder", folder));
  }

  /** Whether a file can be made there, or the folder itself where it does not exist yet. */
  private static boolean writable(Path folder) {
    Path nearest = folder;
    while (nearest != null && !Files.exists(nearest)) {
      nearest = nearest.getParent();
    }
    if (nearest == null || !Files.isDirectory(nearest)) {
      return false;
    }
    try {
      Files.delete(Files.createTempFile(nearest, "onderstroom", ".probe"));
      return true;
    } catch (IOException e) {
      return false;
    }
  }

  private void check(Texts texts, String what, boolean good, Map<String, ?> facts) {
    wrong += good ? 0 : 1;
    String verdict = good ? "good" : "mend";
    console.out().println(texts.say("doctor." + what + "." + verdict, facts));
  }
}
