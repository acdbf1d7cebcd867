package openhall.ideas.spam;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.LockModeType;
import jakarta.persistence.ManyToOne;
import jakarta.ws.rs.NotFoundException;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import openhall.activity.Activity;
import openhall.activity.Subject;
import openhall.ideas.Idea;
import openhall.ideas.MoveNotAllowed;
import openhall.ideas.WaitingChange;
import openhall.people.Person;
import openhall.web.Formats;
import org.hibernate.Session;
import org.hibernate.annotations.UuidGenerator;
import org.jspecify.annotations.Nullable;

/**
 * Everything that a program sent is taken down at once, by what it has in common. No letters go out, however many there
 * are: each author reads on the page of their idea what happened and why.
 */
@Entity
public class SpamSweep extends PanacheEntityBase {
    private static final int LISTED = 50;

    private static final String NOTE = """
            insert into swept_idea (id, sweep_id, idea_id, was, check_since)
            select uuidv7(), :sweep, m.id, m.visibility, m.check_since from (
                select i.id, i.visibility, i.check_since
            """ + SpamCondition.MATCHING + " order by i.id for update of i) m";

    private static final String TAKE_DOWN = """
            update idea i set visibility = case s.was when 'PUBLISHED' then 'HIDDEN' else 'NOT_PUBLISHED' end,
                   check_since = null, turn_by = null
              from swept_idea s where s.sweep_id = :sweep and i.id = s.idea_id""";

    private static final String NOTE_MOVES = """
            insert into idea_move (id, idea_id, axis, from_state, to_state, moved_by_id, reason, why, shown, moved_at)
            select uuidv7(), s.idea_id, 'VISIBILITY', s.was,
                   case s.was when 'PUBLISHED' then 'HIDDEN' else 'NOT_PUBLISHED' end, :by, 'SPAM', :why,
                   s.was = 'PUBLISHED', cast(:at as timestamptz)
              from swept_idea s where s.sweep_id = :sweep""";

    private static final String WAIT_NO_LONGER = """
            insert into waiting_change (id, since, change)
            select uuidv7(), cast(i.waiting_since at time zone 'Europe/London' as date), -count(*)
              from swept_idea s join idea i on i.id = s.idea_id
             where s.sweep_id = :sweep and s.was = 'PUBLISHED' and i.waiting_since is not null
             group by 2""";

    /** Only where the sweep was the last word: what somebody moved since is left as they left it. */
    private static final String PUT_BACK = """
            with held as (
                select i.id, s.was, s.check_since, i.visibility as now, i.waiting_since from idea i
                  join swept_idea s on s.idea_id = i.id and s.sweep_id = :sweep
                 where i.visibility = case s.was when 'PUBLISHED' then 'HIDDEN' else 'NOT_PUBLISHED' end
                   and i.problem <> 'Removed'
                   and not exists (
                       select 1 from idea_move m where m.idea_id = i.id and m.axis = 'VISIBILITY'
                          and m.moved_at > cast(:swept as timestamptz))
                 order by i.id for update of i),
            back as (
                update idea i set visibility = h.was, check_since = h.check_since from held h where i.id = h.id
                returning i.id),
            waiting as (
                insert into waiting_change (id, since, change)
                select uuidv7(), cast(h.waiting_since at time zone 'Europe/London' as date), count(*)
                  from held h join back b on b.id = h.id
                 where h.was = 'PUBLISHED' and h.waiting_since is not null group by 2)
            insert into idea_move (id, idea_id, axis, from_state, to_state, moved_by_id, why, shown, moved_at)
            select uuidv7(), h.id, 'VISIBILITY', h.now, h.was, :by, '', h.was = 'PUBLISHED', cast(:at as timestamptz)
              from held h join back b on b.id = h.id""";

    @Id
    @UuidGenerator(style = UuidGenerator.Style.VERSION_7)
    public UUID id;

