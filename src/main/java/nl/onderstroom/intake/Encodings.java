package nl.onderstroom.intake;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CharsetEncoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.util.Map;
import java.util.regex.Pattern;
import nl.onderstroom.problem.UserProblem;
import org.jspecify.annotations.Nullable;

/**
 * From bytes to text, without ever asking.
 *
 * <p>In this order: a byte order mark; UTF-16 where many bytes are zero, and only every second one;
 * strict UTF-8; windows-1252. A file that is UTF-8 but for a few bytes (glued together, cut in
 * mid-character) stays UTF-8 and only those bytes are read as windows-1252: a whole file must not
 * turn into "Ã©" for one of them. A file that begins with a misread byte order mark is UTF-8 twice.
 * What has NUL or many control characters after that is no text.
 */
public final class Encodings {
  private static final Charset UTF_32 = Charset.forName("UTF-32");
  private static final Charset WINDOWS_1252 = Charset.forName("windows-1252");
  private static final int TO_JUDGE = 200_000;

  /** {@code Ã©} for é and {@code â€™} for an apostrophe. */
  private static final Pattern GARBLED_TWICE =
      Pattern.compile("[ÃÂ][\\u00A1-\\u00BF](?=[a-z Ã.,:])|â€[™œ¦“]");

  /** {@code RenŽe}: é in the letters of an old Mac. */
  private static final Pattern GARBLED_MAC = Pattern.compile("[a-z][ŽŸ‡ˆŠ‘•](?=[a-z:])");

  private static final String BY_BYTE = new String(everyByte(), WINDOWS_1252);
  private static final String MIXED = "UTF-8 + windows-1252";
  private static final int SAMPLE_BYTES = 4096;
  private static final String VTT = "WEBVTT";

  /** White space, and the bullet around times in CHAT. */
  private static final String IN_TEXTS = "\t\n\u000B\f\r\u0015";

  /** What a byte order mark of UTF-8 looks like in a file that was taken for windows-1252. */
  private static final String MISREAD_MARK = "\u00EF\u00BB\u00BF";

  /** One control character in so many is an accident; more is a file that is not text. */
  private static final int CONTROLS_ONE_IN = 20;

  private Encodings() {}

  public static SourceText decode(String path, byte[] bytes) {
    BinaryKinds.refuse(path, bytes);
    SourceText text = withoutNul(mended(choose(path, bytes)));
    if (notText(text.text())) {
      throw new UserProblem("binary-file", path, Map.of("encoding", text.encoding()));
    }
    return text;
  }

  /** WebVTT says what becomes of a NUL. */
  private static SourceText withoutNul(SourceText text) {
    return text.text().startsWith(VTT) && text.text().indexOf(0) > 0
        ? new SourceText(text.path(), text.text().replace('\0', '\uFFFD'), text.encoding())
        : text;
  }

  /** Undoes it where a file of UTF-8 was taken for something else and saved as UTF-8 again. */
  private static SourceText mended(SourceText text) {
    if (!text.text().startsWith(MISREAD_MARK)) {
      return text;
    }
    SourceText mended = findMended(text, WINDOWS_1252);
    SourceText other = mended == null ? findMended(text, ISO_8859_1) : mended;
    return other == null ? text : other;
  }

  /** Null where that is not how it came about. */
  private static @Nullable SourceText findMended(SourceText text, Charset taken) {
    try {
      CharsetEncoder back = taken.newEncoder().onUnmappableCharacter(CodingErrorAction.REPORT);
      String once = strict().decode(back.encode(CharBuffer.wrap(text.text()))).toString();
      return new SourceText(text.path(), once.substring(1), "UTF-8 twice");
    } catch (CharacterCodingException e) {
      return null;
    }
  }

