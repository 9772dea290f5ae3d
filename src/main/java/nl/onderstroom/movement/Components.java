package nl.onderstroom.movement;

import java.util.List;
import nl.onderstroom.measures.Component;
import nl.onderstroom.measures.Conversation;
import nl.onderstroom.measures.Tally;
import nl.onderstroom.model.insight.Sufficiency;
import org.jspecify.annotations.Nullable;

/** The components of which the movement consists, and their value in a stretch of minutes. */
public final class Components {
  /** In the order in which they are shown. */
  public static final List<Component> ALL =
      List.of(Component.BREADTH, Component.EXCHANGE, Component.INQUIRY);

  private Components() {}

  public static List<String> ids() {
    return ALL.stream().map(Component::id).toList();
  }

  /**
   * Those that can be said of this meeting: none where there is too little talk, and only what does
   * not ask who spoke where the labels are not to be trusted.
   */
  static List<Component> of(Conversation conversation) {
    if (conversation.sufficiency() == Sufficiency.TOO_LITTLE) {
      return List.of();
    }
    boolean reliable = conversation.diarisationReliable();
    return ALL.stream()
        .filter(component -> reliable || component.basis() == Component.Basis.WHAT)
        .toList();
  }

  /** Over the blocks {@code from} up to {@code to}; null where the component cannot be said. */
  static @Nullable Double value(Component component, Conversation conversation, int from, int to) {
    Tally tally = Tally.sum(conversation.voices().size(), conversation.blocks().subList(from, to));
    return component.of(tally, conversation.present().size());
  }
}
