package openhall.hackathons.imports;

import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What a column of a file can be for us, and what other programmes call it. */
enum ImportColumn {
    NUMBER("id", "challenge id", "number", "no", "ref", "reference", "external id"),
    TITLE("title", "name", "challenge", "challenge title", "challenge name"),
    SUMMARY("summary", "short description", "tagline", "abstract", "subtitle", "in short"),
    BODY("description", "body", "problem", "problem statement", "details", "full description", "background"),
    SERVICE("owner service", "service", "department", "organisation", "organization", "owner", "problem owner"),
    POST("owner post", "post", "owner role", "role", "job title"),
    EVIDENCE("evidence", "sources", "data", "data sources", "links"),
    MEASURE("success measure", "measure", "success criteria", "measure of success", "success metric", "kpi"),
    BASELINE("baseline", "current situation", "where it stands today"),
    ANSWER("good answer", "what happens next", "what happens to a good answer", "next steps"),
    DECIDE_BY("decide by", "decision date", "decision by", "deadline", "due date", "date"),
    LICENCE("licence", "license"),
    DATA_TERMS("data terms", "data licence", "data use"),
    RIGHTS_TERMS("rights terms", "intellectual property", "ip"),
    CONSENT_TERMS("consent terms", "consent");

    private final Set<String> names;

    ImportColumn(String... names) {
        this.names = Set.of(names);
    }

    static @Nullable ImportColumn called(String name) {
        var plain = plain(name);
        return Stream.of(values())
                .filter(each -> each.names.contains(plain))
                .findFirst()
                .orElse(null);
    }

    /** In small letters, with single spaces between words however they were joined. */
    static String plain(String name) {
        return name.replaceAll("([a-z])([A-Z])", "$1 $2")
                .toLowerCase(Locale.ROOT)
                .replaceAll("[^a-z0-9]+", " ")
                .strip();
    }
}
