package openhall.people.sso;

import jakarta.enterprise.event.Observes;
import openhall.people.PersonErased;

/** Of somebody who is erased, nothing is kept that the provider calls them by. */
class SsoErasure {
    void erased(@Observes PersonErased erased) {
        SsoIdentity.forget(erased.personId());
    }
}
