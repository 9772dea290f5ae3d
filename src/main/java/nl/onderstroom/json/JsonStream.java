package nl.onderstroom.json;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.json.JsonReadFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.function.Consumer;
import nl.onderstroom.problem.UserProblem;
import org.jspecify.annotations.Nullable;

/**
 * Somebody else's JSON, of any size, gone through once from front to back.
 *
 * <p>A place in it is written as its keys with dots between them and {@code []} after a list:
 * {@code results.channels[].alternatives[]}. The document itself is the empty place. Comments and
 * NaN are allowed, for makers write them.
 */
public final class JsonStream {
  private static final ObjectMapper MAPPER =
      JsonMapper.builder()
          .enable(JsonReadFeature.ALLOW_JAVA_COMMENTS)
          .enable(JsonReadFeature.ALLOW_NON_NUMERIC_NUMBERS)
          .build();

  /** Enough to know a maker by; without it a hostile file fills the memory with names. */
  private static final int MOST_PLACES = 300;

  private static final int DEEPEST = 6;

  /** The first elements of a list tell what it is a list of. */
  private static final int ELEMENTS_TO_SEE = 3;

  private JsonStream() {}

  /** The places that have a value; of a broken file those before the break; none if no JSON. */
  public static Set<String> places(String json) {
    Set<String> places = new LinkedHashSet<>();
    try (JsonParser parser = MAPPER.createParser(json)) {
      parser.nextToken();
      collect(parser, "", 0, places);
    } catch (JsonProcessingException e) {
      return places;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return places;
  }

  /**
   * Gives all that stand at one place, in order.
   *
   * @param path of the file, for messages
   */
  public static void each(String path, String json, String place, Consumer<JsonPart> taker) {
    try (JsonParser parser = MAPPER.createParser(json)) {
      parser.nextToken();
      walk(parser, "", place, taker);
      if (parser.nextToken() != null) {
        throw new UserProblem("json-goes-on", path + ":" + parser.currentLocation().getLineNr());
      }
    } catch (JsonProcessingException e) {
      int line = e.getLocation() == null ? 1 : e.getLocation().getLineNr();
      throw new UserProblem("broken-json", path + ":" + line);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void collect(JsonParser parser, String at, int depth, Set<String> places)
      throws IOException {
    @Nullable JsonToken token = parser.currentToken();
    if (token == null || depth > DEEPEST || places.size() >= MOST_PLACES) {
      parser.skipChildren();
    } else if (token == JsonToken.START_OBJECT) {
      while (parser.nextToken() == JsonToken.FIELD_NAME) {
        String place = at.isEmpty() ? parser.currentName() : at + "." + parser.currentName();
        if (parser.nextToken() != JsonToken.VALUE_NULL && places.size() < MOST_PLACES) {
          places.add(place);
        }
        collect(parser, place, depth + 1, places);
      }
    } else if (token == JsonToken.START_ARRAY) {
      int seen = 0;
      while (parser.nextToken() != null && parser.currentToken() != JsonToken.END_ARRAY) {
        collect(parser, at + "[]", seen++ < ELEMENTS_TO_SEE ? depth : DEEPEST + 1, places);
      }
    }
  }

  private static void walk(JsonParser parser, String at, String wanted, Consumer<JsonPart> taker)
      throws IOException {
    if (at.equals(wanted)) {
      JsonNode node = parser.readValueAsTree();
      taker.accept(new JsonPart(node));
    } else if (!wanted.startsWith(at)) {
      parser.skipChildren();
    } else if (parser.currentToken() == JsonToken.START_OBJECT) {
      while (parser.nextToken() == JsonToken.FIELD_NAME) {
        String place = at.isEmpty() ? parser.currentName() : at + "." + parser.currentName();
        parser.nextToken();
        walk(parser, place, wanted, taker);
      }
    } else if (parser.currentToken() == JsonToken.START_ARRAY) {
      while (parser.nextToken() != null && parser.currentToken() != JsonToken.END_ARRAY) {
        walk(parser, at + "[]", wanted, taker);
      }
    }
  }
}
