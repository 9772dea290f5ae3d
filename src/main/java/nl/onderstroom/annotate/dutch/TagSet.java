package nl.onderstroom.annotate.dutch;

import static nl.onderstroom.annotate.words.WordClass.*;

import nl.onderstroom.annotate.words.VerbForm;
import nl.onderstroom.annotate.words.WordClass;

/**
 * What the tags of the dictionary mean to us.
 *
 * <pre>
 * tag  = kind { ":" feature }      kind = BNW | BYW | ENM | GET | MEH | TSW | VRZ | VGW | VNW | WKW | ZNW
 * verb = "WKW:" ( TGW ":" ( 1EP | 3EP | GIJ | INF ) | VLT ... | VTD ... | ODW ... | INF:ZNW ... ) [ ":LOS" ]
 * </pre>
 */
final class TagSet {
  private TagSet() {}

  /** Half of a verb that is written apart ("brief" of "door-brieven"): seldom what is meant. */
  static boolean loose(String tag) {
    return tag.endsWith(":LOS") || tag.startsWith("WKW:AWS");
  }

  static boolean firstName(String tag) {
    return tag.equals("ENM:PER:FST");
  }

  /** How likely a reading is when nothing else is known: lower comes first. */
  static int rank(String tag) {
    if (tag.startsWith("WKW:VTD")) {
      return 1;
    }
    if (tag.startsWith("BNW")) {
      return tag.endsWith("DE_") || tag.endsWith("EKV") ? 8 : 2;
    }
    if (tag.startsWith("WKW:TGW:INF") || tag.startsWith("WKW:TGW:3EP")) {
      return 3;
    }
    return tag.startsWith("WKW")
        ? 6
        : tag.startsWith("ENM") ? 7 : tag.startsWith("ZNW") || tag.startsWith("DV") ? 4 : 0;
  }

  static Reading reading(String lemma, String tag) {
    return tag.startsWith("WKW")
        ? verb(lemma, tag)
        : Reading.of(lemma, wordClass(tag.substring(0, Math.min(tag.length(), 3))));
  }

  private static WordClass wordClass(String kind) {
    return switch (kind) {
      case "BNW" -> ADJECTIVE;
      case "BYW" -> ADVERB;
      case "ENM" -> NAME;
      case "GET" -> NUMERAL;
      case "TSW" -> INTERJECTION;
      case "VRZ" -> PREPOSITION;
      case "VGW" -> CONJUNCTION;
      case "VNW" -> PRONOUN;
      case "ZNW", "MEH", "DVW" -> NOUN;
      default -> UNKNOWN;
    };
  }

  /** A participle with an ending stands before a noun, or is one: "geplande", "de geplanden". */
  private static Reading verb(String lemma, String tag) {
    if (tag.startsWith("WKW:INF") || tag.startsWith("WKW:VTD:ZNW")) {
      return Reading.of(lemma, NOUN);
    }
    if (tag.startsWith("WKW:ODW") || tag.startsWith("WKW:VTD:MRV")) {
      return Reading.of(lemma, ADJECTIVE);
    }
    return new Reading(lemma, VERB, verbForm(tag));
  }

  private static VerbForm verbForm(String tag) {
    if (tag.startsWith("WKW:VTD")) {
      return VerbForm.PARTICIPLE;
    }
    if (tag.startsWith("WKW:VLT")) {
      return VerbForm.PAST;
    }
    return tag.startsWith("WKW:TGW:INF") ? VerbForm.INFINITIVE : VerbForm.PRESENT;
  }
}
