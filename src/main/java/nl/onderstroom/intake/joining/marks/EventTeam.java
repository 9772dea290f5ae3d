package nl.onderstroom.intake.joining.marks;

import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;
import nl.onderstroom.intake.Content.Event;
import nl.onderstroom.intake.Content.Guest;
import nl.onderstroom.intake.Content.Invited;
import nl.onderstroom.intake.notation.DeclaredTeam;
import org.jspecify.annotations.Nullable;

/**
 * Whose a meeting in a calendar is. Calendars have no place for it, so people put it in the
 * categories, ask a group, let a group ask, or write it before the title.
 *
 * <p>A title may hold anything before its colon: it names a team only where another file knows a
 * team of that name. A category or a group called "Team Noord" says so by itself.
 */
public final class EventTeam {
  private EventTeam() {}

  /**
   * Null where it names none, or two.
   *
   * @param known teams that other files of the batch name
   */
  public static @Nullable String find(Event event, Collection<String> known) {
    List<String> places = places(event).toList();
    String title = event.title() == null ? "" : event.title();
    List<String> anywhere =
        Stream.concat(places.stream(), DeclaredTeam.parts(title).stream()).toList();
    String named =
        DeclaredTeam.findOne(
            known.stream()
                .filter(team -> anywhere.stream().anyMatch(part -> DeclaredTeam.same(part, team))));
    return named == null ? DeclaredTeam.findOne(places.stream().map(EventTeam::declared)) : named;
  }

  private static Stream<String> places(Event event) {
    String organizer = event.organizer();
    return Stream.of(
            event.categories().stream(),
            event.invited().stream()
                .filter(guest -> guest.kind() == Guest.GROUP)
                .map(Invited::label),
            Stream.of(organizer == null ? "" : organizer))
        .flatMap(place -> place);
  }

  /** Empty where it may be anything else. */
  private static String declared(String place) {
    String named = DeclaredTeam.find(List.of(place));
    return named != null ? named : DeclaredTeam.isName(place) ? place.strip() : "";
  }
}
