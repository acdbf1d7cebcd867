package openhall.skills;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Set;
import openhall.people.Basis;
import openhall.people.Facts;
import openhall.people.Holding;
import openhall.people.Keeping;
import openhall.people.KindOfRecord;
import openhall.people.Someone;

/** What managers and champions saw people do. */
@ApplicationScoped
class HeldConfirmations implements Holding {
    private static final KindOfRecord KIND = new KindOfRecord(
            "confirmations",
            "Skills that somebody confirmed",
            new KindOfRecord.Words(
                    "The level your manager or a digital champion confirmed and the sentence they wrote about it;"
                            + " for managers and champions, what they confirmed",
                    "So that you know what a confirmed level rests on",
                    "You, and whoever wrote it"),
            Basis.PUBLIC_TASK,
            Keeping.fixed("As long as we know who it is about", Keeping.End.DELETED));

    private static final String FACTS = """
            select c.id, c.given_at as at, 'What somebody saw of ' || s.title as label, 'Level ' || c.level || '. ' || c.seen as value,
                   '/skills/' || lower(s.key) as path
              from skill_confirmation c join skill s on s.id = c.skill_id where c.person_id = :person
            union all
            select c.id, c.given_at, 'You confirmed a level in ' || s.title, 'Level ' || c.level || '. ' || c.seen, cast(null as text)
              from skill_confirmation c join skill s on s.id = c.skill_id where c.given_by_id = :person
            """;

    @Override
    public KindOfRecord kind() {
        return KIND;
    }

    @Override
    public Set<String> tables() {
        return Set.of("skill_confirmation");
    }

    @Override
    public Facts facts(Someone about) {
        return Facts.about(about, FACTS);
    }

    /** What is said about them goes; what they said about others stays, without their name in the evidence. */
    @Override
    public void erase(Someone gone, Instant at) {
        Evidence.unnameManager(gone.id());
        SkillConfirmation.forget(gone.id());
    }
}
