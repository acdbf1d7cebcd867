package openhall.ideas.limits;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.HexFormat;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** HMAC-SHA256 (RFC 2104) in hexadecimal digits. */
final class Hmac {
    private static final String NAME = "HmacSHA256";
    private static final int SEAL = 32;

    private Hmac() {}

    static String of(String key, String text) {
        try {
            var mac = Mac.getInstance(NAME);
            mac.init(new SecretKeySpec(key.getBytes(StandardCharsets.UTF_8), NAME));
            return HexFormat.of().formatHex(mac.doFinal(text.getBytes(StandardCharsets.UTF_8)));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The first 128 bits, which is enough for what is forged by asking us. */
    static String seal(String key, String text) {
        return of(key, text).substring(0, SEAL);
    }

    static boolean isSealed(String key, String text, String seal) {
        return MessageDigest.isEqual(
                seal(key, text).getBytes(StandardCharsets.UTF_8), seal.getBytes(StandardCharsets.UTF_8));
    }
}
