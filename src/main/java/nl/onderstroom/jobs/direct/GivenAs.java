package nl.onderstroom.jobs.direct;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import nl.onderstroom.intake.Content;
import nl.onderstroom.intake.Content.Kind;
import nl.onderstroom.intake.Content.Line;
import nl.onderstroom.intake.Document;
import nl.onderstroom.intake.joining.MeetingPlan;
import nl.onderstroom.intake.joining.MeetingPlans;
import nl.onderstroom.intake.joining.MeetingPlans.LeftOut;
import nl.onderstroom.model.ChatLine;

/**
 * What the user calls files at the call, held against what stands in them.
 *
 * <p>A chat that somebody copied looks just like a typed transcript: there the user is believed.
 * Otherwise the content is. A transcript called a log beside no other was swapped with one; beside
 * another it makes no meeting of its own, which the user did not ask for.
 *
 * @param logs paths of all files that were called attendance or chat
 * @param chats those that were called chat
 */
record GivenAs(Set<String> logs, Set<String> chats) {
  static final GivenAs FILES = new GivenAs(Set.of(), Set.of());

  private static final String SWAPPED = "log-is-transcript";
  private static final String NO_MEETING = "transcript-given-as-log";
  private static final String AS_CHAT = "transcript-read-as-chat";

  /** Formats that a transcript and a copied chat may share. */
  private static final Set<String> TYPED = Set.of("plain-text", "word-text");

  GivenAs {
    logs = Set.copyOf(logs);
    chats = Set.copyOf(chats);
  }

  static GivenAs of(Collection<NamedFile> attendance, Collection<NamedFile> chats) {
    Set<String> called = chats.stream().map(NamedFile::shown).collect(Collectors.toSet());
    Set<String> logs = attendance.stream().map(NamedFile::shown).collect(Collectors.toSet());
    logs.addAll(called);
    return new GivenAs(logs, called);
  }

  /** The document as what the user means, where that may be: only beside another transcript. */
  Document meant(Document document, Collection<Document> all) {
    boolean chat =
        chats.contains(document.file())
            && transcript(document)
            && TYPED.contains(document.format())
            && all.stream().anyMatch(other -> transcript(other) && !logs.contains(other.file()));
    return chat ? chat(document) : document;
  }

  /** From a log to the only transcript: those called a log, or all where the two were swapped. */
  Map<String, String> bindings(Collection<Document> documents) {
    List<Document> transcripts = documents.stream().filter(GivenAs::transcript).toList();
    Map<String, String> bindings = new HashMap<>();
    if (transcripts.size() == 1) {
      Document only = transcripts.get(0);
      boolean swapped = logs.contains(only.file());
      documents.stream()
          .map(Document::file)
          .filter(file -> swapped || logs.contains(file))
          .forEach(file -> bindings.put(file, only.path()));
    }
    return bindings;
  }

  /** Transcripts that were called a log and make meetings by themselves, beside other meetings. */
  List<LeftOut> strays(MeetingPlans plans, Map<String, Document> documents) {
    List<LeftOut> strays = new ArrayList<>();
    Set<String> meant = new HashSet<>();
    for (MeetingPlan plan : plans.plans()) {
      List<String> files =
          plan.transcriptPaths().stream().map(path -> file(documents, path)).toList();
      if (logs.containsAll(files)) {
        files.forEach(file -> strays.add(new LeftOut(file, plan.team(), NO_MEETING, null)));
      } else {
        meant.addAll(files);
      }
    }
    return meant.isEmpty() ? List.of() : strays;
  }

  /** By path of the file: what the user is told of files that were read as something else. */
  Map<String, LeftOut> remarks(Map<String, Document> documents, MeetingPlans plans) {
    Map<String, LeftOut> remarks = new HashMap<>();
    for (Document document : documents.values()) {
      String file = document.file();
      if (chats.contains(file) && TYPED.contains(document.format()) && !transcript(document)) {
        remarks.put(file, new LeftOut(file, "", AS_CHAT, null));
      } else if (logs.contains(file) && transcript(document)) {
        remarks.put(file, new LeftOut(file, "", SWAPPED, null));
      }
    }
    plans.leftOut().forEach(left -> remarks.put(left.path(), left));
    return remarks;
  }

  private static String file(Map<String, Document> documents, String path) {
    Document document = documents.get(path);
    return document == null ? path : document.file();
  }

  private static boolean transcript(Document document) {
    return document.content().kind() == Kind.TRANSCRIPT;
  }

  /** Without times: those of a chat may be of the day or of the recording, and nothing tells. */
  private static Document chat(Document document) {
    Content read = document.content();
    List<ChatLine> chat = new ArrayList<>();
    for (Line line : read.lines()) {
      String label = line.label();
      if (label != null) {
        chat.add(new ChatLine(null, label, line.text(), false));
      } else if (!chat.isEmpty()) {
        ChatLine last = chat.remove(chat.size() - 1);
        chat.add(new ChatLine(null, last.person(), last.text() + " " + line.text(), false));
      }
    }
    Content content =
        new Content(
            Kind.CHAT, read.title(), read.start(), null, List.of(), List.of(), chat, read.notes());
    return document.with(content.ofTeam(read.team()));
  }
}
