package openhall.skills.imports;

import java.util.UUID;

/** A skill of a framework that others publish: here to be read, and nobody is asked about it. */
public final class FreshImported {
    private FreshImported() {}

    /** Answers its key. */
    public static String key() {
        var name = "Imported " + UUID.randomUUID();
        Sending.apply(Sending.skills("Imported", name + ",x,a,b,c,d\n"));
        return SkillName.key("GDD", name);
    }

    /** The key of one that is no longer in the file of its publisher. */
    public static String retired() {
        var gone = key();
        key();
        return gone;
    }
}
