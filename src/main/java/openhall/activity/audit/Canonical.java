package openhall.activity.audit;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;

/**
 * Fields as bytes that no other fields have: each in UTF-8 with its length in bytes before it ({@code 5:moved;}), and
 * one that is not there ({@code -;}) told apart from an empty one. Times are microseconds since 1970, as PostgreSQL
 * keeps them.
 */
final class Canonical {
    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();

    /** For one purpose: what is signed for it fits no other. */
    Canonical(String purpose) {
        text(purpose);
    }

    Canonical text(@Nullable String text) {
        if (text == null) {
            bytes.write('-');
        } else {
            var encoded = text.getBytes(StandardCharsets.UTF_8);
            bytes.writeBytes((encoded.length + ":").getBytes(StandardCharsets.UTF_8));
            bytes.writeBytes(encoded);
        }
        bytes.write(';');
        return this;
    }

    Canonical number(long number) {
        return text(Long.toString(number));
    }

    Canonical time(Instant at) {
        return number(ChronoUnit.MICROS.between(Instant.EPOCH, at));
    }

    byte[] bytes() {
        return bytes.toByteArray();
    }
}
