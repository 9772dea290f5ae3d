package nl.onderstroom.jobs.direct;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import nl.onderstroom.analysis.MeetingAnalyst;
import nl.onderstroom.analysis.TeamAnalyst;
import nl.onderstroom.annotate.onnx.ToneMethod;
import nl.onderstroom.annotate.onnx.ToneModel;
import nl.onderstroom.catalogue.Annotators;
import nl.onderstroom.catalogue.Measures;
import nl.onderstroom.catalogue.OwnEars;
import nl.onderstroom.catalogue.Patterns;
import nl.onderstroom.intake.joining.assembly.MeetingAssembler;
import nl.onderstroom.intake.people.PeopleFile;
import nl.onderstroom.intake.people.TeamPeople;
import nl.onderstroom.model.Thresholds;
import nl.onderstroom.model.insight.MeetingAnalysis;
import nl.onderstroom.model.insight.TeamAnalysis;
import nl.onderstroom.report.Edition;
import nl.onderstroom.report.Report;
import org.jspecify.annotations.Nullable;

/** A few files of one team to a report, in process. */
public final class AnalyseJob {
  private AnalyseJob() {}

  /**
   * What is asked.
   *
   * @param files transcripts and logs; folders are walked
   * @param attendance lists that the user names as such
   * @param chats that the user names as such
   * @param people settles names, before what files of names among the meetings settle
   * @param team absent to take what the files say, else the name of the folder or the first file
   * @param ears what the user brings to hear by
   */
  public record Options(
      List<Path> files,
      List<Path> attendance,
      List<Path> chats,
      PeopleFile people,
      @Nullable String team,
      Edition edition,
      String language,
      Thresholds thresholds,
      OwnEars ears) {
    public Options {
      files = List.copyOf(files);
      attendance = List.copyOf(attendance);
      chats = List.copyOf(chats);
    }
  }

  public static Report run(Options options) throws IOException {
    try (ToneModel model = findModel(options.ears())) {
      return run(options, model);
    }
  }

  private static @Nullable ToneModel findModel(OwnEars ears) {
    return ears.toneModel() == null ? null : ToneModel.open(ears.toneModel());
  }

  private static Report run(Options options, @Nullable ToneModel model) throws IOException {
    // What there is to hear by takes as long to load as a few files to read: it does so beside it.
    CompletableFuture<Void> ears = CompletableFuture.runAsync(Annotators::warmUp);
    Batch batch = read(options);
    ears.join();
    TeamPeople people = batch.people().after(options.people());
    MeetingAnalyst analyst =
        new MeetingAnalyst(
            Annotators.with(options.ears().phrases(), model), Measures.ALL, options.thresholds());
    List<MeetingAnalysis> meetings =
        AllCores.map(
            batch.plans().plans(),
            plan ->
                analyst.analyse(MeetingAssembler.assemble(plan, batch.documentsOf(plan), people)));
    TeamAnalysis analysis =
        new TeamAnalyst(Patterns.ALL, options.thresholds()).analyse(batch.team(), meetings);
    return new Report(
        options.edition(),
        options.language(),
        analysis,
        batch.account(),
        batch.files(),
        batch.plans(),
        options.thresholds(),
        ToneMethod.after(Annotators.version(), model == null ? null : model.method()));
  }

  private static Batch read(Options options) throws IOException {
    List<NamedFile> attendance = NamedFiles.expectIn(options.attendance());
    List<NamedFile> chats = NamedFiles.expectIn(options.chats());
    List<NamedFile> all =
        Stream.of(NamedFiles.expectIn(options.files()), attendance, chats)
            .flatMap(List::stream)
            .distinct()
            .toList();
    GivenAs given = GivenAs.of(attendance, chats);
    String team = options.team();
    NamedTeam whose =
        team == null ? NamedTeam.sought(options.files().get(0)) : NamedTeam.called(team);
    return Batch.read(whose, all, given);
  }
}
