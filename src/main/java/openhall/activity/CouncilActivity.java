package openhall.activity;

import jakarta.enterprise.event.Observes;
import openhall.people.CouncilChanged;

/** Writes down which parts of the council's profile changed; not what stood there: a contact can name a person. */
class CouncilActivity {
    void changed(@Observes CouncilChanged changed) {
        var subject = new Subject("council", "profile", "the council's profile", "/admin/council");
        Activity.record(changed.by(), "changed", subject, changed.at(), String.join(", ", changed.what()));
    }
}
