package openhall.ideas.opendata;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Instant;
import java.util.Map;
import openhall.activity.BaseUrl;
import openhall.web.Formats;
import openhall.web.Licence;
import openhall.web.OpenTable;
import org.jspecify.annotations.Nullable;

/** The open data as a catalogue that other catalogues read (DCAT, in JSON-LD with its words written out). */
final class DataCatalogue {
    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;
    private static final String TYPES = "https://www.iana.org/assignments/media-types/";
    private static final String CONTINUOUS = "http://publications.europa.eu/resource/authority/frequency/UPDATE_CONT";

    private DataCatalogue() {}

    static ObjectNode of(Map<String, Instant> changed, String council) {
        var catalogue = JSON.objectNode();
        catalogue.set("@context", context());
        catalogue.put("@id", BaseUrl.of("/data"));
        catalogue.put("@type", "dcat:Catalog");
        catalogue.put("dct:title", "Open data of " + council);
        catalogue.put("dct:description", "Ideas that people sent to the council, and what became of them.");
        catalogue.set("dct:publisher", publisher(council));
        catalogue.put("dct:language", "en");
        catalogue.set("dct:license", id(Licence.ADDRESS));
        catalogue.set("foaf:homepage", id(BaseUrl.of("/data")));
        var sets = catalogue.putArray("dcat:dataset");
        OpenTables.ALL.forEach(table -> sets.add(dataset(table, changed.get(table.name()), council)));
        return catalogue;
    }

    private static ObjectNode context() {
        var context = JSON.objectNode();
        context.put("dcat", "http://www.w3.org/ns/dcat#");
        context.put("dct", "http://purl.org/dc/terms/");
        context.put("foaf", "http://xmlns.com/foaf/0.1/");
        context.put("odrs", "http://schema.theodi.org/odrs#");
        context.put("xsd", "http://www.w3.org/2001/XMLSchema#");
        return context;
    }

    private static ObjectNode dataset(OpenTable table, @Nullable Instant changed, String council) {
        var set = JSON.objectNode();
        set.put("@id", BaseUrl.of("/data#" + table.name()));
        set.put("@type", "dcat:Dataset");
        set.put("dct:identifier", table.name());
        set.put("dct:title", table.words().title());
        set.put("dct:description", table.words().what() + ".");
        set.set("dct:publisher", publisher(council));
        set.set("dct:accrualPeriodicity", id(CONTINUOUS));
        if (changed != null) {
            var at = set.putObject("dct:modified");
            at.put("@type", "xsd:dateTime").put("@value", Formats.iso(changed));
        }
        var files = set.putArray("dcat:distribution");
        files.add(file(OpenTables.csv(table), "text/csv", council));
        files.add(file(OpenTables.json(table), "application/json", council));
        return set;
    }

    private static ObjectNode file(String path, String type, String council) {
        var file = JSON.objectNode();
        file.put("@id", BaseUrl.of(path));
        file.put("@type", "dcat:Distribution");
        file.set("dcat:accessURL", id(BaseUrl.of("/data")));
        file.set("dcat:downloadURL", id(BaseUrl.of(path)));
        file.set("dcat:mediaType", id(TYPES + type));
        file.set("dct:license", id(Licence.ADDRESS));
        file.set("dct:conformsTo", id(BaseUrl.of("/data/datapackage.json")));
        file.putObject("dct:rights")
                .put("@type", "odrs:RightsStatement")
                .put("odrs:attributionText", Licence.attribution(council));
        return file;
    }

    private static ObjectNode publisher(String council) {
        var publisher = JSON.objectNode();
        publisher.put("@id", BaseUrl.of("/"));
        publisher.put("@type", "foaf:Agent");
        publisher.put("foaf:name", council);
        return publisher;
    }

    private static ObjectNode id(String address) {
        return JSON.objectNode().put("@id", address);
    }
}
