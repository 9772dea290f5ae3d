package nl.onderstroom.intake.people.names;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.onderstroom.intake.notation.Folding;
import nl.onderstroom.intake.people.names.PersonName.Form;
import org.jspecify.annotations.Nullable;

/**
 * From a label to the names that it holds.
 *
 * <pre>
 * label    = name {"(" remark ")"} [" | " organisation] | address "@" domain
 * name     = first {first} {particle} surname {surname}       Anna de Vries
 *          | [particle ...] surname "," first {first} {particle}       Vries, Anna de
 *          | particle {particle} surname ... first                     De Backer Sofie
 *          | first | particle {particle} surname
 * remark   = mark                    (Extern), (Guest): dropped
 *          | name                    Nick (Nicolaas de Boer): the name of the account, as in Zoom
 *          | first                   Vries, A. de (Anna): what the initial stands for
 *          | anything else           Paul (Wings): dropped
 * </pre>
 *
 * A remark is a name where it has two words or more, no word of an organisation, and does not speak
 * against the name before it. Titles and the like are told in {@link BareName}.
 */
public final class NameParser {
  private static final Pattern REMARK = Pattern.compile("[(\\[]([^()\\[\\]]*)[)\\]]");
  private static final Pattern AFTER = Pattern.compile(" (?:\\||/) .*");
  private static final Pattern DASH = Pattern.compile(" [-–—] ");
  private static final Pattern DIGIT = Pattern.compile("\\d");

  private NameParser() {}

  /** The surest first; a second where the label has two. */
  public static List<PersonName> names(String label) {
    List<String> remarks = remarks(label);
    String main = main(label);
    if (main.isEmpty() && !remarks.isEmpty()) {
      main = remarks.get(0);
    }
    PersonName name = name(main, label);
    for (String remark : remarks) {
      PersonName account = findAccount(name, remark);
      if (account != null) {
        return name.form() == Form.NAME ? List.of(account, name) : List.of(account);
      }
    }
    if (remarks.isEmpty()) {
      return List.of(name.with(after(label)));
    }
    PersonName written = remarks.size() == 1 ? findWritten(name, remarks.get(0)) : null;
    return List.of(written == null ? name.with(String.join(" ", remarks)) : written);
  }

  private static List<String> remarks(String label) {
    List<String> remarks = new ArrayList<>();
    Matcher remark = REMARK.matcher(Folding.clean(label));
    while (remark.find()) {
      String inside = remark.group(1).strip();
      if (!inside.isEmpty() && !NameWords.ALL.marks().contains(Folding.fold(inside))) {
        remarks.add(inside);
      }
    }
    return remarks;
  }

  private static String bare(String label) {
    return Folding.clean(REMARK.matcher(Folding.clean(label)).replaceAll(" "));
  }

  /** What stands after a bar. */
  private static String after(String label) {
    Matcher after = AFTER.matcher(bare(label));
    return after.find() ? after.group().substring(2).strip() : "";
  }

  private static String main(String label) {
    String main = AFTER.matcher(bare(label)).replaceFirst("");
    String[] parts = DASH.split(main, -1);
    boolean marked = NameWords.ALL.marks().contains(Folding.fold(parts[parts.length - 1]));
    return parts.length == 2 && marked ? parts[0] : main;
  }

  private static PersonName name(String main, String label) {
    if (main.indexOf('@') > 0 && main.indexOf(' ') < 0) {
      return new PersonName(main, List.of(), List.of(), Form.EMAIL);
    }
    if (NameWords.words(main).stream().anyMatch(NameWords.ALL.devices()::contains)) {
      return new PersonName(Folding.clean(label), PersonName.owner(label), List.of(), Form.DEVICE);
    }
    return BareName.of(main, label);
  }

  /** "Vries, A. de" with "Anna" after it; null where the remark is another. */
  private static @Nullable PersonName findWritten(PersonName name, String remark) {
    List<String> first = BareName.words(remark);
    boolean initials =
        !name.given().isEmpty() && name.given().stream().allMatch(PersonName::initial);
    if (first.size() != 1 || !initials || name.surname().isEmpty()) {
      return null;
    }
    List<String> called = PersonName.of(first, List.of(), Form.NAME).given();
    if (called.isEmpty() || called.get(0).charAt(0) != name.given().get(0).charAt(0)) {
      return null;
    }
    String shown = remark + name.shown().substring(name.shown().indexOf(' '));
    return new PersonName(shown, called, name.surname(), Form.NAME);
  }

  private static @Nullable PersonName findAccount(PersonName name, String remark) {
    List<String> words = BareName.words(remark);
    boolean organisation =
        words.stream().map(Folding::fold).anyMatch(NameWords.ALL.organisations()::contains);
    if (words.size() < 2 || organisation || DIGIT.matcher(remark).find()) {
      return null;
    }
    PersonName account = name(remark, remark);
    boolean alone = name.form() != Form.NAME || name.parts().size() < 2;
    return account.full() && (alone || Likeness.of(name, account) != Likeness.NONE)
        ? account
        : null;
  }
}
