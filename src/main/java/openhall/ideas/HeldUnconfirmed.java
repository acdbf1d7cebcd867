package openhall.ideas;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Set;
import openhall.people.Basis;
import openhall.people.Facts;
import openhall.people.Holding;
import openhall.people.Keeping;
import openhall.people.KindOfRecord;
import openhall.people.Someone;

/** Ideas with an address that nobody has confirmed; a job of their own deletes them after fourteen days. */
@ApplicationScoped
class HeldUnconfirmed implements Holding {
    private static final KindOfRecord KIND = new KindOfRecord(
            "ideas-unconfirmed",
            "Ideas you have not confirmed",
            new KindOfRecord.Words(
                    "An idea that was sent without signing in, with the name and email address that were"
                            + " typed, until its link is opened",
                    "To ask whether it was you",
                    "Nobody"),
            Basis.PUBLIC_TASK,
            Keeping.fixed("No longer than 15 days", Keeping.End.DELETED));

    private static final String FACTS = """
            select i.id, i.created_at as at, 'Idea ' || i.ref || ', ' || i.title as label,
                   'The problem: ' || i.problem || ' What the council could do: ' || i.suggestion
                       || coalesce(' Area: ' || i.area, '')
                       || case when i.show_name then ' Your name is shown as ' || i.author_name
                               else ' Your name is kept as ' || i.author_name || ' and not shown' end as value,
                   cast(null as text) as path
              from idea i where i.visibility = 'UNCONFIRMED' and lower(i.email) = :email
            """;

    @Override
    public KindOfRecord kind() {
        return KIND;
    }

    @Override
    public Set<String> tables() {
        return Set.of("idea");
    }

    @Override
    public Facts facts(Someone about) {
        return Facts.where("email", about.email(), FACTS);
    }

    @Override
    public void erase(Someone gone, Instant at) {
        ForgottenIdeas.unconfirmedOf(gone.email());
    }
}
