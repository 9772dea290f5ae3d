package nl.onderstroom.jobs.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import nl.onderstroom.annotate.onnx.ToneMethod;
import nl.onderstroom.catalogue.Formats;
import nl.onderstroom.intake.Document;
import nl.onderstroom.intake.FileReader;
import nl.onderstroom.intake.joining.DocumentHeader;
import nl.onderstroom.intake.people.PeopleFile;
import nl.onderstroom.jobs.plan.Planning.Headed;
import nl.onderstroom.jobs.work.JobSettings;
import nl.onderstroom.model.Thresholds;
import nl.onderstroom.store.rows.PlanRow;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class TeamPlanTest {
  private static final PeopleFile OF_THE_RUN =
      new PeopleFile(Map.of("an", "Anna Bos", "bo", "Bo Kok"));

  @Test
  void theInputsOfAMeetingFollowItsBytesAndTheRulesAndWhoIsWhom() {
    String inputs = inputs(plan(settings("1"), said("Ja.")));

    assertThat(inputs(plan(settings("1"), said("Ja.")))).isEqualTo(inputs);
    assertThat(inputs(plan(settings("1"), said("Nee.")))).isNotEqualTo(inputs);
    assertThat(inputs(plan(settings("2"), said("Ja.")))).isNotEqualTo(inputs);
    String modelled = inputs(plan(settings("1", method("aa")), said("Ja.")));
    assertThat(modelled).isNotEqualTo(inputs);
    assertThat(inputs(plan(settings("1", method("bb")), said("Ja.")))).isNotEqualTo(modelled);
    assertThat(inputs(plan(settings("1"), said("Ja."), names("people.csv", Map.of("a", "b")))))
        .isNotEqualTo(inputs);
  }

  @Test
  void whatATeamSettlesComesBeforeWhatTheRunSettlesAndTheFirstFileBeforeTheNext() {
    PlanRow plan =
        plan(
            settings("1"),
            names("zorg/b/people.csv", Map.of("an", "Annie Vos", "cas", "Cas Dop")),
            names("zorg/people.csv", Map.of("cas", "Cas de Wit")),
            said("Ja."));

    assertThat(plan.people().settled().names())
        .isEqualTo(Map.of("an", "Annie Vos", "bo", "Bo Kok", "cas", "Cas Dop"));
  }

  private static String inputs(PlanRow plan) {
    return plan.meetings().get(0).inputs();
  }

  private static PlanRow plan(JobSettings settings, Headed... documents) {
    return TeamPlan.of("zorg", List.of(documents), settings);
  }

  private static ToneMethod method(String sha256) {
    return new ToneMethod("/models/tone", "robbert 2", sha256);
  }

  private static JobSettings settings(String build) {
    return settings(build, null);
  }

  private static JobSettings settings(String build, @Nullable ToneMethod tone) {
    return new JobSettings(
        URI.create("file:///store"),
        "local",
        "nl",
        "0.1.0",
        build,
        Thresholds.standard(),
        OF_THE_RUN,
        null,
        tone);
  }

  private static Headed names(String path, Map<String, String> names) {
    return new Headed("zorg", path, List.of(), new PeopleFile(names));
  }

  private static Headed said(String text) {
    byte[] bytes =
        ("WEBVTT\n\n00:01.000 --> 00:02.000\n<v Anna>" + text + "</v>\n")
            .getBytes(StandardCharsets.UTF_8);
    Document document =
        new FileReader(Formats.ALL).read("zorg/overleg.vtt", bytes).expectDocument();
    return new Headed(
        "zorg", "zorg/overleg.vtt", List.of(DocumentHeader.of("zorg", document)), null);
  }
}
