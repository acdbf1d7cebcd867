package openhall.hackathons;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** The SHA-256 of some texts, in hexadecimal: shows later that not a letter was changed. */
public final class Fingerprint {
    private Fingerprint() {}

    /** Texts are parted by a character that no form lets through, so moving words between them changes the result. */
    public static String of(String... texts) {
        var bytes = String.join("\u0000", texts).getBytes(StandardCharsets.UTF_8);
        return HexFormat.of().formatHex(sha256().digest(bytes));
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
