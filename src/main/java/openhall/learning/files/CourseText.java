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
        Nature nature,
        @Nullable ChangeText change,
        List<ModuleText> modules,
        List<PlaceLink> links,
        List<ShownSkill> shown,
        Collection<FileText> files) {

    /**
     * In which language it is (BCP 47), the slug of the course that it translates, and the slugs of the courses to
     * complete before it.
     */
    public record Nature(String language, @Nullable String translationOf, List<String> requires, NatureLines lines) {}

    /** Where each of them stands. */
    public record NatureLines(int translationOf, int requires) {}

    /** What is new against the version before; whoever is in the middle of that one moves on when it is safe. */
    public record ChangeText(String note, boolean safe, int line) {}

    /** A link to another course or a pathway. */
    public record PlaceLink(Path file, int line, String target) {}

    public record SkillText(String key, Level level, int line) {}

    /** What a pass in a quiz of this file is evidence of. */
    public record ShownSkill(Path file, SkillText skill) {}

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

    public CourseText withSummary(String other) {
        return new CourseText(
                file, slug, title, other, level, audience, outcomes, skills, goals, licence, reviewBy, sources, nature,
                change, modules, links, shown, files);
    }

    public int minutes() {
        return modules.stream().mapToInt(ModuleText::minutes).sum();
    }

    public int stepsTotal() {
        return modules.stream().mapToInt(module -> module.steps().size()).sum();
    }

    /** Skills, goals and other courses live elsewhere: whoever knows those says which exist. */
    public void crossCheck(Known known, Problems problems) {
        skills.forEach(skill -> checkSkill(file, skill, known, problems));
        shown.forEach(each -> checkSkill(each.file(), each.skill(), known, problems));
        for (var goal : goals.slugs()) {
            if (!known.goal().test(goal)) {
                problems.at(file, goals.line(), "There is no goal \"" + goal + "\" in the strategy");
            }
        }
        for (var link : links) {
            if (!known.page().test(link.target())) {
                problems.at(link.file(), link.line(), "There is no page \"" + link.target() + "\"");
            }
        }
        checkOthers(known, problems);
    }

    private static void checkSkill(Path where, SkillText skill, Known known, Problems problems) {
        if (!known.skill().test(skill.key())) {
            problems.at(where, skill.line(), "There is no skill \"" + skill.key() + "\" in a framework");
        }
    }

    private void checkOthers(Known known, Problems problems) {
        for (var required : nature.requires()) {
            if (required.equals(slug)) {
                problems.at(file, nature.lines().requires(), "A course cannot require itself");
            } else if (!known.course().test(required)) {
                problems.at(
                        file, nature.lines().requires(), "There is no course \"" + required + "\" to complete before");
            }
        }
        var original = nature.translationOf();
        if (original != null && (original.equals(slug) || !known.course().test(original))) {
            problems.at(
                    file,
                    nature.lines().translationOf(),
                    "There is no other course \"" + original + "\" that this one translates");
        }
    }

    /** What exists: skills by key, goals and courses by slug, pages of courses and pathways by address. */
    public record Known(
            Predicate<String> skill, Predicate<String> goal, Predicate<String> course, Predicate<String> page) {}
}
