package nl.onderstroom.intake.xml;

import java.io.InputStream;
import java.io.StringReader;
import java.util.HashMap;
import java.util.Map;
import javax.xml.XMLConstants;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import nl.onderstroom.intake.SourceText;
import nl.onderstroom.problem.UserProblem;

/**
 * Goes through an XML file once, from front to back. Nothing is fetched, no DTD is read, a file
 * that declares entities is refused, and so is one deeper than any of ours.
 */
public final class XmlStream {
  private static final int DEEPEST = 200;

  /** What is found on the way; names are without prefix. */
  public interface Finder {
    void start(String name, Map<String, String> attributes);

    /** A declaration of the kind of document; its content is never looked at. */
    default void doctype() {}

    /** May come in several pieces. */
    void text(String text);

    void end(String name);
  }

  private XmlStream() {}

  public static void read(SourceText source, Finder finder) {
    if (XmlRoot.declaresEntities(source.text())) {
      throw new UserProblem("xml-with-entities", source.path());
    }
    StringReader text = new StringReader(source.text().stripLeading());
    walk(source.path(), factory -> factory.createXMLStreamReader(text), finder);
  }

  /** A part of a container. No program writes a DTD there, so one that has it is refused. */
  public static void read(String path, InputStream bytes, Finder finder) {
    walk(path, factory -> factory.createXMLStreamReader(bytes), new WithoutDoctype(path, finder));
  }

  private static void walk(String path, Opening opening, Finder finder) {
    try {
      walk(path, opening.open(factory()), finder);
    } catch (XMLStreamException e) {
      int line = e.getLocation() == null ? 1 : Math.max(1, e.getLocation().getLineNumber());
      throw new UserProblem("broken-xml", path + ":" + line);
    }
  }

  private interface Opening {
    XMLStreamReader open(XMLInputFactory factory) throws XMLStreamException;
  }

  private static XMLInputFactory factory() {
    XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
    factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    factory.setProperty(XMLConstants.ACCESS_EXTERNAL_DTD, "");
    factory.setXMLResolver(
        (publicId, systemId, base, name) -> {
          throw new XMLStreamException("Nothing is fetched");
        });
    return factory;
  }

  private static void walk(String path, XMLStreamReader reader, Finder finder)
      throws XMLStreamException {
    int depth = 0;
    while (reader.hasNext()) {
      switch (reader.next()) {
        case XMLStreamConstants.START_ELEMENT -> {
          if (++depth > DEEPEST) {
            throw new UserProblem("broken-xml", path + ":" + line(reader));
          }
          finder.start(reader.getLocalName(), attributes(reader));
        }
        case XMLStreamConstants.END_ELEMENT -> {
          depth--;
          finder.end(reader.getLocalName());
        }
        case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA, XMLStreamConstants.SPACE ->
            finder.text(reader.getText());
        case XMLStreamConstants.DTD -> finder.doctype();
        case XMLStreamConstants.ENTITY_REFERENCE ->
            throw new UserProblem("xml-with-entities", path + ":" + line(reader));
        default -> {}
      }
    }
  }

  private static int line(XMLStreamReader reader) {
    return reader.getLocation().getLineNumber();
  }

  private static Map<String, String> attributes(XMLStreamReader reader) {
    if (reader.getAttributeCount() == 0) {
      return Map.of();
    }
    Map<String, String> attributes = new HashMap<>();
    for (int i = 0; i < reader.getAttributeCount(); i++) {
      attributes.put(reader.getAttributeLocalName(i), reader.getAttributeValue(i));
    }
    return attributes;
  }

  private record WithoutDoctype(String path, Finder finder) implements Finder {
    @Override
    public void doctype() {
      throw new UserProblem("xml-with-entities", path);
    }

    @Override
    public void start(String name, Map<String, String> attributes) {
      finder.start(name, attributes);
    }

    @Override
    public void text(String text) {
      finder.text(text);
    }

    @Override
    public void end(String name) {
      finder.end(name);
    }
  }
}
