package nl.onderstroom.intake;

import java.util.List;

/** A kind of file in which texts lie packed. Listed in {@code catalogue.Containers}. */
public interface Container {
  /** By the first bytes alone: from there on nobody else gets to see the file. */
  boolean holds(byte[] bytes);

  /**
   * The texts in it, in its own order; each that is recognised will be read by itself.
   *
   * @throws nl.onderstroom.problem.UserProblem for what is damaged, dangerous or of another kind
   */
  List<SourceText> unpack(String path, byte[] bytes, Limits limits);
}
