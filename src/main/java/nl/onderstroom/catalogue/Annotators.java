package nl.onderstroom.catalogue;

import java.util.List;
import nl.onderstroom.annotate.Annotator;
import nl.onderstroom.annotate.Listener;
import nl.onderstroom.annotate.acts.ActReader;
import nl.onderstroom.annotate.talk.TalkRules;
import nl.onderstroom.annotate.talk.TeamTalk;
import nl.onderstroom.annotate.tone.ToneReader;
import nl.onderstroom.language.acts.ActInventory;

/** What is read in the words of a meeting. */
public final class Annotators {
  public static final Annotator STANDARD =
      new Annotator(
          Languages.ALL,
          new Listener(
              new ActReader(ActInventory.of(Acts.ALL)),
              new TeamTalk(List.of(TalkRules.of("nl"), TalkRules.of("en")))),
          new ToneReader()::read);

  private Annotators() {}
}
