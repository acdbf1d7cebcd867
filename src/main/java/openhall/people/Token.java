package openhall.people;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.HexFormat;

/** 192 random bits that nobody guesses; the database keeps only their SHA-256. */
public final class Token {
    private static final SecureRandom RANDOM = new SecureRandom();

    private Token() {}

    public static String fresh() {
        var bytes = new byte[24];
        RANDOM.nextBytes(bytes);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    /** A hash that nobody can search for without the service's secret. */
    public static String keyed(String secret, String text) {
        return hash(secret + "\u0000" + text);
    }

    public static String hash(String token) {
        try {
            var digest = MessageDigest.getInstance("SHA-256");
            return HexFormat.of().formatHex(digest.digest(token.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
