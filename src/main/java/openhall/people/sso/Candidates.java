package openhall.people.sso;

import java.util.Objects;
import openhall.people.Person;
import openhall.people.sso.Admission.Found;
import openhall.people.sso.Admission.Known;
import openhall.people.sso.Admission.Way;
import org.jspecify.annotations.Nullable;

/** Those of the register whom the provider may mean. */
record Candidates(
        String issuer,
        @Nullable SsoIdentity identity,
        @Nullable Person byNumber,
        @Nullable Person byAddress) {

    static Candidates of(Claims claims, String issuer) {
        return new Candidates(
                issuer,
                SsoIdentity.of(issuer, claims.subject()),
                claims.number().isEmpty() ? null : Person.byEmployeeNumber(claims.number()),
                claims.email().isEmpty() ? null : Person.byEmail(claims.email()));
    }

    Found found() {
        return new Found(known(byIdentity()), known(byNumber), known(byAddress));
    }

    /** Whom this way leads to; it leads to nobody where somebody joins. */
    Person at(Way way) {
        var person = way == Way.IDENTITY ? byIdentity() : way == Way.NUMBER ? byNumber : byAddress;
        return Objects.requireNonNull(person);
    }

    private @Nullable Person byIdentity() {
        return identity == null ? null : identity.person;
    }

    private @Nullable Known known(@Nullable Person person) {
        return person == null
                ? null
                : new Known(
                        person.leftAt != null,
                        person.audience.isStaff(),
                        SsoIdentity.knows(issuer, person.id),
                        person.employeeNumber);
    }
}
