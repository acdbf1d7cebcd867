package openhall.learning.files;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.function.Predicate;
import openhall.files.Problems;
import openhall.learning.outline.Ask;
import openhall.learning.outline.StepContent;
import openhall.learning.outline.StepKind;
import openhall.people.Audience;
import openhall.skills.Level;
import org.jspecify.annotations.Nullable;

/** A course as its files say it. */
public record CourseText(
        Path file,
        String slug,
        String title,
        String summary,
        Level level,
        List<Audience> audience,
        List<String> outcomes,
        List<SkillText> skills,
        GoalsText goals,
        String licence,
        LocalDate reviewBy,
        List<SourceText> sources,
        List<ModuleText> modules,
        Collection<FileText> files) {

    public record SkillText(String key, Level level, int line) {}

    public record GoalsText(List<String> slugs, int line) {}

    /** Where the facts come from. */
    public record SourceText(String title, String publisher, String url, String licence) {}

    public record ModuleText(
            String slug, String title, String outcome, String atWork, int minutes, List<StepText> steps) {}

    public record StepText(
            int line, StepKind kind, String title, String body, StepContent content, List<QuestionText> questions) {}

    /** {@code pool} is null for a question that is always asked. */
    public record QuestionText(
            int line,
            String text,
            String detail,
            int marks,
            boolean partMarks,
            @Nullable String pool,
            Ask ask) {}

    /** An image or other file that the text shows; its hash is part of its address, so an address never changes its content. */
    public record FileText(String name, String hash, byte[] bytes) {}

    public int minutes() {
        return modules.stream().mapToInt(ModuleText::minutes).sum();
    }

    public int stepsTotal() {
        return modules.stream().mapToInt(module -> module.steps().size()).sum();
    }

    /** Skills and goals live in other folders: whoever knows those says which exist. */
    public void crossCheck(Predicate<String> skillExists, Predicate<String> goalExists, Problems problems) {
        for (var skill : skills) {
            if (!skillExists.test(skill.key())) {
                problems.at(file, skill.line(), "There is no skill \"" + skill.key() + "\" in a framework");
            }
        }
        for (var goal : goals.slugs()) {
            if (!goalExists.test(goal)) {
                problems.at(file, goals.line(), "There is no goal \"" + goal + "\" in the strategy");
            }
        }
    }
}
