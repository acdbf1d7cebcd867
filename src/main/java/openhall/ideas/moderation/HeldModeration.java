package openhall.ideas.moderation;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Set;
import openhall.ideas.appeals.Appeal;
import openhall.ideas.reports.Report;
import openhall.people.Basis;
import openhall.people.Facts;
import openhall.people.Holding;
import openhall.people.Keeping;
import openhall.people.KindOfRecord;
import openhall.people.Someone;

/** Appeals, reports, words before a change, and what moderators did about them. */
@ApplicationScoped
class HeldModeration implements Holding {
    private static final KindOfRecord KIND = new KindOfRecord(
            "moderation",
            "Checking of ideas and comments",
            new KindOfRecord.Words(
                    "What you asked us to look at again, what you reported, your words before you changed them, and for"
                            + " moderators and services what they decided",
                    "So that a decision can be looked at again and explained",
                    "Moderators. Who reported something is not told to its author"),
            Basis.PUBLIC_TASK,
            Keeping.lasting("P2Y", "after it was settled", Keeping.End.DELETED));

    private static final String FACTS = """
            select a.id, a.asked_at as at, 'You asked us to look again at ' || i.ref as label,
                   a.words || coalesce('. ' || nullif(a.why, ''), '') as value,
                   '/ideas/sent/' || cast(i.sending as text) as path
              from appeal a join idea i on i.id = a.idea_id where i.author_id = :person
            union all
            select w.id, w.replaced_at, 'Your words before you changed ' || i.ref,
                   w.title || '. ' || w.problem || ' ' || w.suggestion, cast(null as text)
              from idea_wording w join idea i on i.id = w.idea_id where i.author_id = :person
            union all
            select r.id, r.reported_at, 'You reported ' || r.about,
                   r.words || coalesce(' ' || nullif(r.why, ''), ''), cast(null as text)
              from report r where r.reporter_id = :person
            union all
            select d.id, d.redirected_at, 'Your idea ' || i.ref || ' was passed on', d.name || ': ' || d.link, cast(null as text)
              from redirection d join idea i on i.id = d.idea_id where i.author_id = :person
            union all
            select s.id, w.swept_at, 'Your idea ' || i.ref || ' was taken down with others', w.why, cast(null as text)
              from swept_idea s join spam_sweep w on w.id = s.sweep_id join idea i on i.id = s.idea_id
             where i.author_id = :person
            union all
            select a.id, a.decided_at, 'You decided an appeal about ' || i.ref, a.why, cast(null as text)
              from appeal a join idea i on i.id = a.idea_id
             where a.decided_by_id = :person and i.author_id is distinct from :person
            union all
            select r.id, r.settled_at, 'You settled a report of ' || r.about, r.why, cast(null as text)
              from report r where r.settled_by_id = :person and r.reporter_id is distinct from :person
            union all
            select d.id, d.redirected_at, 'You passed on ' || i.ref, d.name, cast(null as text)
              from redirection d join idea i on i.id = d.idea_id
             where d.redirected_by_id = :person and i.author_id is distinct from :person
            union all
            select w.id, w.swept_at, 'You took down what a program sent', w.why, cast(null as text)
              from spam_sweep w where w.swept_by_id = :person
            union all
            select w.id, w.undone_at, 'You put back what was taken down', '', cast(null as text)
              from spam_sweep w where w.undone_by_id = :person and w.swept_by_id <> :person
            """;

    @Override
    public KindOfRecord kind() {
        return KIND;
    }

    @Override
    public Set<String> tables() {
        return Set.of("appeal", "report", "idea_wording", "redirection", "spam_sweep", "swept_idea");
    }

    @Override
    public Facts facts(Someone about) {
        return Facts.about(about, FACTS);
    }

    /** What was decided stays, so that the log and the numbers stay right; the person's own words go. */
    @Override
    public void erase(Someone gone, Instant at) {
        IdeaWording.forgetOf(gone.id());
        Appeal.forgetWordsOf(gone.id());
        Report.forgetBy(gone.id());
    }

    @Override
    public long purge(Instant before, boolean dryRun) {
        if (dryRun) {
            return IdeaWording.countOlder(before) + Appeal.countOlder(before) + Report.countOlder(before);
        }
        return IdeaWording.forgetOlder(before) + Appeal.forgetOlder(before) + Report.forgetOlder(before);
    }
}
