package nl.onderstroom.jobs.direct;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import nl.onderstroom.intake.Content;
import nl.onderstroom.intake.Content.Kind;
import nl.onderstroom.intake.Content.Line;
import nl.onderstroom.intake.Document;
import nl.onderstroom.intake.joining.Called;
import nl.onderstroom.intake.joining.DocumentHeader;
import nl.onderstroom.intake.joining.MeetingPlan;
import nl.onderstroom.intake.joining.MeetingPlanner;
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

  /**
   * Transcripts that were called a log make no meetings, and bind no logs either.
   *
   * @param teams that were named at the call
   */
  MeetingPlans plans(List<DocumentHeader> headers, Set<String> teams) {
    MeetingPlans plans = MeetingPlanner.plan(headers, new Called(bindings(headers), teams));
    Map<String, LeftOut> strays = strays(headers, plans);
    List<DocumentHeader> kept =
        headers.stream().filter(header -> !strays.containsKey(header.path())).toList();
    return strays.isEmpty()
        ? plans
        : MeetingPlanner.plan(kept, new Called(bindings(kept), teams))
            .with(List.copyOf(strays.values()));
  }

  /** From a log to the only transcript: those called a log, or all where the two were swapped. */
  private Map<String, String> bindings(List<DocumentHeader> headers) {
    List<DocumentHeader> transcripts =
        headers.stream().filter(header -> header.kind() == Kind.TRANSCRIPT).toList();
    Map<String, String> bindings = new HashMap<>();
    if (transcripts.size() == 1) {
      DocumentHeader only = transcripts.get(0);
      boolean swapped = logs.contains(only.file());
      headers.stream()
          .map(DocumentHeader::file)
          .filter(file -> swapped || logs.contains(file))
          .forEach(file -> bindings.put(file, only.path()));
    }
    return bindings;
  }

  /** By path, those that make meetings by themselves beside other meetings. */
  private Map<String, LeftOut> strays(List<DocumentHeader> headers, MeetingPlans plans) {
    Map<String, LeftOut> called = new TreeMap<>();
    headers.stream()
        .filter(header -> logs.contains(header.file()))
        .map(header -> new LeftOut(header.file(), header.path(), header.team(), NO_MEETING, null))
        .forEach(left -> called.put(left.place(), left));
    List<MeetingPlan> own =
        plans.plans().stream()
            .filter(plan -> called.keySet().containsAll(plan.transcriptPaths()))
            .toList();
    Set<String> paths =
        own.stream().flatMap(plan -> plan.transcriptPaths().stream()).collect(Collectors.toSet());
    called.keySet().retainAll(own.size() < plans.plans().size() ? paths : Set.of());
    return called;
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
