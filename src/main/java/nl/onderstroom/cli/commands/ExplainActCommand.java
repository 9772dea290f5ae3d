package nl.onderstroom.cli.commands;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import nl.onderstroom.annotate.acts.CueUse;
import nl.onderstroom.annotate.words.QuestionKind;
import nl.onderstroom.annotate.words.Said;
import nl.onderstroom.catalogue.Acts;
import nl.onderstroom.cli.console.Console;
import nl.onderstroom.intake.Content;
import nl.onderstroom.intake.Document;
import nl.onderstroom.intake.Reading;
import nl.onderstroom.jobs.direct.NamedFile;
import nl.onderstroom.jobs.direct.NamedFiles;
import nl.onderstroom.jobs.shelter.ShelteredReader;
import nl.onderstroom.jobs.work.ExitCode;
import nl.onderstroom.language.Texts;
import nl.onderstroom.language.acts.ActCard;
import nl.onderstroom.language.acts.ActInventory;
import nl.onderstroom.language.acts.Cue;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/**
 * Prints how an act is heard; with files, what it would be heard in: transcripts, and files of
 * one's own that are laid over the acts of the house. Without a name, the list of acts.
 */
@Command(name = "act", mixinStandardHelpOptions = true)
public final class ExplainActCommand implements Callable<Integer> {
  private final Console console;

  @Parameters(arity = "0..1", paramLabel = "ACT")
  private @Nullable String id;

  @Option(names = "--try", paramLabel = "FILE", arity = "1..*")
  private List<Path> files = List.of();

  @Option(names = "--lang", paramLabel = "nl|en")
  private String language = "en";

  public ExplainActCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() throws IOException {
    Texts texts = Texts.of(language);
    ActInventory inventory = ActInventory.of(Acts.ALL);
    List<Said> said = new ArrayList<>();
    try (ShelteredReader reader = new ShelteredReader()) {
      for (NamedFile file : NamedFiles.in(files)) {
        byte[] bytes = file.bytes();
        if (overlay(file, bytes)) {
          inventory = inventory.with(new String(bytes, StandardCharsets.UTF_8), file.shown());
        } else {
          read(reader.read(file.shown(), bytes), said);
        }
      }
    }
    if (id == null) {
      list(texts, inventory);
    } else {
      String act = id.toLowerCase(Locale.ROOT);
      card(texts, inventory.expect(act, "explain act"));
      uses(texts, CueUse.of(inventory, act, said), said.size());
    }
    return ExitCode.DONE;
  }

  /** By its name, or because it begins with an act; before it only remarks may stand. */
  private static boolean overlay(NamedFile file, byte[] bytes) {
    return file.shown().endsWith(".cues")
        || new String(bytes, StandardCharsets.UTF_8)
            .lines()
            .map(String::strip)
            .filter(line -> !line.isEmpty() && !line.startsWith("#"))
            .findFirst()
            .orElse("")
            .startsWith("@");
  }

  private static void read(Reading reading, List<Said> said) {
    for (Document document : reading.expectDocuments()) {
      document.content().lines().forEach(line -> said.add(said(said.size(), line)));
    }
  }

  private static Said said(int at, Content.Line line) {
    return new Said(
        at, line.label(), line.span(), line.text(), "", List.of(), QuestionKind.NONE, false);
  }

  private void list(Texts texts, ActInventory inventory) {
    console.out().println(texts.say("cli.acts"));
    for (ActCard act : inventory.all()) {
      console.out().println("  %-18s%s".formatted(act.id(), act.label(language)));
    }
  }

  private void card(Texts texts, ActCard act) {
    console.out().println(act.label(language) + " (" + act.id() + ")");
    console
        .out()
        .println(
            "  " + texts.say("cli.card.tier") + ": " + texts.say("cli.tier." + act.tier().name()));
    console.out().println("  " + texts.say("cli.act.cues") + ":");
    for (Cue cue : act.cues()) {
      console
          .out()
          .println(
              String.format(
                  Locale.ROOT,
                  "    %-2s %d  %-52s %s",
                  cue.language(),
                  cue.weight(),
                  cue.written(),
                  cue.id()));
    }
  }

  private void uses(Texts texts, List<CueUse> uses, int utterances) {
    if (files.isEmpty()) {
      return;
    }
    int count = uses.stream().mapToInt(CueUse::count).sum();
    console
        .out()
        .println(
            texts.say(
                "cli.act.tried",
                Map.of(
                    "count", Integer.toString(count), "utterances", Integer.toString(utterances))));
    for (CueUse use : uses) {
      console.out().println(String.format(Locale.ROOT, "  %4d  %s", use.count(), use.cue()));
      use.examples().forEach(example -> console.out().println("          " + example));
    }
  }
}
