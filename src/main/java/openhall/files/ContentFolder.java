package openhall.files;

import jakarta.enterprise.context.ApplicationScoped;
import java.nio.file.Path;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Where the council's files are. */
@ApplicationScoped
public class ContentFolder {
    @ConfigProperty(name = "openhall.content", defaultValue = "content")
    String content;

    @ConfigProperty(name = "openhall.challenges", defaultValue = "challenges")
    String challenges;

    public Path path() {
        return Path.of(content);
    }

    public Path challenges() {
        return Path.of(challenges);
    }
}
