package openhall.activity.notices;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.Arrays;
import java.util.Base64;
import java.util.UUID;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import openhall.activity.Subscription;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;

/**
 * The address below a mail that stops mails like it, for whoever holds the mail, signed in or not. It is signed, so
 * that nobody can make one for somebody else, and nothing is kept for it: {@code person.subscription.signature}.
 */
@ApplicationScoped
public class StopLink {
    static final String BELOW = "/notices/unsubscribe/";
    private static final int SIGNATURE_BYTES = 16;

    /** Whose mails about what. */
    public record Stopped(UUID personId, Subscription subscription) {}

    private final byte[] secret;

    @Inject
    public StopLink(@ConfigProperty(name = "openhall.secret") String secret) {
        this.secret = secret.getBytes(StandardCharsets.UTF_8);
    }

    public String path(Stopped stopped) {
        var words = stopped.personId() + "." + stopped.subscription().name();
        return BELOW + words + "." + signature(words);
    }

    /** Null when we did not make it. */
    @Nullable
    Stopped read(String token) {
        var end = token.lastIndexOf('.');
        if (end < 0 || !isSigned(token.substring(0, end), token.substring(end + 1))) {
            return null;
        }
        var words = token.substring(0, end).split("\\.", 2);
        return new Stopped(UUID.fromString(words[0]), Subscription.valueOf(words[1]));
    }

    private boolean isSigned(String words, String signature) {
        return MessageDigest.isEqual(
                signature(words).getBytes(StandardCharsets.UTF_8), signature.getBytes(StandardCharsets.UTF_8));
    }

    private String signature(String words) {
        try {
            var mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(secret, "HmacSHA256"));
            var whole = mac.doFinal(("unsubscribe\0" + words).getBytes(StandardCharsets.UTF_8));
            return Base64.getUrlEncoder().withoutPadding().encodeToString(Arrays.copyOf(whole, SIGNATURE_BYTES));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }
}
