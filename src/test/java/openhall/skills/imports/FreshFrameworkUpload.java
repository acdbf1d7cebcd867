package openhall.skills.imports;

import java.util.UUID;

/** A framework's file that has been uploaded and not been applied; its one competence is told apart by its name. */
public record FreshFrameworkUpload(String path, String plan) {

    public static FreshFrameworkUpload ofOneCompetence() {
        var content =
                "{\"@graph\": [{\"@type\": \"Competence\", \"@id\": \"Competence/1.1\", \"name\": \"Sweep %s\"}]}";
        var path = Sending.sent("digcomp", "Sweep", content.formatted(UUID.randomUUID()));
        return new FreshFrameworkUpload(path, Sending.plan(path));
    }
}
