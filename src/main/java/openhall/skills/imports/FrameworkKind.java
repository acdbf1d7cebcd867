package openhall.skills.imports;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import openhall.web.Option;
import org.jspecify.annotations.Nullable;

/** The frameworks of others that we can read, with what their licences ask us to say. */
public enum FrameworkKind {
    GOVERNMENT_DIGITAL_AND_DATA(
            "Government Digital and Data skills",
            "A CSV file with the columns skill name, skill description, awareness, working, practitioner and expert",
            "What people in digital and data roles in government need to be able to do, at four levels.",
            "Open Government Licence v3.0",
            "Contains public sector information licensed under the Open Government Licence v3.0. Source: Government"
                    + " Digital and Data Profession Capability Framework, Crown copyright. Levels that the framework"
                    + " does not define are left empty here. Nothing else is changed.",
            "https://ddat-capability-framework.service.gov.uk/download",
            "GDD"),
    DIGCOMP(
            "DigComp 3.0",
            "A JSON-LD file, the data supplement of the framework",
            "The European Digital Competence Framework for citizens: 21 competences, at four levels.",
            "CC BY 4.0",
            "Cosgrove, J. and Cachia, R., DigComp 3.0: European Digital Competence Framework, fifth edition, Publications"
                    + " Office of the European Union, Luxembourg, 2025, JRC144121, licensed under CC BY 4.0. Changes:"
                    + " the competence statements of each level are put together into one text; basic, intermediate,"
                    + " advanced and highly advanced are called awareness, working, practitioner and expert here;"
                    + " learning outcomes and the glossary are left out. The European Commission is not responsible"
                    + " for modified versions.",
            "https://data.europa.eu/doi/10.2760/0001149",
            "DIGCOMP");

    private final String title;
    private final String file;
    private final String summary;
    private final String licence;
    private final String attribution;
    private final String source;
    private final String prefix;

    FrameworkKind(
            String title,
            String file,
            String summary,
            String licence,
            String attribution,
            String source,
            String prefix) {
        this.title = title;
        this.file = file;
        this.summary = summary;
        this.licence = licence;
        this.attribution = attribution;
        this.source = source;
        this.prefix = prefix;
    }

    public String title() {
        return title;
    }

    String summary() {
        return summary;
    }

    public String licence() {
        return licence;
    }

    /** The line that its licence asks us to show, with what we changed. */
    public String attribution() {
        return attribution;
    }

    /** Where its publisher has it. */
    public String source() {
        return source;
    }

    /** How the keys of its skills begin. */
    String prefix() {
        return prefix;
    }

    /** The word in addresses and in the API: government-digital-and-data. */
    public String slug() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    SkillsRead read(String text) {
        return this == DIGCOMP ? DigCompGraph.read(text) : CapabilityCsv.read(text);
    }

    static @Nullable FrameworkKind named(@Nullable String slug) {
        for (var kind : values()) {
            if (kind.slug().equals(slug)) {
                return kind;
            }
        }
        return null;
    }

    static List<Option> options() {
        return Stream.of(values())
                .map(kind -> new Option(kind.slug(), kind.title, kind.file))
                .toList();
    }
}
