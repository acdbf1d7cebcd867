package openhall.people.door;

import org.jspecify.annotations.Nullable;

/** Where somebody goes once they are in: only a path of our own, never an address elsewhere. */
public final class OwnPath {
    private OwnPath() {}

    public static String of(@Nullable String sent) {
        var path = sent == null ? "" : sent;
        return path.matches("/(?!/)(?:[A-Za-z0-9._~/?&=-]++|%[0-9A-Fa-f]{2})*+") ? path : "/";
    }
}
