package nl.onderstroom.report;

import java.util.Objects;
import nl.onderstroom.language.Texts;
import nl.onderstroom.problem.UserProblem;

/** What a reader is told of a file that was not used. */
public record FileNotice(String place, String what, String mend) {
  /** Of a file with a code. */
  public static FileNotice of(FileRow file, Texts texts) {
    String code = Objects.requireNonNullElse(file.code(), "unreadable");
    String place = file.place() == null ? file.path() : file.place();
    UserProblem problem = new UserProblem(code, place, file.details());
    return texts.has("problem." + code + ".what")
        ? new FileNotice(place, texts.what(problem), texts.mend(problem))
        : new FileNotice(place, texts.say("sheet.file.unnamed"), texts.say("sheet.file.retry"));
  }
}
