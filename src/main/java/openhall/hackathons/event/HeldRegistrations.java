package openhall.hackathons.event;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Set;
import openhall.people.Basis;
import openhall.people.Facts;
import openhall.people.Holding;
import openhall.people.Keeping;
import openhall.people.KindOfRecord;
import openhall.people.Someone;

/** Places at hackathons, what people agreed to there, and who helped. A place to come goes to whoever waits. */
@ApplicationScoped
class HeldRegistrations implements Holding {
    private static final KindOfRecord KIND = new KindOfRecord(
            "registrations",
            "Places at hackathons",
            new KindOfRecord.Words(
                    "The hackathons you registered for, what you need to take part, what you agreed to, when you"
                            + " arrived, and where you were a mentor. What you need is deleted 30 days after the end",
                    "To give out places fairly, and to run the days",
                    "You and organisers. Members of teams see who is a mentor"),
            Basis.PUBLIC_TASK_WITH_NEEDS,
            Keeping.fixed("As long as we know who you are", Keeping.End.UNNAMED));

    private static final String FACTS = """
            select r.id, r.registered_at as at, 'Place at ' || h.title as label,
                   case r.state when 'PLACED' then 'You have a place' when 'WAITING' then 'You wait for a place'
                        else 'You gave it up' end
                       || case when r.arrived_at is null then ''
                               else '. You arrived on '
                                   || to_char(r.arrived_at at time zone 'Europe/London', 'FMDD FMMonth YYYY, HH24:MI') end
                       || coalesce('. You need: ' || r.needs, '') as value,
                   '/hackathons/' || h.slug || '/registration' as path
              from registration r join hackathon h on h.id = r.hackathon_id where r.person_id = :person
            union all
            select a.id, a.at, case when a.given then 'You agreed' else 'You no longer agree' end,
                   case t.kind when 'CONDUCT' then 'Code of conduct' when 'OPEN_LICENCE' then 'Open licence'
                        else 'Photographs' end || ' of ' || h.title || ', number ' || t.number,
                   '/hackathons/' || h.slug || '/terms'
              from acceptance a
              join event_terms t on t.id = a.terms_id
              join hackathon h on h.id = t.hackathon_id
             where a.person_id = :person
            union all
            select m.id, m.added_at, 'Mentor at ' || h.title, m.offers, '/hackathons/' || h.slug || '/mentors'
              from mentor m join hackathon h on h.id = m.hackathon_id where m.person_id = :person
            """;

    @Override
    public KindOfRecord kind() {
        return KIND;
    }

    @Override
    public Set<String> tables() {
        return Set.of("registration", "acceptance", "mentor", "mentor_slot");
    }

    @Override
    public Facts facts(Someone about) {
        return Facts.about(about, FACTS);
    }

    @Override
    public void erase(Someone gone, Instant at) {
        Places.release(gone.id(), at);
        Mentor.unname(gone.id());
    }
}
