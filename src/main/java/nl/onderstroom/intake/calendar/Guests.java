package nl.onderstroom.intake.calendar;

import java.util.List;
import java.util.Locale;
import nl.onderstroom.intake.Content.Answer;
import nl.onderstroom.intake.Content.Guest;
import nl.onderstroom.intake.Content.Invited;
import nl.onderstroom.intake.notation.Folding;
import org.jspecify.annotations.Nullable;

/**
 * Whom an event was sent to.
 *
 * <pre>
 * attendee = "ATTENDEE" {";CN=" name | ";CUTYPE=" kind | ";PARTSTAT=" answer | ";ROLE=" role} ":mailto:" address
 * </pre>
 */
final class Guests {
  private static final String MAIL = "mailto:";

  private Guests() {}

  static List<Invited> of(Component event) {
    return event
        .all("ATTENDEE")
        .map(Guests::invited)
        .filter(one -> !one.label().isEmpty())
        .toList();
  }

  /** The name of whoever sent it, else the address; null where the event does not say. */
  static @Nullable String findOrganizer(Component event) {
    Property organizer = event.find("ORGANIZER");
    String label = organizer == null ? "" : label(organizer);
    return label.isEmpty() ? null : label;
  }

  private static Invited invited(Property attendee) {
    return new Invited(
        label(attendee),
        findEmail(attendee),
        kind(attendee.parameter("CUTYPE")),
        answer(attendee.parameter("PARTSTAT")),
        attendee.parameter("ROLE").equalsIgnoreCase("OPT-PARTICIPANT"));
  }

  private static String label(Property attendee) {
    String name = Folding.clean(attendee.parameter("CN"));
    String email = findEmail(attendee);
    return name.isEmpty() && email != null ? email : name;
  }

  private static @Nullable String findEmail(Property attendee) {
    String value = attendee.value().strip();
    boolean mail = value.regionMatches(true, 0, MAIL, 0, MAIL.length());
    String address = mail ? value.substring(MAIL.length()) : attendee.parameter("EMAIL");
    return address.indexOf('@') > 0 ? address.strip() : null;
  }

  private static Guest kind(String written) {
    return switch (written.toUpperCase(Locale.ROOT)) {
      case "ROOM" -> Guest.ROOM;
      case "RESOURCE" -> Guest.RESOURCE;
      case "GROUP" -> Guest.GROUP;
      default -> Guest.PERSON;
    };
  }

  private static Answer answer(String written) {
    return switch (written.toUpperCase(Locale.ROOT)) {
      case "ACCEPTED" -> Answer.ACCEPTED;
      case "DECLINED" -> Answer.DECLINED;
      case "TENTATIVE" -> Answer.TENTATIVE;
      case "DELEGATED" -> Answer.DELEGATED;
      default -> Answer.NONE;
    };
  }
}
