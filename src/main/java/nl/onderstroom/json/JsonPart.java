package nl.onderstroom.json;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A piece of somebody else's JSON, asked by name and never surprised: what is absent, or of another
 * kind than hoped for, is empty. Of several names the first that is there counts, for makers rename
 * their keys; without a name the piece itself is meant.
 */
public final class JsonPart {
  private final JsonNode node;

  JsonPart(JsonNode node) {
    this.node = node;
  }

  public boolean has(String name) {
    return node.hasNonNull(name);
  }

  /** Null where it is absent, {@code null} or no single value. */
  public @Nullable String findText(String... names) {
    JsonNode value = first(names);
    return value.isValueNode() && !value.isNull() ? value.asText() : null;
  }

  /** Empty where {@link #findText} finds nothing. */
  public String text(String... names) {
    String text = findText(names);
    return text == null ? "" : text;
  }

  /** Also of a number between quotes; null where there is none. */
  public @Nullable Double findNumber(String... names) {
    JsonNode value = first(names);
    if (value.isNumber()) {
      return value.doubleValue();
    }
    return value.isTextual() ? findNumberIn(value.textValue()) : null;
  }

  /** Empty where it is absent. */
  public JsonPart part(String... names) {
    return new JsonPart(first(names));
  }

  /** The elements of a list; none where it is no list. */
  public List<JsonPart> parts(String... names) {
    JsonNode list = first(names);
    List<JsonPart> parts = new ArrayList<>(list.size());
    if (list.isArray()) {
      list.forEach(element -> parts.add(new JsonPart(element)));
    }
    return parts;
  }

  private JsonNode first(String... names) {
    if (names.length == 0) {
      return node;
    }
    for (String name : names) {
      if (node.hasNonNull(name)) {
        return node.path(name);
      }
    }
    return node.path("");
  }

  private static @Nullable Double findNumberIn(String text) {
    try {
      return Double.valueOf(text.strip());
    } catch (NumberFormatException e) {
      return null;
    }
  }
}
