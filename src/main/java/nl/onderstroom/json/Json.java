package nl.onderstroom.json;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.MapperFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;

/** Reads records from JSON and writes them. Keys that the record does not know are an error. */
public final class Json {
  private static final ObjectMapper MAPPER =
      JsonMapper.builder()
          .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
          .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
          .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
          .enable(SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS)
          .enable(MapperFeature.ACCEPT_CASE_INSENSITIVE_ENUMS)
          .addModule(new JavaTimeModule())
          .build();

  private Json() {}

  public static <T> T read(String json, Class<T> type) {
    try {
      return MAPPER.readValue(json, type);
    } catch (JsonProcessingException e) {
      throw new IllegalArgumentException("Not a " + type.getSimpleName() + ": " + at(e), e);
    }
  }

  /** A file that ships in the jar; its absence is a bug, not a user's mistake. */
  public static <T> T resource(String path, Class<T> type) {
    return load(path, stream -> MAPPER.readValue(stream, type));
  }

  public static <T> List<T> resourceList(String path, Class<T> element) {
    return load(path, stream -> MAPPER.readerForListOf(element).readValue(stream));
  }

  public static <T> Map<String, T> resourceMap(String path, Class<T> value) {
    return load(path, stream -> MAPPER.readerForMapOf(value).readValue(stream));
  }

  /** One line, keys of maps in alphabetical order. */
  public static String line(Object value) {
    try {
      return MAPPER.writeValueAsString(value);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("Cannot write " + value.getClass().getSimpleName(), e);
    }
  }

  /** Indented, for people to read. */
  public static String pretty(Object value) {
    try {
      return MAPPER.writerWithDefaultPrettyPrinter().writeValueAsString(value) + "\n";
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("Cannot write " + value.getClass().getSimpleName(), e);
    }
  }

  private static <T> T load(String path, Parser<T> parser) {
    try (InputStream stream = Json.class.getResourceAsStream(path)) {
      if (stream == null) {
        throw new IllegalStateException("Missing in the jar: " + path);
      }
      return parser.parse(stream);
    } catch (IOException e) {
      throw new UncheckedIOException("Cannot read " + path, e);
    }
  }

  private static String at(JsonProcessingException e) {
    var location = e.getLocation();
    return location == null
        ? e.getOriginalMessage()
        : "line " + location.getLineNr() + ": " + e.getOriginalMessage();
  }

  private interface Parser<T> {
    T parse(InputStream stream) throws IOException;
  }
}
