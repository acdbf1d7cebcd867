package openhall.ideas.limits;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Set;
import openhall.people.Basis;
import openhall.people.Facts;
import openhall.people.Holding;
import openhall.people.Keeping;
import openhall.people.KindOfRecord;
import openhall.people.Someone;

/** How ideas came in without signing in, as far as it is counted; {@link TurnJob} clears it every hour. */
@ApplicationScoped
class HeldTurns implements Holding {
    private static final KindOfRecord KIND = new KindOfRecord(
            "idea-turns",
            "How ideas were sent",
            new KindOfRecord.Words(
                    "For an idea that was sent without signing in: a code made from the network and one from the email"
                            + " address, with a key that is made for that day. We do not keep the network's address."
                            + " While you are signed in, how many ideas, comments and reports you sent in an hour and a"
                            + " day, under such a code. When a program sends an idea under a key, a code of the key",
                    "So that ideas sent by machines in great numbers do not bury those of people",
                    "Nobody"),
            Basis.PUBLIC_TASK,
            Keeping.fixed(
                    "The key of a day no longer than 2 days: after that a code leads to nobody. The codes of an idea"
                            + " until 2 days after it went on to be checked, and the code of a program's key 2 days",
                    Keeping.End.DELETED));

    private static final String FACTS = """
            select t.id, i.created_at as at, 'How ' || i.ref || ' was sent' as label,
                   'Without signing in. A code made from the network, and one from the email address' as value,
                   cast(null as text) as path
              from idea_turn t join idea i on i.id = t.idea_id where i.author_id = :person
            union all
            select k.idea_id, k.made_at, 'How ' || i.ref || ' was sent', 'By a program, under a key of its own',
                   cast(null as text)
              from idea_retry k join idea i on i.id = k.idea_id where i.author_id = :person
            """;

    @Override
    public KindOfRecord kind() {
        return KIND;
    }

    @Override
    public Set<String> tables() {
        return Set.of("idea_turn", "idea_tally", "idea_day_key", "idea_retry", "spent_proof");
    }

    @Override
    public Facts facts(Someone about) {
        return Facts.about(about, FACTS);
    }
}
