package openhall.hackathons.results;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Set;
import openhall.people.Basis;
import openhall.people.Facts;
import openhall.people.Holding;
import openhall.people.Keeping;
import openhall.people.KindOfRecord;
import openhall.people.Someone;

/** Certificates of hackathons, and who decided what about results. The rows are kept and name nobody by themselves. */
@ApplicationScoped
class HeldResults implements Holding {
    private static final KindOfRecord KIND = new KindOfRecord(
            "hackathon-results",
            "Results of hackathons",
            new KindOfRecord.Words(
                    "Your certificate for each hackathon whose results are final. For organisers and judges: ties you"
                            + " decided or were asked about, and results you signed",
                    "So that you can show what you did, and everyone can see that results are sound",
                    "Whoever has the reference of your certificate sees your name on it. Organisers see who decided a"
                            + " tie"),
            Basis.PUBLIC_TASK,
            Keeping.fixed("As long as the council runs this service", Keeping.End.UNNAMED));

    private static final String FACTS = """
            select m.id, r.finalised_at as at, 'Certificate for ' || h.title as label,
                   m.certificate || ', ' || coalesce(r.title, '') as value,
                   '/hackathons/' || h.slug || '/certificates/' || m.certificate as path
              from result_member m
              join result r on r.id = m.result_id
              join hackathon h on h.id = r.hackathon_id
             where m.person_id = :person
            union all
            select f.id, f.at, 'You signed the results of ' || h.title, f.note, '/hackathons/' || h.slug || '/results'
              from finalised f join hackathon h on h.id = f.hackathon_id where f.signed_by_id = :person
            union all
            select c.id, c.decided_at, 'You decided a tie about ' || p.title, c.why, cast(null as text)
              from tie_choice c join prize p on p.id = c.prize_id where c.decided_by_id = :person
            union all
            select cast(md5(cast(c.id as text) || cast(j.id as text)) as uuid), c.decided_at,
                   'You were asked about a tie about ' || p.title, c.why, cast(null as text)
              from tie_asked a
              join judge j on j.id = a.judge_id
              join tie_choice c on c.id = a.tie_choice_id
              join prize p on p.id = c.prize_id
             where j.person_id = :person
            """;

    @Override
    public KindOfRecord kind() {
        return KIND;
    }

    @Override
    public Set<String> tables() {
        return Set.of("result_member", "finalised", "tie_choice", "tie_asked");
    }

    @Override
    public Facts facts(Someone about) {
        return Facts.about(about, FACTS);
    }
}
