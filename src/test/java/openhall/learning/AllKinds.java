package openhall.learning;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;

/** A course of a test's own whose first quiz, step 3 of the first module, asks one question of every kind: 8 marks. */
public final class AllKinds {
    static final String QUIZ = """
            # Quiz: What did you learn?
            pass: 6
            shuffle: yes

            ## What is right?

            - [x] This
              > Yes, this.
            - [ ] That
              > No, not that.

            ## What applies?

            - [x] One
              > Yes, one.
            - [x] Two
              > Yes, two.
            - [ ] Three
              > No, not three.

            ## Who does what?
            kind: matching

            - Clerk -> Takes minutes
              > Think of the meeting.
            - Chair -> Leads the meeting
              > Think of who speaks first.
            - -> Makes tea

            ## What comes first?
            kind: ordering
            marks: 2

            1. Ask somebody
            2. Write it down
            3. Send it off

            > Think of the form.

            ## How does the rule go?
            kind: gaps

            Tell {people|everyone} within {24|twenty-four} hours.

            > Look at the rule again.

            ## How long is it kept?
            kind: number
            answer: 1200
            tolerance: 5
            unit: hours

            > Count the days.

            ## Which number do you dial?
            kind: short text
            answers: one five nine | 159

            > It is three digits.
            """;

    private AllKinds() {}

    /** Answers its slug. */
    public static String fresh() {
        return fresh(QUIZ);
    }

    /** With at most so many attempts a day. */
    public static String fresh(int attemptsADay) {
        return fresh(QUIZ.replace("shuffle: yes", "attempts: " + attemptsADay));
    }

    private static String fresh(String quiz) {
        try {
            var slug = TinyCourse.slug();
            var folder = TinyCourse.write(Files.createTempDirectory("courses"), slug);
            var before = TinyCourse.MODULE.substring(0, TinyCourse.MODULE.indexOf("# Quiz: "));
            Files.writeString(folder.resolve("first.md"), before + quiz);
            TinyCourse.load(folder);
            return slug;
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
    }
}
