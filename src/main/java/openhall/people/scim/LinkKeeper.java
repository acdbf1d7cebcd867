package openhall.people.scim;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import openhall.people.PersonErased;

/** What the identity provider called somebody goes with everything else that names them. */
@ApplicationScoped
class LinkKeeper {
    void erased(@Observes PersonErased erased) {
        ScimMember.leaveAll(erased.personId(), erased.at());
        ScimLink.forget(erased.personId());
    }
}
