package openhall.activity.audit;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.eclipse.microprofile.config.ConfigProvider;

/**
 * What stamps and seals are made with: HMAC-SHA-256 under a key that comes from the service's secret, so that whoever
 * owns the database cannot make any. Its name tells which secret it came from, and nothing about that secret.
 */
public final class AuditKey {
    private static final String ALGORITHM = "HmacSHA256";

    private final byte[] key;
    private final String name;

    private AuditKey(byte[] key) {
        this.key = key;
        this.name = sign(utf8("name")).substring(0, 8);
    }

    static AuditKey of(String secret) {
        return new AuditKey(hmac(utf8(secret), utf8("openhall audit")));
    }

    /** Of the secret that the service has now. */
    public static AuditKey current() {
        return of(ConfigProvider.getConfig().getValue("openhall.secret", String.class));
    }

    /** Of this secret and of those that the service had before, by name and newest first. */
    static Map<String, AuditKey> known() {
        var config = ConfigProvider.getConfig();
        var keys = new ArrayList<>(List.of(current()));
        config.getOptionalValues("openhall.audit.earlier-secrets", String.class)
                .orElse(List.of())
                .forEach(secret -> keys.add(of(secret.strip())));
        return keys.stream()
                .collect(Collectors.toMap(
                        AuditKey::name, Function.identity(), (newer, same) -> newer, LinkedHashMap::new));
    }

    String name() {
        return name;
    }

    /** 64 hexadecimal digits. */
    String sign(byte[] text) {
        return HexFormat.of().formatHex(hmac(key, text));
    }

    private static byte[] hmac(byte[] key, byte[] text) {
        try {
            var mac = Mac.getInstance(ALGORITHM);
            mac.init(new SecretKeySpec(key, ALGORITHM));
            return mac.doFinal(text);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
