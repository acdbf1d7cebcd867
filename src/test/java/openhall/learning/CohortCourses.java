package openhall.learning;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * Three courses that their author goes on changing: one with a pool of questions, one that requires it and has a task that a
 * manager signs off, and one of two modules.
 */
final class CohortCourses {
    private static final String QUIZ = """
            # Quiz: What did you learn?
            pass: 2

            ## What is right?

            - [x] This
              > Think of this.
            - [ ] That
              > Think of that.

            ## Pool of questions: sizes
            draw: 1

            ### What is small?

            - [x] A mouse
              > Yes, a mouse.
            - [ ] A house
              > No, not a house.

            ### What is large?

            - [ ] A mouse
              > No, not a mouse.
            - [x] A house
              > Yes, a house.
            """;

    final String basic = TinyCourse.slug();
    final String next = TinyCourse.slug();
    final String extra = TinyCourse.slug();
    private final Path root;
    private final Chance chance;
    private boolean thisIsRight = true;
    private boolean longer;

    CohortCourses(Path root, Chance chance) {
        this.root = root;
        this.chance = chance;
        write(basic, "modules: [first]", "");
        write(next, "requires: [" + basic + "]\nmodules: [first]", "sign-off: manager\n");
        var both = TinyCourse.write(root, extra);
        TinyCourse.change(both.resolve("course.yaml"), "modules:", "change:\n  note: Mended\n  safe: yes\nmodules:");
        all().forEach(this::load);
    }

    List<String> all() {
        return List.of(basic, next, extra);
    }

    private void write(String slug, String modules, String signOff) {
        var folder = TinyCourse.write(root, slug);
        TinyCourse.change(
                folder.resolve("course.yaml"),
                "modules: [first, second]",
                "change:\n  note: Mended\n  safe: yes\n" + modules);
        var module = TinyCourse.MODULE;
        var text = module.substring(0, module.indexOf("# Quiz: "))
                        .replace("# Task: Do this\n", "# Task: Do this\n" + signOff)
                + QUIZ;
        try {
            Files.writeString(folder.resolve("first.md"), text);
            Files.delete(folder.resolve("second.md"));
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
    }

    /** A key that was wrong is mended in turn with changes of texts that are safe or not, and, once, with another step. */
    void change(int phase) {
        if (phase % 3 == 1) {
            mendKey();
            return;
        }
        var slug = chance.of(List.of(basic, basic, next, extra));
        TinyCourse.change(first(slug), "Some words", "Some words and");
        if (phase == 3 && !longer) {
            longer = true;
            TinyCourse.change(first(basic), "# Task:", "# Reading: More\n\nMore words.\n\n# Task:");
            unsafely(basic);
        } else if (chance.oneIn(3)) {
            unsafely(slug);
        } else {
            load(slug);
        }
    }

    private void mendKey() {
        var from = thisIsRight ? "- [x] This" : "- [ ] This";
        var that = thisIsRight ? "- [ ] That" : "- [x] That";
        thisIsRight = !thisIsRight;
        TinyCourse.change(first(basic), from, thisIsRight ? "- [x] This" : "- [ ] This");
        TinyCourse.change(first(basic), that, thisIsRight ? "- [ ] That" : "- [x] That");
        load(basic);
        chance.happened("keys mended");
    }

    private void unsafely(String slug) {
        var yaml = root.resolve(slug).resolve("course.yaml");
        TinyCourse.change(yaml, "safe: yes", "safe: no");
        load(slug);
        TinyCourse.change(yaml, "safe: no", "safe: yes");
        chance.happened("unsafe versions");
    }

    private Path first(String slug) {
        return root.resolve(slug).resolve("first.md");
    }

    private void load(String slug) {
        TinyCourse.load(root.resolve(slug), chance.next());
    }
}
