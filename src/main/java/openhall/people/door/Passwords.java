package openhall.people.door;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.Base64;
import org.bouncycastle.crypto.generators.Argon2BytesGenerator;
import org.bouncycastle.crypto.params.Argon2Parameters;
import org.jspecify.annotations.Nullable;

/** Argon2id with 19 MiB and two passes (the OWASP password storage minimum); the salt stands before the hash. */
public final class Passwords {
    private static final SecureRandom RANDOM = new SecureRandom();
    private static final String UNKNOWN = hash("nobody has this password");

    private Passwords() {}

    public static String hash(String password) {
        var salt = new byte[16];
        RANDOM.nextBytes(salt);
        var encoder = Base64.getEncoder().withoutPadding();
        return encoder.encodeToString(salt) + "$" + encoder.encodeToString(argon2(password, salt));
    }

    /** Takes as long for an account without a password, so that time does not tell who has one. */
    public static boolean matches(@Nullable String hash, String password) {
        var parts = (hash == null ? UNKNOWN : hash).split("\\$");
        var decoder = Base64.getDecoder();
        var made = argon2(password, decoder.decode(parts[0]));
        return MessageDigest.isEqual(made, decoder.decode(parts[1])) && hash != null;
    }

    private static byte[] argon2(String password, byte[] salt) {
        var generator = new Argon2BytesGenerator();
        generator.init(new Argon2Parameters.Builder(Argon2Parameters.ARGON2_id)
                .withMemoryAsKB(19 * 1024)
                .withIterations(2)
                .withParallelism(1)
                .withSalt(salt)
                .build());
        var hash = new byte[32];
        generator.generateBytes(password.getBytes(StandardCharsets.UTF_8), hash);
        return hash;
    }
}
