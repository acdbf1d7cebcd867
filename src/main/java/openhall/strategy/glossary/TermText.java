package openhall.strategy.glossary;

import java.nio.file.Path;
import java.util.List;
import openhall.files.FrontMatter;
import openhall.files.Problems;
import openhall.strategy.Gate;

/** What a file of the glossary says. */
public record TermText(
        String slug, String name, List<String> also, String whatItIs, String whatItIsNot, String example, String body) {

    public static TermText read(Path file, Problems problems) {
        var slug = file.getFileName().toString().replaceFirst("\\.md$", "");
        if (!Gate.isSlug(slug)) {
            problems.at(file, 1, "The file's name must be small letters, numbers and single hyphens, then .md.");
        }
        var matter = FrontMatter.read(file, problems);
        var head = matter.head();
        head.onlyKeys("term", "also", "what_it_is", "what_it_is_not", "example");
        return new TermText(
                slug,
                Gate.need(head, "term", "The entry does not say which word it explains."),
                head.texts("also"),
                Gate.need(head, "what_it_is", "Say what it is, in words that everyone knows."),
                Gate.need(head, "what_it_is_not", "Say what it is not, so that nobody takes one thing for another."),
                Gate.need(head, "example", "Give an example from this council."),
                matter.body().strip());
    }
}
