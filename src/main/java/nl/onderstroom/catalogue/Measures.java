package nl.onderstroom.catalogue;

import java.util.List;
import java.util.stream.Stream;
import nl.onderstroom.measures.Component;
import nl.onderstroom.measures.MeetingMeasure;
import nl.onderstroom.measures.Quantity;
import nl.onderstroom.measures.equality.Equality;
import nl.onderstroom.measures.equality.Index;
import nl.onderstroom.measures.equality.Population;
import nl.onderstroom.measures.exchange.FloorChanges;
import nl.onderstroom.measures.exchange.Follows;
import nl.onderstroom.measures.exchange.FollowsShare;
import nl.onderstroom.measures.exchange.OverlapSeconds;
import nl.onderstroom.measures.exchange.Overlaps;
import nl.onderstroom.measures.exchange.Reciprocity;
import nl.onderstroom.measures.exchange.TurnTakingIndex;
import nl.onderstroom.measures.inquiry.OpenQuestionShare;
import nl.onderstroom.measures.inquiry.Questions;
import nl.onderstroom.measures.presence.EqualShare;
import nl.onderstroom.measures.presence.HeadCount;
import nl.onderstroom.measures.presence.PresenceMinutes;
import nl.onderstroom.measures.presence.UntiedShare;
import nl.onderstroom.measures.rhythm.Bursts;
import nl.onderstroom.measures.rhythm.Duration;
import nl.onderstroom.measures.rhythm.Gap;
import nl.onderstroom.measures.rhythm.ResponseGap;
import nl.onderstroom.measures.rhythm.Silence;
import nl.onderstroom.measures.said.Agreement;
import nl.onderstroom.measures.said.BackChannels;
import nl.onderstroom.measures.tone.ToneBalance;
import nl.onderstroom.measures.tone.ToneCoverage;
import nl.onderstroom.measures.voice.Amount;
import nl.onderstroom.measures.voice.AmountShare;
import nl.onderstroom.measures.voice.FirstWord;
import nl.onderstroom.measures.voice.LongestTurn;
import nl.onderstroom.measures.voice.MeanTurn;
import nl.onderstroom.measures.voice.TurnCount;
import nl.onderstroom.measures.voice.TurnShare;
import nl.onderstroom.movement.Pool;

/** The numbers that are computed of a meeting, sorted by id. */
public final class Measures {
  public static final List<MeetingMeasure> ALL =
      List.of(
          new Agreement(),
          new BackChannels(),
          Component.BREADTH,
          new Bursts(),
          new Duration(),
          new Equality(Index.EFFECTIVE, Quantity.SECONDS, Population.PRESENT),
          new Equality(Index.EFFECTIVE, Quantity.SECONDS, Population.SPEAKERS),
          new Equality(Index.EFFECTIVE, Quantity.WORDS, Population.PRESENT),
          new Equality(Index.EFFECTIVE, Quantity.WORDS, Population.SPEAKERS),
          new Equality(Index.ENTROPY, Quantity.SECONDS, Population.LABELS),
          new Equality(Index.ENTROPY, Quantity.SECONDS, Population.PRESENT),
          new Equality(Index.ENTROPY, Quantity.SECONDS, Population.SPEAKERS),
          new Equality(Index.ENTROPY, Quantity.WORDS, Population.LABELS),
          new Equality(Index.ENTROPY, Quantity.WORDS, Population.PRESENT),
          new Equality(Index.ENTROPY, Quantity.WORDS, Population.SPEAKERS),
          new EqualShare(),
          Component.EXCHANGE,
          new FirstWord(),
          new FloorChanges(),
          new Follows(),
          new FollowsShare(),
          new Gap(),
          new Equality(Index.GINI, Quantity.SECONDS, Population.LABELS),
          new Equality(Index.GINI, Quantity.SECONDS, Population.PRESENT),
          new Equality(Index.GINI, Quantity.SECONDS, Population.SPEAKERS),
          new Equality(Index.GINI, Quantity.WORDS, Population.LABELS),
          new Equality(Index.GINI, Quantity.WORDS, Population.PRESENT),
          new Equality(Index.GINI, Quantity.WORDS, Population.SPEAKERS),
          Component.INQUIRY,
          new LongestTurn(),
          new MeanTurn(),
          new OpenQuestionShare(),
          new OverlapSeconds(),
          new Overlaps(),
          new PresenceMinutes(),
          new HeadCount(HeadCount.Who.PRESENT),
          new Questions(),
          new Reciprocity(),
          new ResponseGap(),
          new Amount(Quantity.SECONDS),
          new AmountShare(Quantity.SECONDS),
          new TurnShare(),
          new AmountShare(Quantity.WORDS),
          new Silence(),
          new HeadCount(HeadCount.Who.SILENT),
          new HeadCount(HeadCount.Who.SPEAKERS),
          new ToneBalance(),
          new ToneCoverage(),
          new Equality(Index.TOP_SHARE, Quantity.SECONDS, Population.PRESENT),
          new Equality(Index.TOP_SHARE, Quantity.SECONDS, Population.SPEAKERS),
          new Equality(Index.TOP_SHARE, Quantity.WORDS, Population.PRESENT),
          new Equality(Index.TOP_SHARE, Quantity.WORDS, Population.SPEAKERS),
          new TurnTakingIndex(),
          new TurnCount(),
          new UntiedShare(UntiedShare.Untied.UNIDENTIFIED),
          new UntiedShare(UntiedShare.Untied.UNLABELLED),
          new Amount(Quantity.WORDS));

  /** The ids of all that has a card, sorted: also of what only several meetings together say. */
  public static final List<String> IDS =
      Stream.concat(ALL.stream().map(MeetingMeasure::id), Pool.IDS.stream()).sorted().toList();

  private Measures() {}
}
