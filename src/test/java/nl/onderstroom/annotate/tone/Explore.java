package nl.onderstroom.annotate.tone;

import java.nio.file.Path;
import nl.onderstroom.annotate.words.Said;

public final class Explore {
  public static void main(String[] args) throws Exception {
    String lang = args[0];
    ToneReader reader = new ToneReader();
    if (args[1].equals("-t")) {
      for (int i = 2; i < args.length; i++) show(reader, lang, args[i], "");
      return;
    }
    if (args[1].equals("-r")) {
      int[] n = new int[6];
      for (String l : java.nio.file.Files.readAllLines(Path.of(args[2]))) {
        String[] c = l.split("\t");
        Tone t = reader.read(LabelledLines.said(c[3], c[2]));
        double v = t == null ? 0 : t.value();
        double lean = reader.lean(LabelledLines.said(c[3], c[2]));
        if (c[1].equals("mixed")) continue;
        int sign = c[1].equals("pos") ? 1 : -1;
        n[0]++; n[1] += v * sign > 0 ? 1 : 0; n[2] += lean * sign > 0 ? 1 : 0; n[3] += v==0?1:0;
        if (v * sign <= 0) show(reader, c[3], c[2], c[1]);
      }
      System.out.println("n " + n[0] + " read right " + n[1] + " lean right " + n[2] + " none " + n[3]);
      return;
    }
    LabelledLines lines = LabelledLines.of(lang, Path.of(args[1]));
    int none = 0, right = 0, wrong = 0, lright = 0;
    for (int i = 0; i < lines.texts().size(); i++) {
      Said said = LabelledLines.said(lang, lines.texts().get(i));
      Tone tone = reader.read(said);
      double v = tone == null ? 0 : tone.value();
      int sign = lines.signs().get(i);
      if (v == 0) none++; else if (v * sign > 0) right++; else wrong++;
      double lean = reader.lean(said);
      if (v == 0 && lean * sign > 0) lright++;
      if (args.length > 2 && (args[2].equals("wrong") && v * sign < 0 || args[2].equals("none") && v == 0)) show(reader, lang, lines.texts().get(i), "" + sign);
    }
    System.out.printf("n %d none %d right %d wrong %d (%.3f of claimed) lean-right-of-none %.3f accuracy %.3f majority %.3f%n", lines.texts().size(), none, right, wrong, right / (double) (right + wrong), lright / (double) Math.max(1, none), lines.accuracy(reader), lines.majority());
  }

  static void show(ToneReader reader, String lang, String text, String label) {
    Said said = LabelledLines.said(lang, text);
    Tone tone = reader.read(said);
    StringBuilder b = new StringBuilder(label + " " + text + " => ");
    b.append(String.format("%.2f", reader.lean(said)));
    if (tone != null) for (Tone.Hit h : tone.hits()) b.append(" [" + h.entry().substring(3) + " " + String.format("%.2f", h.value()) + "]");
    System.out.println(b);
  }
}
