package openhall.files;

import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.error.YAMLException;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;

/** Reads YAML as nodes with their lines; never makes objects from it, so a file cannot run anything. */
public final class Yaml {
    private Yaml() {}

    public static YamlMap read(Path file, Problems problems) {
        return parse(file, TextFile.read(file, problems), 0, problems);
    }

    static YamlMap parse(Path file, String yaml, int lineOffset, Problems problems) {
        var node = compose(file, yaml, lineOffset, problems);
        if (node instanceof MappingNode mapping) {
            return new YamlMap(file, mapping, lineOffset + 1, lineOffset, problems);
        }
        if (node != null) {
            problems.at(file, lineOffset + 1, "The file must begin with keys, such as \"title: ...\"");
        }
        return new YamlMap(file, null, lineOffset + 1, lineOffset, problems);
    }

    private static @Nullable Node compose(Path file, String yaml, int lineOffset, Problems problems) {
        try {
            var options = new LoaderOptions();
            options.setMaxAliasesForCollections(10);
            return new org.yaml.snakeyaml.Yaml(options).compose(new StringReader(yaml));
        } catch (MarkedYAMLException e) {
            var mark = e.getProblemMark();
            var line = mark == null ? 1 : mark.getLine() + 1;
            problems.at(file, line + lineOffset, "This is not valid YAML: " + e.getProblem());
        } catch (YAMLException e) {
            problems.at(file, 1 + lineOffset, "This is not valid YAML: " + e.getMessage());
        }
        return null;
    }

    static final class TextFile {
        private TextFile() {}

        static String read(Path file, Problems problems) {
            try {
                return Files.readString(file).replace("\r\n", "\n");
            } catch (CharacterCodingException e) {
                problems.at(file, 1, "The file must be UTF-8 text");
            } catch (IOException e) {
                problems.at(file, 1, "The file cannot be read: it is missing, or not open to Openhall");
            }
            return "";
        }
    }
}