    public UUID sending;
    public Instant sentFrom;
    public Instant sentUntil;
    public String words;
    public String domain;
    public String why;
    public int ideas;

    @ManyToOne(fetch = FetchType.LAZY)
    public Person sweptBy;

    public Instant sweptAt;

    @ManyToOne(fetch = FetchType.LAZY)
    public @Nullable Person undoneBy;

    public @Nullable Instant undoneAt;
    public int restored;

    @SuppressWarnings("NullAway.Init")
    protected SpamSweep() {}

    /** Two posts of one form are one sweep: the second waits for the first, and finds it. */
    static SpamSweep once(UUID sending, SpamCondition condition, String why, Person by, Instant at) {
        getEntityManager()
                .createNativeQuery("select 1 from pg_advisory_xact_lock(:key)")
                .setParameter("key", sending.getLeastSignificantBits())
                .getSingleResult();
        SpamSweep before = find("sending", sending).firstResult();
        return before == null ? sweep(sending, condition, why, by, at) : before;
    }

    /** Puts back exactly what nobody moved since. A second time changes nothing. */
    void undo(Person by, Instant at) {
        if (undoneAt != null) {
            return;
        }
        MoveNotAllowed.unless(at.isAfter(sweptAt), "This cannot be undone before it was done.");
        undoneBy = by;
        undoneAt = at;
        restored = session()
                .createNativeMutationQuery(PUT_BACK)
                .setParameter("sweep", id)
                .setParameter("swept", sweptAt)
                .setParameter("by", by.id)
                .setParameter("at", at)
                .executeUpdate();
        WaitingChange.due();
        Activity.record(by, "undid", subject(), at, Formats.times(restored, "idea is back", "ideas are back"));
        Idea.announce();
    }

    /** The newest first. */
    static List<SpamSweep> newest() {
        return find("order by sweptAt desc, id desc").page(0, LISTED).list();
    }

    static SpamSweep held(UUID id) {
        SpamSweep found = findById(id, LockModeType.PESSIMISTIC_WRITE);
        if (found == null) {
            throw new NotFoundException();
        }
        return found;
    }

    public String undoPath() {
        return "/moderation/spam/" + id + "/undo";
    }

    public String howMany() {
        return Formats.times(ideas, "idea", "ideas");
    }

    private static SpamSweep sweep(UUID sending, SpamCondition condition, String why, Person by, Instant at) {
        var sweep = new SpamSweep();
        sweep.sending = sending;
        sweep.sentFrom = condition.from();
        sweep.sentUntil = condition.until();
        sweep.words = condition.words();
        sweep.domain = condition.domain();
        sweep.why = why;
        sweep.sweptBy = by;
        sweep.sweptAt = at;
        sweep.persistAndFlush();
        sweep.ideas = sweep.takeDown(condition, by, at);
        Activity.record(by, "took down", sweep.subject(), at, sweep.howMany());
        Idea.announce();
        return sweep;
    }

    private int takeDown(SpamCondition condition, Person by, Instant at) {
        var note = session().createNativeMutationQuery(NOTE).setParameter("sweep", id);
        condition.bind(note, by.id);
        var found = note.executeUpdate();
        session().createNativeMutationQuery(TAKE_DOWN).setParameter("sweep", id).executeUpdate();
        session()
                .createNativeMutationQuery(WAIT_NO_LONGER)
                .setParameter("sweep", id)
                .executeUpdate();
        WaitingChange.due();
        session()
                .createNativeMutationQuery(NOTE_MOVES)
                .setParameter("sweep", id)
                .setParameter("by", by.id)
                .setParameter("why", why)
                .setParameter("at", at)
                .executeUpdate();
        return found;
    }

    private Subject subject() {
        return new Subject("spam-sweep", id.toString(), "What a program sent", "/moderation/spam");
    }

    private static Session session() {
        return getEntityManager().unwrap(Session.class);
    }
}
