package nl.onderstroom.intake.people;

import nl.onderstroom.intake.notation.Folding;
import org.jspecify.annotations.Nullable;

/**
 * How a source names someone.
 *
 * @param email lower case; absent in transcripts and chats
 */
public record Mention(String label, @Nullable String email) {
  public Mention {
    label = Folding.clean(label);
    email = email == null || email.isBlank() ? null : Folding.fold(email);
  }

  public static Mention of(String label) {
    return new Mention(label, null);
  }
}
