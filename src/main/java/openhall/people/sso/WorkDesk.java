package openhall.people.sso;

import io.quarkus.logging.Log;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.NewCookie;
import java.time.Clock;
import java.time.Instant;
import java.util.EnumSet;
import java.util.Set;
import openhall.people.LastAdministrator;
import openhall.people.OrgTree;
import openhall.people.OrgUnit;
import openhall.people.Person;
import openhall.people.PersonSession;
import openhall.people.Post;
import openhall.people.Register;
import openhall.people.Role;
import openhall.people.door.FrontDoor;
import openhall.people.sso.Admission.Way;
import openhall.people.sso.WorkRefused.Reason;

/** Lets people in for whom the council's provider vouches, and makes those who are new. */
@ApplicationScoped
class WorkDesk {
    @Inject
    Clock clock;

    @Inject
    SsoSettings settings;

    @Inject
    Register register;

    @Inject
    FrontDoor door;

    /** The cookie of a new session. */
    NewCookie letIn(Claims claims) {
        var at = clock.instant();
        return QuarkusTransaction.requiringNew().call(() -> {
            // First, so that a change of roles finds no session in this browser to go on with
            door.letOut();
            return door.letIn(admitted(claims, settings, at), claims.provenBefore(at));
        });
    }

    /** The person these claims are about; only inside a transaction. */
    Person admitted(Claims claims, SsoSettings rules, Instant at) {
        var issuer = rules.tokenIssuer();
        SsoIdentity.takeTurn(issuer, claims.subject());
        var candidates = Candidates.of(claims, issuer);
        var way = Admission.way(claims, candidates.found(), rules);
        var person = way == Way.JOIN ? employed(claims, rules, at) : held(candidates.at(way));
        SsoIdentity.note(person, issuer, claims.subject(), at);
        if (candidates.byNumber() == null
                && person.employeeNumber == null
                && !claims.number().isEmpty()) {
            person.number(claims.number());
        }
        grant(claims, person, rules, at);
        return person;
    }

    /** Waits for whoever is changing this person, who may have left meanwhile. */
    private static Person held(Person known) {
        var person = Person.held(known.id);
        if (person == null || person.leftAt != null) {
            throw new WorkRefused(Reason.LEFT, "person " + known.id);
        }
        return person;
    }

    /** Somebody new, or a resident with this address, who keeps their record and comes in anew as one of the staff. */
    private Person employed(Claims claims, SsoSettings rules, Instant at) {
        var post = new Post(null, rules.audience(), landing(rules), null);
        var person = register.employ(post, claims.name(), claims.email(), Set.of(), null, at);
        PersonSession.endAll(person.id);
        return person;
    }

    private static OrgUnit landing(SsoSettings rules) {
        var tree = OrgTree.load();
        var unit = rules.unit().isEmpty() && !tree.isEmpty() ? tree.root() : OrgUnit.bySlug(rules.unit());
        if (unit == null || unit.closedAt != null) {
            throw new WorkRefused(Reason.NO_PLACE, "openhall.sso.unit is no open unit");
        }
        return unit;
    }

    private void grant(Claims claims, Person person, SsoSettings rules, Instant at) {
        var words = claims.roles();
        if (words != null) {
            grant(person, rules.roles().applied(person.roles, words), at);
        } else if (!rules.rolesClaim().isEmpty()) {
            Log.warnf("The token does not hold openhall.sso.roles-claim: the roles of person %s stay", person.id);
        }
    }

    /** The claim does not take the role from the only one who administers, or nobody could mend it. */
    private void grant(Person person, Set<Role> wanted, Instant at) {
        try {
            register.grant(person, wanted, null, at);
        } catch (LastAdministrator alone) {
            Log.warnf("Person %s stays an administrator against the token, being the only one", person.id);
            var kept = EnumSet.of(Role.ADMINISTRATOR);
            kept.addAll(wanted);
            register.grant(person, kept, null, at);
        }
    }
}
