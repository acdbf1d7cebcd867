package openhall.learning.certificates;

import java.security.SecureRandom;

/** The references under which anybody can check a certificate. */
public final class CertificateRef {
    private static final SecureRandom RANDOM = new SecureRandom();

    /** Thirty-two signs without I, L, O and U, which are misread: ten of them are 50 bits. */
    private static final String SIGNS = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";

    private static final int LENGTH = 10;

    private CertificateRef() {}

    public static String fresh() {
        var ref = new StringBuilder("CERT-");
        RANDOM.ints(LENGTH, 0, SIGNS.length()).forEach(sign -> ref.append(SIGNS.charAt(sign)));
        return ref.toString();
    }
}
