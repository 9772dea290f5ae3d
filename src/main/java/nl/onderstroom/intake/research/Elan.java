package nl.onderstroom.intake.research;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.onderstroom.intake.Content;
import nl.onderstroom.intake.SourceFormat;
import nl.onderstroom.intake.SourceText;
import nl.onderstroom.intake.research.ElanDocument.Annotation;
import nl.onderstroom.intake.research.ElanDocument.Annotations;
import nl.onderstroom.intake.research.Tier.Mark;
import nl.onderstroom.intake.research.TierNames.Level;
import nl.onderstroom.intake.spoken.SpokenLines;
import nl.onderstroom.intake.spoken.Timing;
import nl.onderstroom.intake.xml.XmlRoot;
import nl.onderstroom.intake.xml.XmlStream;
import nl.onderstroom.problem.UserProblem;
import org.jspecify.annotations.Nullable;

/**
 * An annotation file of ELAN.
 *
 * <pre>
 * file       = &lt;ANNOTATION_DOCUMENT&gt; &lt;TIME_ORDER&gt; {tier}
 * TIME_ORDER = {&lt;TIME_SLOT TIME_SLOT_ID [TIME_VALUE]&gt;}         milliseconds
 * tier       = &lt;TIER TIER_ID [PARTICIPANT] [LINGUISTIC_TYPE_REF] [PARENT_REF]&gt; {annotation}
 * annotation = &lt;ALIGNABLE_ANNOTATION ANNOTATION_ID TIME_SLOT_REF1 TIME_SLOT_REF2&gt; value
 *            | &lt;REF_ANNOTATION ANNOTATION_ID ANNOTATION_REF&gt; value
 * </pre>
 *
 * A slot without a value lies evenly between its neighbours. An annotation that refers to another
 * has its time. Speech is in the tiers whose name or type says so, or else in those without a
 * parent; of a tier and its child the parent is taken. The speaker is the participant, else what
 * the name of the tier says besides, see {@link TierNames}.
 */
public final class Elan implements SourceFormat {
  /** A chain of references that is longer runs in a circle. */
  private static final int LONGEST_CHAIN = 50;

  @Override
  public String id() {
    return "elan";
  }

  @Override
  public boolean recognises(SourceText text) {
    return XmlRoot.of(text.text()).equals("ANNOTATION_DOCUMENT");
  }

  @Override
  public Content read(SourceText text) {
    ElanDocument document = new ElanDocument(text.path());
    XmlStream.read(text, document);
    List<Annotations> tiers = speech(document.tiers());
    SpokenLines lines = new SpokenLines(text.path());
    Tier.say(tiers.stream().map(tier -> tier(document, tier)).toList(), lines);
    Content content = lines.content(null, null);
    if (content.lines().isEmpty()) {
      throw new UserProblem("no-speech-inside", text.path(), Map.of("format", id()));
    }
    return content;
  }

  private static List<Annotations> speech(List<Annotations> tiers) {
    Map<String, Annotations> said = new LinkedHashMap<>();
    for (Annotations tier : tiers) {
      boolean other = TierNames.level(tier.id()) == Level.OTHER;
      boolean says = TierNames.saysSpeech(tier.id()) || TierNames.saysSpeech(tier.type());
      if (!other && says && TierNames.level(tier.type()) != Level.OTHER) {
        said.put(tier.id(), tier);
      }
    }
    if (said.isEmpty()) {
      return tiers.stream()
          .filter(tier -> tier.parent().isEmpty() && TierNames.level(tier.id()) != Level.OTHER)
          .filter(tier -> TierNames.level(tier.type()) != Level.OTHER)
          .toList();
    }
    List<Annotations> outer = new ArrayList<>(said.values());
    outer.removeIf(tier -> said.containsKey(tier.parent()));
    return outer;
  }

  private static Tier tier(ElanDocument document, Annotations tier) {
    List<Mark> marks = new ArrayList<>();
    for (Annotation annotation : tier.annotations()) {
      marks.add(new Mark(timing(document, annotation), annotation.value()));
    }
    String label =
        tier.participant().isBlank() ? TierNames.findLabel(tier.id()) : tier.participant().strip();
    return new Tier(label, Level.SPEECH, marks);
  }

  private static Timing timing(ElanDocument document, Annotation annotation) {
    @Nullable Annotation timed = annotation;
    for (int i = 0; i < LONGEST_CHAIN && timed != null && !timed.refersTo().isEmpty(); i++) {
      timed = document.find(timed.refersTo());
    }
    return timed == null
        ? Timing.UNKNOWN
        : new Timing(document.findTime(timed.from()), document.findTime(timed.to()));
  }
}
