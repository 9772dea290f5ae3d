package nl.onderstroom.catalogue;

import java.util.List;
import nl.onderstroom.intake.SourceFormat;
import nl.onderstroom.intake.asr.AssemblyAi;
import nl.onderstroom.intake.asr.AwsTranscribe;
import nl.onderstroom.intake.asr.AzureSpeech;
import nl.onderstroom.intake.asr.BbcKaldi;
import nl.onderstroom.intake.asr.Deepgram;
import nl.onderstroom.intake.asr.Fireflies;
import nl.onderstroom.intake.asr.GoogleSpeech;
import nl.onderstroom.intake.asr.RevAi;
import nl.onderstroom.intake.asr.Speechmatics;
import nl.onderstroom.intake.asr.WatsonSpeech;
import nl.onderstroom.intake.asr.Whisper;
import nl.onderstroom.intake.asr.WhisperCpp;
import nl.onderstroom.intake.asr.words.Amberscript;
import nl.onderstroom.intake.asr.words.ElevenLabs;
import nl.onderstroom.intake.asr.words.RecallAi;
import nl.onderstroom.intake.calendar.CalendarFile;
import nl.onderstroom.intake.documents.MeetDocument;
import nl.onderstroom.intake.documents.TeamsDocument;
import nl.onderstroom.intake.documents.WordText;
import nl.onderstroom.intake.logs.MeetAttendance;
import nl.onderstroom.intake.logs.MeetChat;
import nl.onderstroom.intake.logs.SimpleAttendance;
import nl.onderstroom.intake.logs.TeamsChat;
import nl.onderstroom.intake.logs.TeamsEventLog;
import nl.onderstroom.intake.logs.TeamsMessages;
import nl.onderstroom.intake.logs.TeamsReport;
import nl.onderstroom.intake.logs.WebexAttendance;
import nl.onderstroom.intake.logs.ZoomChat;
import nl.onderstroom.intake.logs.ZoomParticipants;
import nl.onderstroom.intake.parliament.Handelingen;
import nl.onderstroom.intake.parliament.Vlos;
import nl.onderstroom.intake.plain.PlainText;
import nl.onderstroom.intake.research.Chat;
import nl.onderstroom.intake.research.Elan;
import nl.onderstroom.intake.research.TextGrid;
import nl.onderstroom.intake.tables.JsonLines;
import nl.onderstroom.intake.tables.Register;
import nl.onderstroom.intake.tables.Roster;
import nl.onderstroom.intake.tables.TranscriptTable;
import nl.onderstroom.intake.transcripts.SubRip;
import nl.onderstroom.intake.transcripts.SubViewer;
import nl.onderstroom.intake.transcripts.WebVtt;

/** The file formats that are read, sorted by id. */
public final class Formats {
  public static final List<SourceFormat> ALL =
      List.of(
          new Amberscript(),
          new AssemblyAi(),
          new SimpleAttendance(),
          new AwsTranscribe(),
          new AzureSpeech(),
          new BbcKaldi(),
          new Chat(),
          new Deepgram(),
          new Elan(),
          new ElevenLabs(),
          new Fireflies(),
          new GoogleSpeech(),
          new Handelingen(),
          new WatsonSpeech(),
          new CalendarFile(),
          new JsonLines(),
          new MeetAttendance(),
          new MeetChat(),
          new MeetDocument(),
          new PlainText(),
          new TextGrid(),
          new RecallAi(),
          new Register(new WordText()),
          new RevAi(),
          new Roster(),
          new Speechmatics(),
          new SubRip(),
          new SubViewer(),
          new TeamsReport(),
          new TeamsChat(),
          new TeamsDocument(),
          new TeamsEventLog(),
          new TeamsMessages(),
          new TranscriptTable(),
          new Vlos(),
          new WebexAttendance(),
          new WebVtt(),
          new Whisper(),
          new WhisperCpp(),
          new WordText(),
          new ZoomChat(),
          new ZoomParticipants());

  private Formats() {}
}
