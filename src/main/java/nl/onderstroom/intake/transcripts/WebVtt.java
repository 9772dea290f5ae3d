package nl.onderstroom.intake.transcripts;

import java.util.List;
import nl.onderstroom.intake.Content;
import nl.onderstroom.intake.Content.FileNote;
import nl.onderstroom.intake.SourceFormat;
import nl.onderstroom.intake.SourceText;
import nl.onderstroom.intake.scan.Cursor;
import nl.onderstroom.intake.scan.Wording;
import org.jspecify.annotations.Nullable;

/**
 * WebVTT, the common export of transcripts: {@link VttFile} has the grammar of the file, {@link
 * VttCueText} that of the text in a cue.
 *
 * <p>Who speaks stands in a voice tag (Teams), before the text (Zoom, see {@link SpeakerPrefixes}),
 * or in the id of the cue (Webex):
 *
 * <pre>
 * id = digits space quote name quote [space "(" digits ")"]
 * </pre>
 *
 * A cue that names nobody stays without speaker. A file of which no time is as WebVTT has it, for
 * they have commas, is read as {@link SubRip} would.
 */
public final class WebVtt implements SourceFormat {
  @Override
  public String id() {
    return "webvtt";
  }

  @Override
  public boolean recognises(SourceText text) {
    return VttFile.signed(text.text());
  }

  @Override
  public Content read(SourceText text) {
    VttFile file = VttFile.parse(text);
    if (file.cues().isEmpty() && !file.notes().isEmpty()) {
      return new SubRip().read(text).with(List.of(new FileNote(null, "times-not-as-webvtt")));
    }
    CueLines lines = new CueLines(text.path(), file.notes());
    for (Cue cue : file.cues()) {
      VttCueText said = VttCueText.parse(cue.text());
      lines.add(cue, voiced(cue, said));
      if (said.cutShort()) {
        lines.note(new FileNote(cue.line(), "unclosed-tag"));
      }
    }
    return lines.content();
  }

  private static List<Cue.Part> voiced(Cue cue, VttCueText said) {
    @Nullable String name = findNameInId(cue.id());
    if (name == null) {
      return said.parts();
    }
    return said.parts().stream()
        .map(part -> part.label() == null ? new Cue.Part(name, part.text()) : part)
        .toList();
  }

  private static @Nullable String findNameInId(String id) {
    int open = id.indexOf(" \"");
    int close = id.lastIndexOf('"');
    if (open < 1 || close < open + 3 || !digits(id.substring(0, open))) {
      return null;
    }
    String rest = id.substring(close + 1).strip();
    boolean number = rest.startsWith("(") && rest.endsWith(")");
    if (!rest.isEmpty() && !number) {
      return null;
    }
    String name = Wording.tidy(id.substring(open + 2, close));
    return name.isEmpty() ? null : name;
  }

  private static boolean digits(String text) {
    return text.chars().allMatch(c -> Cursor.isDigit((char) c));
  }
}
