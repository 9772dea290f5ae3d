package nl.onderstroom.jobs.work;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.util.Objects;
import java.util.stream.Stream;
import nl.onderstroom.problem.UserProblem;
import org.apache.spark.SparkException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class HindranceTest {
  private static final URI STORE = URI.create("file:///srv/store");

  @ParameterizedTest
  @MethodSource
  void whatTheSystemRefusedIsNoMistakeOfOurs(
      IOException said, String code, String place, int exit) {
    UserProblem problem = Objects.requireNonNull(Hindrance.find(wrapped(said), STORE));

    assertThat(problem.code()).isEqualTo(code);
    assertThat(problem.place()).isEqualTo(place);
    assertThat(ExitCode.of(problem)).isEqualTo(exit);
  }

  static Stream<Arguments> whatTheSystemRefusedIsNoMistakeOfOurs() {
    return Stream.of(
        Arguments.of(new IOException("No space left on device"), "disk-full", "/srv/store", 40),
        Arguments.of(
            new FileSystemException("/x/a.xlsx", null, "No space left on device"),
            "disk-full",
            "/x/a.xlsx",
            40),
        Arguments.of(new AccessDeniedException("/x/a.xlsx"), "no-access", "/x/a.xlsx", 20),
        Arguments.of(
            new FileSystemException("/x/a", null, "Read-only file system"),
            "no-access",
            "/x/a",
            20),
        Arguments.of(
            new FileNotFoundException("/x/a (Permission denied)"), "no-access", "/srv/store", 20));
  }

  @Test
  void ofATaskThatFailedTheWordsAreEnough() {
    var aborted =
        new SparkException(
            "Job aborted: Lost task 0.0: java.io.IOException: No space left on device");

    assertThat(Hindrance.find(aborted, STORE))
        .satisfies(problem -> assertThat(problem.code()).isEqualTo("disk-full"));
  }

  @ParameterizedTest
  @MethodSource
  void whatIsOursStaysOurs(Exception thrown) {
    assertThat(Hindrance.find(thrown, STORE)).isNull();
  }

  static Stream<Exception> whatIsOursStaysOurs() {
    return Stream.of(
        new IllegalStateException("Permission denied"),
        wrapped(new NoSuchFileException("/x")),
        wrapped(new IOException("broken stream")));
  }

  private static RuntimeException wrapped(IOException said) {
    return new IllegalStateException(new RuntimeException(new UncheckedIOException(said)));
  }
}
