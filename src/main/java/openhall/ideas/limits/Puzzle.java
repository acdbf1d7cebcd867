package openhall.ideas.limits;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.time.Instant;
import openhall.people.Token;
import org.jspecify.annotations.Nullable;

/**
 * Some work for a computer that costs a person nothing: a number so that SHA-256 of the seal, a full stop and the number
 * begins with so many zero bits. The proof is the puzzle's text, a full stop and the number.
 */
record Puzzle(long expires, int bits, String nonce, String seal) {
    static final Duration TIME = Duration.ofHours(2);
    private static final String PROOF = "[0-9]{1,12}\\.[0-9]{1,2}\\.[A-Za-z0-9_-]{32}\\.[0-9a-f]{32}\\.[0-9]{1,15}";

    /** A puzzle with the number that somebody found for it. */
    record Solved(Puzzle puzzle, String number) {
        boolean isRight(String secret, Instant at) {
            return puzzle.isOurs(secret) && at.isBefore(puzzle.expiresAt()) && puzzle.isSolvedBy(number);
        }
    }

    static Puzzle make(String secret, int bits, Instant at) {
        var blank = new Puzzle(at.plus(TIME).getEpochSecond(), bits, Token.fresh(), "");
        return new Puzzle(blank.expires, bits, blank.nonce, Hmac.seal(secret, blank.words()));
    }

    /** What was sent, or null when it is no proof. */
    static @Nullable Solved read(String proof) {
        if (!proof.matches(PROOF)) {
            return null;
        }
        var parts = proof.split("\\.");
        return new Solved(
                new Puzzle(Long.parseLong(parts[0]), Integer.parseInt(parts[1]), parts[2], parts[3]), parts[4]);
    }

    String text() {
        return expires + "." + bits + "." + nonce + "." + seal;
    }

    Instant expiresAt() {
        return Instant.ofEpochSecond(expires);
    }

    boolean isSolvedBy(String number) {
        return zeroBits(sha256(seal + "." + number)) >= bits;
    }

    private boolean isOurs(String secret) {
        return Hmac.isSealed(secret, words(), seal);
    }

    private String words() {
        return "proof " + expires + "." + bits + "." + nonce;
    }

    private static int zeroBits(byte[] hash) {
        var zeros = 0;
        for (var part : hash) {
            if (part != 0) {
                return zeros + Integer.numberOfLeadingZeros(part & 0xff) - 24;
            }
            zeros += 8;
        }
        return zeros;
    }

    private static byte[] sha256(String text) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.US_ASCII));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
