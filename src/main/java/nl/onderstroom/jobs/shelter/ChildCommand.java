package nl.onderstroom.jobs.shelter;

import java.io.IOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.CodeSource;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.TimeUnit;

/**
 * How a child is started: with the jars that reading takes and no others, few resources, and an
 * empty environment, in which there are no secrets.
 *
 * <p>Where Linux lets us, the child gets a network of its own with nothing in it; everywhere its
 * Java is told that there is none, see {@link NoNetwork}.
 */
final class ChildCommand {
  /** In which a file of 50 MB is read, and a bomb is not. */
  private static final String HEAP = "-Xmx384m";

  private static final List<String> OPTIONS =
      List.of(
          HEAP,
          "-XX:+ExitOnOutOfMemoryError",
          "-XX:+UseSerialGC",
          "-XX:TieredStopAtLevel=1",
          "-XX:-UsePerfData",
          "-Xshare:auto",
          "-Xlog:disable",
          "-Dfile.encoding=UTF-8",
          "-Duser.timezone=UTC");

  /**
   * One class of each jar. By name, for these libraries are seen in other rooms only; on a cluster
   * the jars lie where Spark has put them, and only their classes know where that is.
   */
  private static final List<String> NEEDED =
      List.of(
          ShelterMain.class.getName(),
          "com.fasterxml.jackson.databind.ObjectMapper",
          "com.fasterxml.jackson.core.JsonFactory",
          "com.fasterxml.jackson.annotation.JsonProperty",
          "com.fasterxml.jackson.datatype.jsr310.JavaTimeModule",
          "org.dmfs.rfc5545.recur.RecurrenceRule",
          "org.dmfs.rfc5545.DateTime",
          "org.dmfs.jems2.Function",
          "org.apache.commons.compress.archivers.zip.ZipFile",
          "org.apache.commons.io.IOUtils",
          "org.apache.commons.lang3.StringUtils",
          "org.apache.commons.codec.binary.Hex");

  private static final List<String> NO_NETWORK =
      List.of("/usr/bin/unshare", "--net", "--map-root-user");
  private static final long PROBE_SECONDS = 5;

  /** Found once a JVM. */
  private static final class Found {
    static final List<String> COMMAND = command();
  }

  private ChildCommand() {}

  static ProcessBuilder builder() {
    ProcessBuilder builder = new ProcessBuilder(Found.COMMAND);
    builder.environment().clear();
    return builder.redirectError(ProcessBuilder.Redirect.DISCARD);
  }

  /** Whether children have no network to begin with. */
  static boolean withoutNetwork() {
    return Found.COMMAND.get(0).equals(NO_NETWORK.get(0));
  }

  private static List<String> command() {
    List<String> command = new ArrayList<>();
    if (works(NO_NETWORK)) {
      command.addAll(NO_NETWORK);
    }
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(OPTIONS);
    command.addAll(List.of("-cp", classPath(), ShelterMain.class.getName()));
    return command;
  }

  private static boolean works(List<String> prefix) {
    List<String> probe = new ArrayList<>(prefix);
    probe.add("true");
    if (!Files.isExecutable(Path.of(prefix.get(0)))) {
      return false;
    }
    try {
      Process process =
          new ProcessBuilder(probe)
              .redirectErrorStream(true)
              .redirectOutput(ProcessBuilder.Redirect.DISCARD)
              .start();
      boolean ended = process.waitFor(PROBE_SECONDS, TimeUnit.SECONDS);
      process.destroyForcibly();
      return ended && process.exitValue() == 0;
    } catch (IOException e) {
      return false;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return false;
    }
  }

  private static String classPath() {
    Set<String> places = new LinkedHashSet<>();
    for (String name : NEEDED) {
      places.add(place(name));
    }
    return String.join(System.getProperty("path.separator"), places);
  }

  private static String place(String className) {
    try {
      Class<?> type = Class.forName(className, false, ChildCommand.class.getClassLoader());
      CodeSource source = type.getProtectionDomain().getCodeSource();
      URL location = source == null ? null : source.getLocation();
      if (location == null) {
        throw new IllegalStateException("Nobody knows where this comes from: " + className);
      }
      return Path.of(new URI(location.toString())).toString();
    } catch (ClassNotFoundException | URISyntaxException e) {
      throw new IllegalStateException("Not among the jars: " + className, e);
    }
  }
}
