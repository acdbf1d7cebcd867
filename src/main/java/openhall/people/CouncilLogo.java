package openhall.people;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import openhall.web.Forms;
import openhall.web.Menu;
import org.jspecify.annotations.Nullable;

/** The council's own logo, as a picture that we drew ourselves from what was sent. Its hash is in its address. */
@Entity
public class CouncilLogo extends PanacheEntityBase {
    private static final int HASH_LENGTH = 32;

    @Id
    public String hash;

    public byte[] png;
    public String alt;
    public int width;
    public int height;

    @SuppressWarnings("NullAway.Init")
    protected CouncilLogo() {}

    /** Not kept yet: the council's profile keeps the one it wears. */
    public static CouncilLogo of(byte[] png, int width, int height, String alt) {
        var logo = new CouncilLogo();
        logo.hash = hash(png);
        logo.png = png;
        logo.width = width;
        logo.height = height;
        logo.alt = alt;
        return logo;
    }

    /** Whether the words changed. */
    boolean describe(String words) {
        var changes = !alt.equals(words);
        alt = words;
        return changes;
    }

    void throwAway() {
        delete();
    }

    Menu.Logo shown() {
        return new Menu.Logo("/council-logo/" + hash + ".png", alt, width, height);
    }

    public static @Nullable CouncilLogo byHash(String hash) {
        return Forms.isKeepable(hash) ? find("hash", hash).firstResult() : null;
    }

    private static String hash(byte[] png) {
        try {
            var digest = MessageDigest.getInstance("SHA-256").digest(png);
            return HexFormat.of().formatHex(digest).substring(0, HASH_LENGTH);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
