package openhall.activity;

import jakarta.enterprise.event.Observes;
import openhall.people.PersonErased;

/** Nothing that somebody was told is kept once they are erased. */
class Forgetting {
    void erased(@Observes PersonErased erased) {
        Mail.forget(erased.personId());
        Notice.forget(erased.personId());
        NoticePreference.forget(erased.personId());
    }
}
