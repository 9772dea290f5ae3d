package nl.onderstroom.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import nl.onderstroom.problem.UserProblem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LeaseTest {
  private static final Clock CLOCK =
      Clock.fixed(Instant.parse("2026-01-02T03:04:05.6Z"), ZoneOffset.UTC);

  @Test
  void theSecondIsToldWhoIsFirst(@TempDir Path store) {
    try (Lease first = Lease.take(store, CLOCK)) {
      UserProblem problem = catchThrowableOfType(UserProblem.class, () -> Lease.take(store, CLOCK));

      assertThat(first).isNotNull();
      assertThat(problem.code()).isEqualTo("store-in-use");
      assertThat(problem.place()).isEqualTo(store.toString());
      assertThat(problem.details())
          .containsEntry("pid", Long.toString(ProcessHandle.current().pid()))
          .containsEntry("since", "2026-01-02T03:04:05Z")
          .containsKey("host");
    }
  }

  @Test
  void whatADeadRunLeftBehindIsNoLease(@TempDir Path store) throws IOException {
    Files.createFile(store.resolve("lease.lock"));
    Files.writeString(store.resolve("lease.json"), "{\"pid\":1,\"host\":\"elders\"");

    Lease.take(store, CLOCK).close();
    Lease.take(store, CLOCK).close();
  }
}
