package openhall.files;

import java.nio.file.Path;

/** A Markdown file with YAML between two lines of three dashes on top; {@code bodyLine} is the line of the body's start. */
public record FrontMatter(YamlMap head, String body, int bodyLine) {

    public static FrontMatter read(Path file, Problems problems) {
        var before = problems.count();
        var text = Yaml.TextFile.read(file, problems);
        var end = text.indexOf("\n---", 3);
        if (!text.startsWith("---\n") || end < 0) {
            if (problems.count() == before) {
                problems.at(file, 1, "The file must begin with a block between two lines of three dashes");
            }
            return new FrontMatter(new YamlMap(file, null, 1, 0, problems), text, 1);
        }
        var head = text.substring(4, end + 1);
        var bodyStart = text.indexOf('\n', end + 1);
        var body = bodyStart < 0 ? "" : text.substring(bodyStart + 1);
        var bodyLine = (int) head.lines().count() + 3;
        return new FrontMatter(Yaml.parse(file, head, 1, problems), body, bodyLine);
    }
}