  private static SourceText choose(String path, byte[] bytes) {
    if (starts(bytes, 0xEF, 0xBB, 0xBF)) {
      return utf8OrMixed(path, ByteBuffer.wrap(bytes, 3, bytes.length - 3).slice(), true);
    }
    if (starts(bytes, 0xFF, 0xFE, 0, 0) || starts(bytes, 0, 0, 0xFE, 0xFF)) {
      return new SourceText(path, new String(bytes, UTF_32), UTF_32.name());
    }
    if (starts(bytes, 0xFF, 0xFE)) {
      return utf16(path, bytes, 2, UTF_16LE);
    }
    if (starts(bytes, 0xFE, 0xFF)) {
      return utf16(path, bytes, 2, UTF_16BE);
    }
    int even = zeros(bytes, 0);
    int odd = zeros(bytes, 1);
    int pairs = Math.min(bytes.length, SAMPLE_BYTES) / 2;
    if (odd * 10 > pairs && even * 10 < odd) {
      return utf16(path, bytes, 0, UTF_16LE);
    }
    if (even * 10 > pairs && odd * 10 < even) {
      return utf16(path, bytes, 0, UTF_16BE);
    }
    return utf8OrMixed(path, ByteBuffer.wrap(bytes), false);
  }

  private static SourceText utf16(String path, byte[] bytes, int from, Charset charset) {
    String text = new String(bytes, from, bytes.length - from, charset);
    return new SourceText(path, text, charset.name());
  }

  private static SourceText utf8OrMixed(String path, ByteBuffer bytes, boolean marked) {
    try {
      String text = strict().decode(bytes.duplicate()).toString();
      return new SourceText(path, text, UTF_8.name());
    } catch (CharacterCodingException e) {
      return mixed(path, bytes, marked);
    }
  }

  private static CharsetDecoder strict() {
    return UTF_8
        .newDecoder()
        .onMalformedInput(CodingErrorAction.REPORT)
        .onUnmappableCharacter(CodingErrorAction.REPORT);
  }

  private static SourceText mixed(String path, ByteBuffer bytes, boolean marked) {
    ByteBuffer in = bytes.duplicate();
    CharBuffer out = CharBuffer.allocate(in.remaining() + 1);
    CharsetDecoder decoder = strict();
    int bad = 0;
    CoderResult result = decoder.decode(in, out, true);
    while (result.isError()) {
      bad += result.length();
      for (int i = 0; i < result.length(); i++) {
        out.put(BY_BYTE.charAt(in.get() & 0xFF));
      }
      result = decoder.decode(in, out, true);
    }
    String text = out.flip().toString();
    if (!marked && accented(text) <= 2L * bad) {
      return new SourceText(path, WINDOWS_1252.decode(bytes).toString(), WINDOWS_1252.name());
    }
    return new SourceText(path, text, MIXED);
  }

  /** The bad bytes gave one such character each: more than twice as many speak for UTF-8. */
  private static long accented(String text) {
    return text.chars().filter(c -> c >= 0x80).count();
  }

  private static byte[] everyByte() {
    byte[] bytes = new byte[256];
    for (int i = 0; i < bytes.length; i++) {
      bytes[i] = (byte) i;
    }
    return bytes;
  }

  private static int zeros(byte[] bytes, int from) {
    int zeros = 0;
    for (int i = from; i < Math.min(bytes.length, SAMPLE_BYTES); i += 2) {
      if (bytes[i] == 0) {
        zeros++;
      }
    }
    return zeros;
  }

  private static boolean notText(String text) {
    int controls = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == 0) {
        return true;
      }
      if (c < ' ' && IN_TEXTS.indexOf(c) < 0) {
        controls++;
      }
    }
    return (long) controls * CONTROLS_ONE_IN > text.length();
  }

  private static boolean starts(byte[] bytes, int... prefix) {
    if (bytes.length < prefix.length) {
      return false;
    }
    for (int i = 0; i < prefix.length; i++) {
      if ((bytes[i] & 0xFF) != prefix[i]) {
        return false;
      }
    }
    return true;
  }

  /**
   * Letters that only the wrong encoding makes: UTF-8 that was encoded twice, or text of old Macs.
   */
  static boolean garbled(SourceText text) {
    String beginning = text.text().substring(0, Math.min(text.text().length(), TO_JUDGE));
    boolean bytes = text.encoding().equals(WINDOWS_1252.name());
    return (beginnings(beginning) && GARBLED_TWICE.matcher(beginning).find())
        || (bytes && GARBLED_MAC.matcher(beginning).results().limit(2).count() > 1);
  }

  /** Nearly every text is told by this, much sooner than by the pattern. */
  private static boolean beginnings(String text) {
    return text.indexOf('Ã') >= 0 || text.indexOf('Â') >= 0 || text.indexOf('â') >= 0;
  }
}
