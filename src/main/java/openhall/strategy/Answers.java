package openhall.strategy;

import java.util.stream.LongStream;

/** How the people of one group stand: so many reached the target, so many are below it, of so many we do not know. */
public record Answers(long reached, long below, long unknown) {
    public static final Answers NOBODY = new Answers(0, 0, 0);

    /** So many of so many; whoever did not reach it is below. */
    public static Answers of(long numerator, long denominator) {
        return new Answers(numerator, Math.max(0, denominator - numerator), 0);
    }

    public long people() {
        return reached + below + unknown;
    }

    public Answers plus(Answers other) {
        return new Answers(reached + other.reached, below + other.below, unknown + other.unknown);
    }

    /** What is left without the others; never less than nobody. */
    public Answers less(Answers other) {
        return new Answers(
                Math.max(0, reached - other.reached),
                Math.max(0, below - other.below),
                Math.max(0, unknown - other.unknown));
    }

    /** Whether everybody in the group stands alike, so that its figure says it of each of them. */
    public boolean alike() {
        return LongStream.of(reached, below, unknown).filter(people -> people > 0).count() == 1;
    }

    /** Whether every way to stand that occurs in the whole occurs here too. */
    public boolean variedAs(Answers whole) {
        return (whole.reached == 0 || reached > 0)
                && (whole.below == 0 || below > 0)
                && (whole.unknown == 0 || unknown > 0);
    }
}
