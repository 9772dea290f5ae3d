package nl.onderstroom.jobs.ingest;

import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import nl.onderstroom.intake.Refusal;
import nl.onderstroom.json.Json;
import nl.onderstroom.language.Texts;
import nl.onderstroom.problem.UserProblem;
import nl.onderstroom.store.RawFiles;
import nl.onderstroom.store.rows.FileState;

/** Lays refused files apart, with why and how to mend it in both languages. */
final class Quarantine {
  private final RawFiles raw;

  Quarantine(RawFiles raw) {
    this.raw = raw;
  }

  /**
   * @param all files we know; what is not refused among them is taken out of quarantine
   */
  void hold(Collection<FileState> all) {
    Set<String> held = new HashSet<>();
    for (FileState file : all) {
      Refusal refusal = file.refusal();
      if (refusal != null && !file.sha256().isEmpty()) {
        raw.quarantine(file.sha256(), name(file), problem(file, refusal));
        held.add(file.sha256());
      }
    }
    raw.release(held);
  }

  private static String name(FileState file) {
    return file.path().substring(file.path().lastIndexOf('/') + 1);
  }

  private static String problem(FileState file, Refusal refusal) {
    Map<String, Object> told = new LinkedHashMap<>();
    told.put("file", file.path());
    told.put("code", refusal.code());
    told.put("place", refusal.place());
    told.put("nl", said(refusal.problem(), Texts.dutch()));
    told.put("en", said(refusal.problem(), Texts.english()));
    return Json.pretty(told);
  }

  private static Map<String, String> said(UserProblem problem, Texts texts) {
    Map<String, String> said = new LinkedHashMap<>();
    said.put("what", texts.what(problem));
    said.put("mend", texts.mend(problem));
    return said;
  }
}
