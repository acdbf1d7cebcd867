package openhall.ideas.sending;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Set;
import openhall.people.Basis;
import openhall.people.Facts;
import openhall.people.Holding;
import openhall.people.Keeping;
import openhall.people.KindOfRecord;
import openhall.people.Someone;

/** Ideas that people are still writing; a job of their own deletes them after fourteen days. */
@ApplicationScoped
class HeldDrafts implements Holding {
    private static final KindOfRecord KIND = new KindOfRecord(
            "idea-drafts",
            "Ideas you have not sent",
            new KindOfRecord.Words(
                    "What you have written of an idea and not sent yet, and when you are not signed in the name and"
                            + " email address that you typed",
                    "So that you can go on with it later",
                    "You alone, or whoever has the address of the page while you are not signed in"),
            Basis.PUBLIC_TASK,
            Keeping.fixed("14 days after you last changed it", Keeping.End.DELETED));

    // The address of a draft lets its reader in, so it is shown only to the person it belongs to
    private static final String FACTS = """
            select d.id, d.changed_at as at, 'Draft: ' || coalesce(d.title, 'an idea without a title') as label,
                   concat_ws(' ', 'The problem: ' || d.problem, 'What the council could do: ' || d.suggestion,
                       'Area: ' || d.area, 'On the map: ' || d.latitude || ', ' || d.longitude, 'Name: ' || d.name, 'Email address: ' || d.email,
                       case when d.show_name then 'Everyone may read your name' end) as value,
                   case when d.person_id is not null then '/ideas/drafts/' || cast(d.draft_key as text) || '/check' end
                       as path
              from idea_draft d
             where d.person_id = :person or (d.person_id is null and lower(d.email) = :email)
            """;

    @Override
    public KindOfRecord kind() {
        return KIND;
    }

    @Override
    public Set<String> tables() {
        return Set.of("idea_draft");
    }

    @Override
    public Facts facts(Someone about) {
        return Facts.about(about, FACTS).and("email", about.email());
    }

    @Override
    public void erase(Someone gone, Instant at) {
        IdeaDraft.forgetOf(gone);
    }
}
