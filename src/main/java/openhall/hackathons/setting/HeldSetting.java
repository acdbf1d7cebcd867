package openhall.hackathons.setting;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Set;
import openhall.people.Basis;
import openhall.people.Facts;
import openhall.people.Holding;
import openhall.people.Keeping;
import openhall.people.KindOfRecord;
import openhall.people.Someone;

/** Who agreed to a challenge, and who changed something public. */
@ApplicationScoped
class HeldSetting implements Holding {
    private static final KindOfRecord KIND = new KindOfRecord(
            "setting",
            "Challenges you agreed to, and changes of hackathons",
            new KindOfRecord.Words(
                    "For staff: the challenges you agreed to or not, and why, and the changes of hackathons you made",
                    "So that it can be checked who agreed, and everybody can read what changed and why",
                    "Organisers see who answered. Everyone sees a change and its reason, without your name"),
            Basis.PUBLIC_TASK,
            Keeping.fixed("As long as the council runs this service", Keeping.End.UNNAMED));

    private static final String FACTS = """
            select s.id, s.at, 'Your answer to the challenge ' || c.title as label,
                   case when s.agreed then 'You agreed' else 'You did not agree' end || ', as ' || s.post
                       || coalesce('. ' || s.why, '') as value,
                   '/challenges/sign-off/' || h.slug || '/' || c.slug as path
              from sign_off s
              join challenge c on c.id = s.challenge_id
              join hackathon h on h.id = c.hackathon_id
             where s.by_id = :person
            union all
            select g.id, g.changed_at, 'You changed ' || h.title, g.why, '/hackathons/' || h.slug || '/changes'
              from hackathon_change g join hackathon h on h.id = g.hackathon_id
             where g.changed_by_id = :person
            """;

    @Override
    public KindOfRecord kind() {
        return KIND;
    }

    @Override
    public Set<String> tables() {
        return Set.of("sign_off", "hackathon_change");
    }

    @Override
    public Facts facts(Someone about) {
        return Facts.about(about, FACTS);
    }
}
