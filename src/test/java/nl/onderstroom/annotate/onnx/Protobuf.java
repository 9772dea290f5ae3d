package nl.onderstroom.annotate.onnx;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;

/**
 * A message in the wire format of protocol buffers.
 *
 * <pre>
 * message = { key value }    key = varint( number * 8 + wire ), wire 0 a varint, 2 bytes of a length
 * </pre>
 */
final class Protobuf {
  private static final int VARINT = 0;
  private static final int BYTES = 2;

  private final ByteArrayOutputStream out = new ByteArrayOutputStream();

  Protobuf with(int field, long number) {
    varint(((long) field << 3) | VARINT);
    varint(number);
    return this;
  }

  Protobuf with(int field, String text) {
    return with(field, text.getBytes(StandardCharsets.UTF_8));
  }

  Protobuf with(int field, Protobuf message) {
    return with(field, message.bytes());
  }

  Protobuf with(int field, byte[] bytes) {
    varint(((long) field << 3) | BYTES);
    varint(bytes.length);
    out.writeBytes(bytes);
    return this;
  }

  Protobuf with(int field, float[] numbers) {
    ByteBuffer packed =
        ByteBuffer.allocate(numbers.length * Float.BYTES).order(ByteOrder.LITTLE_ENDIAN);
    packed.asFloatBuffer().put(numbers);
    return with(field, packed.array());
  }

  byte[] bytes() {
    return out.toByteArray();
  }

  private void varint(long number) {
    long rest = number;
    while ((rest & ~0x7FL) != 0) {
      out.write((int) ((rest & 0x7F) | 0x80));
      rest >>>= 7;
    }
    out.write((int) rest);
  }
}
