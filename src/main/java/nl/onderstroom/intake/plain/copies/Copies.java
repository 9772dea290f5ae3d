package nl.onderstroom.intake.plain.copies;

/** All shapes that only stand otherwise, one after the other. */
public final class Copies {
  private Copies() {}

  /** Each line where the rest of the transcripts have it; the text itself where it is there. */
  public static String plain(String text) {
    return TimesBehind.before(
        NamesWithoutColon.labelled(PaneCopy.plain(Initials.dropped(Markdown.plain(text)))));
  }

  /** Whether a text that begins as markup names people between its brackets. */
  public static boolean names(String text) {
    return !text.contains("</") && !NamesWithoutColon.labelled(text).equals(text);
  }
}
