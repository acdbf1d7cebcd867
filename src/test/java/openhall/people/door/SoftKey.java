package openhall.people.door;

import io.restassured.path.json.JsonPath;
import java.io.ByteArrayOutputStream;
import java.math.BigInteger;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.security.Signature;
import java.security.interfaces.ECPublicKey;
import java.security.spec.ECGenParameterSpec;
import java.util.Arrays;
import java.util.Base64;
import java.util.HexFormat;

/** A passkey in software, with the browser around it: does what WebAuthn says, and what a thief would do. */
final class SoftKey {
    static final String HOUSE = "http://localhost:8081";
    private static final int PRESENT = 0x01;
    private static final int VERIFIED = 0x04;
    private static final int WITH_KEY = 0x40;

    private final KeyPair pair = newPair();
    private final byte[] id = random(16);
    private String handle = "";

    /** Whether it asks for a PIN or a finger. */
    boolean verifies = true;

    /** Goes up with each use; a copy of the key would count on its own. */
    int count = 1;

    /** Answers a question of {@code /api/passkeys/registration/options}, as a page at this address. */
    String create(String options, String origin) {
        var question = JsonPath.from(options);
        handle = question.getString("publicKey.user.id");
        var data = clientData("webauthn.create", question.getString("publicKey.challenge"), origin);
        return """
                {"id":"%s","rawId":"%s","type":"public-key","clientExtensionResults":{},
                 "response":{"clientDataJSON":"%s","attestationObject":"%s","transports":["internal"]}}""".formatted(text(id), text(id), text(data), text(attestation()));
    }

    /** Answers a question of {@code /api/passkeys/sign-in/options}, as a page at this address. */
    String get(String options, String origin) {
        count++;
        var data = clientData("webauthn.get", JsonPath.from(options).getString("publicKey.challenge"), origin);
        var authenticator = authenticatorData(0);
        return """
                {"id":"%s","rawId":"%s","type":"public-key","clientExtensionResults":{},
                 "response":{"clientDataJSON":"%s","authenticatorData":"%s","signature":"%s","userHandle":"%s"}}""".formatted(
                        text(id), text(id), text(data), text(authenticator), text(signed(authenticator, data)), handle);
    }

    private static byte[] clientData(String type, String challenge, String origin) {
        return "{\"type\":\"%s\",\"challenge\":\"%s\",\"origin\":\"%s\",\"crossOrigin\":false}"
                .formatted(type, challenge, origin)
                .getBytes(StandardCharsets.UTF_8);
    }

    /** RP id hash, flags, counter. */
    private byte[] authenticatorData(int more) {
        return ByteBuffer.allocate(37)
                .put(hash("localhost".getBytes(StandardCharsets.UTF_8)))
                .put((byte) (PRESENT | (verifies ? VERIFIED : 0) | more))
                .putInt(count)
                .array();
    }

    /** CBOR of {"fmt": "none", "attStmt": {}, "authData": ...}. */
    private byte[] attestation() {
        var data = joined(authenticatorData(WITH_KEY), new byte[16], new byte[] {0, (byte) id.length}, id, publicKey());
        return joined(
                HexFormat.of().parseHex("a363666d74646e6f6e656761747453746d74a068617574684461746158"),
                new byte[] {(byte) data.length},
                data);
    }

    /** COSE: EC2, ES256, P-256, x, y. */
    private byte[] publicKey() {
        var point = ((ECPublicKey) pair.getPublic()).getW();
        var hex = HexFormat.of();
        return joined(
                hex.parseHex("a5010203262001215820"),
                thirtyTwo(point.getAffineX()),
                hex.parseHex("225820"),
                thirtyTwo(point.getAffineY()));
    }

    private byte[] signed(byte[] authenticator, byte[] data) {
        try {
            var signature = Signature.getInstance("SHA256withECDSA");
            signature.initSign(pair.getPrivate());
            signature.update(joined(authenticator, hash(data)));
            return signature.sign();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private static byte[] thirtyTwo(BigInteger number) {
        var bytes = number.toByteArray();
        var padded = new byte[32];
        var length = Math.min(32, bytes.length);
        System.arraycopy(bytes, bytes.length - length, padded, 32 - length, length);
        return padded;
    }

    private static byte[] joined(byte[]... parts) {
        var all = new ByteArrayOutputStream();
        Arrays.stream(parts).forEach(all::writeBytes);
        return all.toByteArray();
    }

    private static KeyPair newPair() {
        try {
            var generator = KeyPairGenerator.getInstance("EC");
            generator.initialize(new ECGenParameterSpec("secp256r1"));
            return generator.generateKeyPair();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private static byte[] hash(byte[] bytes) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(bytes);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private static byte[] random(int length) {
        var bytes = new byte[length];
        new SecureRandom().nextBytes(bytes);
        return bytes;
    }

    private static String text(byte[] bytes) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }
}
