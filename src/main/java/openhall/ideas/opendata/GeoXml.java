package openhall.ideas.opendata;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.StringWriter;
import java.util.Map;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/** An answer of Open311 as XML: the same names as in JSON, with a name for each thing in a list. */
final class GeoXml {
    private static final XMLOutputFactory WRITERS = XMLOutputFactory.newFactory();
    private static final Map<String, String> ONE_OF =
            Map.of("services", "service", "service_requests", "request", "errors", "error", "attributes", "attribute");

    private GeoXml() {}

    static String of(String root, JsonNode node) {
        try {
            var text = new StringWriter();
            var to = WRITERS.createXMLStreamWriter(text);
            to.writeStartDocument("utf-8", "1.0");
            element(root, node, to);
            to.writeEndDocument();
            to.flush();
            return text.toString();
        } catch (XMLStreamException unwritable) {
            throw new IllegalStateException(unwritable);
        }
    }

    private static void element(String name, JsonNode node, XMLStreamWriter to) throws XMLStreamException {
        to.writeStartElement(name);
        if (node.isArray()) {
            for (var one : node) {
                element(ONE_OF.getOrDefault(name, "item"), one, to);
            }
        } else if (node.isObject()) {
            for (var field : node.properties()) {
                element(field.getKey(), field.getValue(), to);
            }
        } else if (!node.isNull()) {
            to.writeCharacters(held(node.asText()));
        }
        to.writeEndElement();
    }

    /** XML has no way to write a control character, so it is left out. */
    static String held(String text) {
        var held = new StringBuilder(text.length());
        text.codePoints().filter(GeoXml::isHeld).forEach(held::appendCodePoint);
        return held.toString();
    }

    private static boolean isHeld(int c) {
        return c == '\t'
                || c == '\n'
                || c == '\r'
                || (c >= 0x20 && c <= 0xD7FF)
                || (c >= 0xE000 && c <= 0xFFFD)
                || c >= 0x10000;
    }
}
