package openhall.ideas.limits;

import java.time.Duration;
import java.time.Instant;

/** The moment at which a form was opened, sealed so that nobody makes one up. */
record Began(long second, String seal) {
    static final Duration LONGEST = Duration.ofDays(1);

    static Began at(String secret, Instant at) {
        var second = at.getEpochSecond();
        return new Began(second, Hmac.seal(secret, words(second)));
    }

    /** Nothing that can be read began at the beginning of time, without a seal. */
    static Began read(String text) {
        return text.matches("[0-9]{1,12}\\.[0-9a-f]{32}")
                ? new Began(Long.parseLong(text.substring(0, text.indexOf('.'))), text.substring(text.indexOf('.') + 1))
                : new Began(0, "");
    }

    String text() {
        return second + "." + seal;
    }

    boolean holds(String secret, Instant at) {
        return Hmac.isSealed(secret, words(second), seal) && !age(at).isNegative() && age(at).compareTo(LONGEST) <= 0;
    }

    boolean isTooSoon(int leastSeconds, Instant at) {
        return age(at).compareTo(Duration.ofSeconds(leastSeconds)) < 0;
    }

    // Another node's clock may be a little behind
    private Duration age(Instant at) {
        var age = Duration.between(Instant.ofEpochSecond(second), at);
        return age.isNegative() && age.compareTo(Duration.ofSeconds(-5)) > 0 ? Duration.ZERO : age;
    }

    private static String words(long second) {
        return "began " + second;
    }
}
