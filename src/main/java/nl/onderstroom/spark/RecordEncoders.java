package nl.onderstroom.spark;

import java.lang.reflect.Modifier;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.spark.sql.Encoder;
import org.apache.spark.sql.catalyst.JavaTypeInference$;
import org.apache.spark.sql.catalyst.encoders.AgnosticEncoder;
import org.apache.spark.sql.catalyst.encoders.AgnosticEncoders.EncoderField;
import org.apache.spark.sql.catalyst.encoders.AgnosticEncoders.IterableEncoder;
import org.apache.spark.sql.catalyst.encoders.AgnosticEncoders.JavaEnumEncoder;
import org.apache.spark.sql.catalyst.encoders.AgnosticEncoders.MapEncoder;
import org.apache.spark.sql.catalyst.encoders.AgnosticEncoders.ProductEncoder;
import org.apache.spark.sql.types.Metadata;
import scala.Option;
import scala.jdk.javaapi.CollectionConverters;
import scala.reflect.ClassTag;
import scala.reflect.ClassTag$;

/**
 * Lets Spark read and write a record as a row: a column a component, nested records as structs.
 *
 * <p>Spark's own {@code Encoders.bean} gives a record an empty schema without an error. A record
 * does look just like a Scala case class, though: accessors with the name of the component and a
 * constructor in their order; so it is encoded as one. Every column but a primitive may be null.
 *
 * <p>Knows primitives and their boxes, String, BigDecimal, LocalDate, LocalDateTime (a time without
 * a zone), Instant, byte[], enums, records, and List, Set and Map of these. Refuses anything else:
 * Spark would take it for a bean and lose its content in silence.
 */
public final class RecordEncoders {
  private static final Set<Class<?>> LEAVES =
      Set.of(
          boolean.class,
          int.class,
          long.class,
          double.class,
          Boolean.class,
          Integer.class,
          Long.class,
          Double.class,
          String.class,
          BigDecimal.class,
          LocalDate.class,
          LocalDateTime.class,
          Instant.class,
          byte[].class);

  private RecordEncoders() {}

  /** The encoder of a public record; other types are refused. */
  public static <T extends Record> Encoder<T> of(Class<T> type) {
    @SuppressWarnings("unchecked") // product() makes an encoder of the class it is given
    Encoder<T> encoder = (Encoder<T>) product(type, List.of());
    return encoder;
  }

  private static AgnosticEncoder<?> product(Class<?> type, List<Class<?>> outer) {
    if (outer.contains(type)) {
      throw refusal(type, type, "holds itself: a row cannot");
    }
    if (!reachable(type)) {
      throw refusal(type, type, "is not public, so Spark cannot make one");
    }
    List<Class<?>> path = new ArrayList<>(outer);
    path.add(type);
    List<EncoderField> fields =
        Arrays.stream(type.getRecordComponents()).map(c -> field(c, path)).toList();
    return new ProductEncoder<>(
        tag(type), CollectionConverters.asScala(fields).toList(), Option.empty());
  }

  private static EncoderField field(RecordComponent component, List<Class<?>> path) {
    AgnosticEncoder<?> encoder =
        encoder(
            component.getGenericType(),
            component.getDeclaringRecord().getSimpleName() + "." + component.getName(),
            path);
    return new EncoderField(
        component.getName(),
        encoder,
        !component.getType().isPrimitive(),
        Metadata.empty(),
        Option.empty(),
        Option.empty());
  }

  private static AgnosticEncoder<?> encoder(Type type, String place, List<Class<?>> path) {
    if (type instanceof ParameterizedType generic) {
      return collection(generic, place, path);
    }
    if (!(type instanceof Class<?> plain)) {
      throw refusal(place, type, "is no type Spark can know");
    }
    if (plain.isRecord()) {
      return product(plain, path);
    }
    if (plain.isEnum()) {
      return new JavaEnumEncoder<>(tag(plain));
    }
    if (!LEAVES.contains(plain)) {
      throw refusal(
          place, type, "is not a primitive, text, time, enum, record, or List, Set or Map of them");
    }
    return JavaTypeInference$.MODULE$.encoderFor(plain);
  }

  private static AgnosticEncoder<?> collection(
      ParameterizedType type, String place, List<Class<?>> path) {
    Class<?> raw = (Class<?>) type.getRawType();
    Type[] of = type.getActualTypeArguments();
    if (raw == List.class || raw == Set.class) {
      return new IterableEncoder<>(tag(raw), encoder(of[0], place, path), true, false);
    }
    if (raw == Map.class) {
      return new MapEncoder<>(
          tag(raw), encoder(of[0], place, path), encoder(of[1], place, path), true);
    }
    throw refusal(place, type, "is not a List, Set or Map; an absent value is a nullable box");
  }

  /** Public all the way out: generated code names the class from another package. */
  private static boolean reachable(Class<?> type) {
    for (Class<?> each = type; each != null; each = each.getEnclosingClass()) {
      if (!Modifier.isPublic(each.getModifiers())) {
        return false;
      }
    }
    return true;
  }

  private static <T> ClassTag<T> tag(Class<T> type) {
    return ClassTag$.MODULE$.apply(type);
  }

  private static IllegalArgumentException refusal(Object place, Type type, String why) {
    return new IllegalArgumentException(
        "No row for " + place + ": " + type.getTypeName() + " " + why);
  }
}
