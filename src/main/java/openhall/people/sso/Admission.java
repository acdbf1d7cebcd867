package openhall.people.sso;

import openhall.people.sso.WorkRefused.Reason;
import org.jspecify.annotations.Nullable;

/** Who comes in as whom. The rules alone: what the provider says and what the register knows is found elsewhere. */
final class Admission {
    private Admission() {}

    /** As the person with this identity, employee number or address; or as somebody who joins the staff now. */
    enum Way {
        IDENTITY,
        NUMBER,
        ADDRESS,
        JOIN
    }

    /** Somebody of the register; {@code linked} when the provider knows them already, under whatever subject. */
    record Known(
            boolean left,
            boolean staff,
            boolean linked,
            @Nullable String number) {
        private boolean hasOther(String claimed) {
            return number != null && !claimed.isEmpty() && !number.equals(claimed);
        }
    }

    record Found(
            @Nullable Known byIdentity,
            @Nullable Known byNumber,
            @Nullable Known byAddress) {}

    static Way way(Claims claims, Found found, SsoSettings settings) {
        refuse(!settings.isOurs(claims.tenant()), Reason.TENANT, "it is " + claims.tenant());
        var identity = found.byIdentity();
        if (identity != null) {
            return open(identity, Way.IDENTITY);
        }
        var number = found.byNumber();
        if (number != null) {
            return open(number, Way.NUMBER);
        }
        requireAddress(claims, settings);
        var address = found.byAddress();
        return address == null ? Way.JOIN : byAddress(address, claims, settings);
    }

    private static Way open(Known known, Way way) {
        refuse(known.left(), Reason.LEFT, "known by " + way);
        return way;
    }

    private static void requireAddress(Claims claims, SsoSettings settings) {
        refuse(claims.email().isEmpty(), Reason.NO_ADDRESS, "there is none");
        var confirmed = claims.emailVerified() || settings.trustsAddresses();
        refuse(!confirmed, Reason.NO_ADDRESS, "it is not confirmed");
        refuse(!settings.admits(claims.email()), Reason.DOMAIN, "it is not among openhall.sso.domains");
    }

    /** An address alone is weak: it may be given to somebody else, so it links once, and not against a number. */
    private static Way byAddress(Known known, Claims claims, SsoSettings settings) {
        open(known, Way.ADDRESS);
        refuse(known.linked(), Reason.TAKEN, "the provider knows this person under another subject");
        refuse(known.hasOther(claims.number()), Reason.TAKEN, "the employee numbers differ");
        var mayJoin = known.staff() || settings.names(claims.email());
        refuse(!mayJoin, Reason.RESIDENT, "its domain is not among openhall.sso.domains");
        return known.staff() ? Way.ADDRESS : Way.JOIN;
    }

    private static void refuse(boolean refused, Reason reason, String detail) {
        if (refused) {
            throw new WorkRefused(reason, detail);
        }
    }
}
