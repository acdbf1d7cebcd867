package openhall.people.scim;

import com.unboundid.scim2.common.exceptions.ScimException;
import org.jspecify.annotations.Nullable;

/** A request that cannot be done, with what SCIM calls it (RFC 7644, section 3.12); whatever was begun is undone. */
final class ScimRefused extends RuntimeException {
    private static final long serialVersionUID = 1L;

    final int status;
    final @Nullable String scimType;

    ScimRefused(int status, @Nullable String scimType, String detail) {
        super(detail);
        this.status = status;
        this.scimType = scimType;
    }

    static ScimRefused of(ScimException refused) {
        var error = refused.getScimError();
        return new ScimRefused(error.getStatus(), error.getScimType(), String.valueOf(error.getDetail()));
    }

    static ScimRefused notFound() {
        return new ScimRefused(404, null, "There is no such resource");
    }

    static ScimRefused changedSince() {
        return new ScimRefused(412, null, "It has changed since. Read it again");
    }

    /** Somebody or something else has this already. */
    static ScimRefused taken(String attribute) {
        return new ScimRefused(409, "uniqueness", "Another resource has this " + attribute + " already");
    }

    static ScimRefused invalidSyntax(String detail) {
        return new ScimRefused(400, "invalidSyntax", detail);
    }

    static ScimRefused invalidValue(String detail) {
        return new ScimRefused(400, "invalidValue", detail);
    }

    static ScimRefused invalidPath(String detail) {
        return new ScimRefused(400, "invalidPath", detail);
    }

    static ScimRefused invalidFilter(String detail) {
        return new ScimRefused(400, "invalidFilter", detail);
    }
}
