package nl.onderstroom.spark;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import org.apache.spark.sql.SparkSession;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/** Gives every test that asks for a session the same one: starting Spark takes seconds. */
public final class SharedSpark implements ParameterResolver {
  @Override
  public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
    return parameter.getParameter().getType() == SparkSession.class;
  }

  @Override
  public SparkSession resolveParameter(ParameterContext parameter, ExtensionContext context) {
    return context
        .getRoot()
        .getStore(Namespace.create(SharedSpark.class))
        .computeIfAbsent("session", key -> new Shared(open()), Shared.class)
        .session();
  }

  private static SparkSession open() {
    try {
      return SparkSessions.open("local[2]", Files.createTempDirectory("onderstroom-test"));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private record Shared(SparkSession session) implements AutoCloseable {
    @Override
    public void close() {
      session.stop();
    }
  }
}
