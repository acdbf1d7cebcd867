package openhall.strategy;

import java.util.stream.LongStream;

/**
 * How the people of one group stand: so many reached the target, so many are below it, of so many we do not know; so many
 * of all of them replied when they were asked.
 */
public record Answers(long reached, long below, long unknown, long replied) {
    public static final Answers NOBODY = new Answers(0, 0, 0);

    /** Where nobody is asked. */
    public Answers(long reached, long below, long unknown) {
        this(reached, below, unknown, 0);
    }

    /** So many of so many; whoever did not reach it is below. */
    public static Answers of(long numerator, long denominator) {
        return new Answers(numerator, Math.max(0, denominator - numerator), 0);
    }

    public long people() {
        return reached + below + unknown;
    }

    public long notReplied() {
        return Math.max(0, people() - replied);
    }

    public Answers plus(Answers other) {
        return new Answers(
                reached + other.reached, below + other.below, unknown + other.unknown, replied + other.replied);
    }

    /** What is left without the others; never less than nobody. */
    public Answers less(Answers other) {
        return new Answers(
                Math.max(0, reached - other.reached),
                Math.max(0, below - other.below),
                Math.max(0, unknown - other.unknown),
                Math.max(0, replied - other.replied));
    }

    /** Whether everybody in the group stands alike, so that its figure says it of each of them. */
    public boolean alike() {
        return LongStream.of(reached, below, unknown).filter(people -> people > 0).count() == 1;
    }

    /** Whether every way to stand, and to reply or not, that occurs in the whole occurs here too. */
    public boolean variedAs(Answers whole) {
        return (whole.reached == 0 || reached > 0)
                && (whole.below == 0 || below > 0)
                && (whole.unknown == 0 || unknown > 0)
                && (whole.replied == 0 || replied > 0)
                && (whole.notReplied() == 0 || notReplied() > 0);
    }
}
