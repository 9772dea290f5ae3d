package nl.onderstroom.intake;

import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import nl.onderstroom.intake.Content.Line;
import nl.onderstroom.problem.UserProblem;

/**
 * How large a file and its content may be. No real meeting comes near; what goes beyond is a
 * mistake or an attack, and would take the memory of everyone else.
 */
public record Limits(
    long fileBytes, Packed packed, int utterances, int speakers, int cueCharacters) {
  private static final long BYTES_A_MEGABYTE = 1024L * 1024;

  public static final Limits STANDARD =
      new Limits(
          50 * BYTES_A_MEGABYTE,
          new Packed(200 * BYTES_A_MEGABYTE, 1_000, 200, 50_000_000),
          1_000_000,
          2_000,
          200_000);

  /**
   * Of what lies packed in a file; counted as it really comes out, whatever the file claims.
   *
   * @param bytes of all parts together
   * @param ratio of those bytes to the bytes of the file
   * @param characters of text in it: no more than a text file may have
   */
  public record Packed(long bytes, int entries, int ratio, int characters) {
    public UserProblem excess(String path) {
      String most = bytes / BYTES_A_MEGABYTE + " MB";
      return new UserProblem("unpacks-too-large", path, Map.of("most", most));
    }
  }

  /** Can be asked before the bytes are in memory. */
  public void checkSize(String path, long bytes) {
    if (bytes > fileBytes) {
      throw new UserProblem(
          "too-large",
          path,
          Map.of("most", fileBytes / BYTES_A_MEGABYTE + " MB", "size", megabytes(bytes)));
    }
  }

  /** Asked by readers while they count, so that a hostile file does not fill the memory first. */
  public void checkUtterances(String path, int count) {
    if (count > utterances) {
      throw excess("too-many-utterances", path, utterances);
    }
  }

  public void check(String path, Content content) {
    checkUtterances(path, content.lines().size());
    Set<String> labels = new HashSet<>();
    for (Line line : content.lines()) {
      if (line.text().length() > cueCharacters) {
        throw excess("cue-too-long", path, cueCharacters);
      }
      if (line.label() != null && labels.add(line.label()) && labels.size() > speakers) {
        throw excess("too-many-speakers", path, speakers);
      }
    }
  }

  private static UserProblem excess(String code, String path, int most) {
    return new UserProblem(code, path, Map.of("most", Integer.toString(most)));
  }

  private static String megabytes(long bytes) {
    return (bytes + BYTES_A_MEGABYTE - 1) / BYTES_A_MEGABYTE + " MB";
  }
}
