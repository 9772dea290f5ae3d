package nl.onderstroom.intake.containers;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import nl.onderstroom.intake.xml.XmlStream;

/**
 * The texts that cells of a workbook share.
 *
 * <pre>
 * sst = {si}
 * si  = t | {r t}, {rPh t}        rPh: how it is pronounced, which stands beside it and is not it
 * </pre>
 */
final class SharedTexts implements XmlStream.Finder {
  private final List<String> texts = new ArrayList<>();
  private final StringBuilder text = new StringBuilder();
  private boolean words;
  private boolean spoken;

  List<String> texts() {
    return texts;
  }

  @Override
  public void start(String name, Map<String, String> attributes) {
    switch (name) {
      case "si" -> text.setLength(0);
      case "t" -> words = !spoken;
      case "rPh" -> spoken = true;
      default -> {}
    }
  }

  @Override
  public void text(String piece) {
    if (words) {
      text.append(piece);
    }
  }

  @Override
  public void end(String name) {
    switch (name) {
      case "si" -> texts.add(text.toString());
      case "t" -> words = false;
      case "rPh" -> spoken = false;
      default -> {}
    }
  }
}
