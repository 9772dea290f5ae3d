package nl.onderstroom.intake.people;

import java.util.Comparator;
import nl.onderstroom.intake.notation.Folding;
import org.jspecify.annotations.Nullable;

/**
 * How a source names someone.
 *
 * @param email lower case; absent in transcripts and chats
 */
public record Mention(String label, @Nullable String email) {
  public static final Comparator<Mention> BY_LABEL =
      Comparator.comparing(Mention::label)
          .thenComparing(Mention::email, Comparator.nullsLast(Comparator.naturalOrder()));

  public Mention {
    label = Folding.clean(label);
    email = email == null || email.isBlank() ? null : Folding.fold(email);
  }

  public static Mention of(String label) {
    return new Mention(label, null);
  }
}
