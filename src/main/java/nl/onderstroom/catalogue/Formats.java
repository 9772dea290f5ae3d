package nl.onderstroom.catalogue;

import java.util.List;
import nl.onderstroom.intake.SourceFormat;
import nl.onderstroom.intake.transcripts.PlainText;
import nl.onderstroom.intake.transcripts.SubRip;
import nl.onderstroom.intake.transcripts.WebVtt;

/** The file formats that are read, sorted by id. */
public final class Formats {
  public static final List<SourceFormat> ALL = List.of(new PlainText(), new SubRip(), new WebVtt());

  private Formats() {}
}
