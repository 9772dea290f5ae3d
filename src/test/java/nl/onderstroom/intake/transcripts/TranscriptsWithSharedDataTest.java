package nl.onderstroom.intake.transcripts;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import nl.onderstroom.SharedData;
import nl.onderstroom.catalogue.Formats;
import nl.onderstroom.intake.Content.Line;
import nl.onderstroom.intake.Document;
import nl.onderstroom.intake.FileReader;
import nl.onderstroom.json.Json;
import nl.onderstroom.model.Span;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TranscriptsWithSharedDataTest {
  record Said(int i, double start, double end, String speaker, String text) {
    Line timed() {
      return new Line(new Span(Math.round(start * 1000), Math.round(end * 1000)), speaker, text);
    }

    Line untimed() {
      return new Line(null, speaker, text);
    }
  }

  @ParameterizedTest
  @CsvSource(
      textBlock =
          """
          D1-1, vtt, webvtt
          D1-2, vtt, webvtt
          D1-3, srt, subrip
          D2-1, txt, plain-text
          E1-1, csv, transcript-table
          E1-2, vtt, webvtt
          E2-1, srt, subrip
          E3-1, vtt, webvtt
          """)
  void exportSaysWhatItsMeetingSays(String id, String extension, String format) throws IOException {
    Path folder = SharedData.expect("dev/nl_teams");
    Document document = read(folder.resolve(id + "." + extension));
    List<Said> said =
        Files.readAllLines(folder.resolve(id + ".jsonl"), UTF_8).stream()
            .map(line -> Json.read(line, Said.class))
            .toList();
    boolean untimed = extension.equals("txt");
    assertThat(document.format()).isEqualTo(format);
    assertThat(document.content().lines())
        .containsExactlyElementsOf(
            said.stream().map(s -> untimed ? s.untimed() : s.timed()).toList());
    assertThat(document.content().notes()).isEmpty();
  }

  @Test
  void everyCueOfAPublicZoomCallHasASpeaker() throws IOException {
    Map<String, Long> nameless = new TreeMap<>();
    try (Stream<Path> calls = Files.list(SharedData.expect("dev/en_zoom_ethpm"))) {
      for (Path call : calls.filter(Files::isDirectory).toList()) {
        List<Line> lines = read(call.resolve("transcript.vtt")).content().lines();
        nameless.put(
            call.getFileName().toString(), lines.stream().filter(l -> l.label() == null).count());
      }
    }
    assertThat(nameless).hasSizeGreaterThan(10);
    assertThat(nameless.values()).containsOnly(0L);
  }

  @Test
  void meetingOfPeersHasThreeHundredCuesAndTwoWithoutSpeaker() throws IOException {
    List<Line> lines = read(SharedData.expect("peers/meeting001_transcript.vtt")).content().lines();
    assertThat(lines).hasSize(300);
    assertThat(lines)
        .filteredOn(l -> l.label() == null)
        .extracting(Line::text)
        .containsExactly("And that", "Yes. Okay.");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          teams_vtt/graph_minimal_CONSTRUCTED.vtt | 7 | 1 | @1;Carlos Farías;Graham, Ken (Contractor);Noor Bakker
          teams_vtt/stream_classic_CONSTRUCTED.vtt | 2 | 2 |
          teams_vtt/closed_v_long_cues.vtt | 18 | 0 | Sarah Chen;Tom Baker
          webex/transcript_CONSTRUCTED.vtt | 3 | 0 | Noor Bakker;Sem de Boer
          asr_json/whisperx_TRANSCRIBED.json | 3 | 1 | SPEAKER_04
          asr_json/fireflies_CONSTRUCTED.json | 2 | 0 | Noor Bakker;Speaker 2
          asr_json/azure_batch_v3_TRANSCRIBED.json | 2 | 0 | Speaker 1;Speaker 2
          asr_json/aws_transcribe_speakers_trimmed.json | 7 | 0 | spk_0;spk_1;spk_2
          asr_json/assemblyai_transcription.json | 1 | 0 | Speaker A
          asr_json/bbc_kaldi_trimmed.json | 2 | 0 | Speaker S12
          asr_json/dg_transcription.json | 1 | 1 |
          asr_json/dg_whisper_transcription.json | 1 | 1 |
          asr_json/speechmatics_trimmed.json | 2 | 0 | Speaker F4
          chat_cha/media-bullets_TRANSCRIBED.cha | 2 | 0 | CHI;MOT
          chat_cha/nld-conversation_TRANSCRIBED.cha | 2 | 0 | Tom
          chat_cha/utr_lazy_overlap_backchannel.cha | 3 | 0 | INV;PAR
          elan/example.eaf | 22 | 0 | K;W
          praat/all_tiers_have_the_same_name.TextGrid | 3 | 0 | Mary
          praat/bobby_words_with_newlines.TextGrid | 1 | 1 |
          praat/mary_longfile.TextGrid | 1 | 1 |
          nl_handelingen/h-tk-20172018-70-4.xml | 25 | 0 | Bergkamp (D66);De voorzitter;Dijksma (PvdA);Ellemeet (GroenLinks);Hijink (SP);Minister De Jonge;Segers (ChristenUnie)
          otter/otter_export_CONSTRUCTED.txt | 3 | 0 | Noor Bakker;Unknown Speaker
          zoom_vtt/cloud_2020_crlf.vtt | 59 | 2 | Andrew Knight;George Harrison;John Lennon;Paul McCartney;Ringo Starr
          """)
  void sampleHasItsCuesAndSpeakers(String path, int cues, int nameless, @Nullable String speakers)
      throws IOException {
    List<Line> lines = read(SharedData.expect("formats").resolve(path)).content().lines();
    List<String> labels =
        lines.stream().flatMap(l -> Stream.ofNullable(l.label())).distinct().sorted().toList();
    assertThat(lines).hasSize(cues);
    assertThat(lines).filteredOn(l -> l.label() == null).hasSize(nameless);
    assertThat(String.join(";", labels)).isEqualTo(speakers == null ? "" : speakers);
  }

  private static Document read(Path path) throws IOException {
    return new FileReader(Formats.ALL)
        .read(String.valueOf(path.getFileName()), Files.readAllBytes(path))
        .expectDocument();
  }
}
