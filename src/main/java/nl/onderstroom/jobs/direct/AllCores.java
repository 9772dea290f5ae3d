package nl.onderstroom.jobs.direct;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Does the same with each of many, on all cores: who is ready takes the next. A parallel stream
 * deals out a few heaps beforehand, and the slowest heap is then waited for.
 */
final class AllCores {
  private AllCores() {}

  /** What came of each, in their order. */
  static <A, B> List<B> map(Collection<A> all, Function<A, B> work) {
    ExecutorService cores =
        Executors.newFixedThreadPool(Runtime.getRuntime().availableProcessors());
    try {
      Stream<Callable<B>> tasks = all.stream().map(one -> () -> work.apply(one));
      List<B> done = new ArrayList<>();
      for (Future<B> one : cores.invokeAll(tasks.toList())) {
        done.add(one.get());
      }
      return done;
    } catch (ExecutionException e) {
      throw asItWas(e.getCause());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("Stopped while others worked", e);
    } finally {
      cores.shutdownNow();
    }
  }

  private static RuntimeException asItWas(@Nullable Throwable thrown) {
    if (thrown instanceof Error error) {
      throw error;
    }
    return thrown instanceof RuntimeException wrong
        ? wrong
        : new IllegalStateException("Work that declares nothing threw something", thrown);
  }
}
