package openhall.bench;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import openhall.Cast;
import openhall.people.Newcomer;
import org.junit.jupiter.api.Test;

/**
 * Whether the time of an answer tells who has an account: a wrong password for somebody, a wrong password for nobody,
 * in turns. Prints the medians and their ratio, which should lie between 0.90 and 1.10.
 */
@QuarkusTest
class DoorBench {
    private static final int ACCOUNTS = 30;
    private static final int GUESSES = 9;
    private static final double NANOS_IN_MILLI = 1_000_000;

    @Test
    void a_wrong_password_is_refused_for_somebody_and_for_nobody_alike() {
        var known = Stream.generate(() -> Newcomer.resident().email())
                .limit(ACCOUNTS)
                .toList();
        var unknown = Stream.generate(Newcomer::address).limit(ACCOUNTS).toList();
        var times = List.of(new ArrayList<Long>(), new ArrayList<Long>());
        for (var guess = 0; guess < GUESSES; guess++) {
            for (var i = 0; i < ACCOUNTS; i++) {
                times.get(0).add(nanosOf(known.get(i)));
                times.get(1).add(nanosOf(unknown.get(i)));
            }
        }
        var ofSomebody = median(times.get(0));
        var ofNobody = median(times.get(1));
        System.out.printf(
                Locale.ROOT,
                "%nOpenhall bench, a wrong password: known %.2f ms, unknown %.2f ms, ratio %.3f (%d each, in turns)%n",
                ofSomebody / NANOS_IN_MILLI,
                ofNobody / NANOS_IN_MILLI,
                (double) ofNobody / ofSomebody,
                ACCOUNTS * GUESSES);
    }

    private static long nanosOf(String email) {
        var start = System.nanoTime();
        var answer = Cast.NOBODY.post("/sign-in", "email", email, "password", "not the right one");
        var time = System.nanoTime() - start;
        assertThat(answer.statusCode()).isEqualTo(422);
        return time;
    }

    /** Of the later two thirds, when everything is warm. */
    private static long median(List<Long> times) {
        var warm =
                times.subList(times.size() / 3, times.size()).stream().sorted().toList();
        return warm.get(warm.size() / 2);
    }
}
