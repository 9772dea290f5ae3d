package nl.onderstroom.intake.containers;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import nl.onderstroom.intake.xml.XmlStream;
import org.jspecify.annotations.Nullable;

/**
 * Which parts a part of an Office file points to. What lies outside the file is never looked at.
 *
 * <pre>
 * Relationships = {Relationship Id Type Target [TargetMode]}
 * Type          = ... "/" kind              officeDocument, worksheet, sharedStrings, styles
 * Target        = "/" name | name           the latter from the folder of the part that points
 * </pre>
 */
final class Relations implements XmlStream.Finder {
  /** One of them; the target is a full name of a part. */
  private record Relation(String id, String kind, String target) {}

  private final String folder;
  private final List<Relation> all = new ArrayList<>();

  private Relations(String folder) {
    this.folder = folder;
  }

  /** Of the file as a whole. */
  static Relations ofFile(Parts parts) {
    Relations relations = new Relations("");
    parts.readAny("_rels/.rels", relations);
    return relations;
  }

  static Relations of(Parts parts, String part) {
    int slash = part.lastIndexOf('/') + 1;
    Relations relations = new Relations(part.substring(0, slash));
    parts.readAny(part.substring(0, slash) + "_rels/" + part.substring(slash) + ".rels", relations);
    return relations;
  }

  /** The first of a kind; null where there is none. */
  @Nullable String findKind(String kind) {
    return all.stream()
        .filter(relation -> relation.kind.equals(kind))
        .map(Relation::target)
        .findFirst()
        .orElse(null);
  }

  /** Null where there is none. */
  @Nullable String find(String id) {
    return all.stream()
        .filter(relation -> relation.id.equals(id))
        .map(Relation::target)
        .findFirst()
        .orElse(null);
  }

  @Override
  public void start(String name, Map<String, String> attributes) {
    String target = attributes.getOrDefault("Target", "");
    boolean inside = !"External".equals(attributes.get("TargetMode"));
    if (name.equals("Relationship") && inside && !target.isEmpty()) {
      String type = attributes.getOrDefault("Type", "");
      String kind = type.substring(type.lastIndexOf('/') + 1);
      all.add(new Relation(attributes.getOrDefault("Id", ""), kind, resolved(target)));
    }
  }

  @Override
  public void text(String text) {}

  @Override
  public void end(String name) {}

  private String resolved(String target) {
    if (target.startsWith("/")) {
      return target.substring(1);
    }
    String base = folder;
    String rest = target;
    while (rest.startsWith("../") || rest.startsWith("./")) {
      boolean up = rest.startsWith("../");
      base = up ? base.substring(0, base.lastIndexOf('/', base.length() - 2) + 1) : base;
      rest = rest.substring(up ? 3 : 2);
    }
    return base + rest;
  }
}
