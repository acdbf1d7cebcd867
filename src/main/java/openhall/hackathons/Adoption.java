package openhall.hackathons;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.LockModeType;
import jakarta.persistence.ManyToOne;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import openhall.activity.Activity;
import openhall.activity.Subject;
import openhall.hackathons.adoption.AdoptionMove;
import openhall.hackathons.adoption.AdoptionReview;
import openhall.people.OrgUnit;
import openhall.people.Person;
import openhall.strategy.Goal;
import openhall.strategy.Measure;
import openhall.strategy.Tally;
import openhall.trail.TrailLink;
import openhall.web.Cursor;
import openhall.web.KeyPage;
import openhall.web.Option;
import openhall.web.Refused;
import org.hibernate.annotations.UuidGenerator;
import org.jspecify.annotations.Nullable;

/** What a service did with a project after the hackathon, and who there answers for it. */
@Entity
public class Adoption extends PanacheEntityBase {
    private static final int PAGE = 25;
    private static final Set<State> KEPT = Set.of(State.PILOT, State.ADOPTED, State.PARTLY);

    @Id
    @UuidGenerator(style = UuidGenerator.Style.VERSION_7)
    public UUID id;

    @ManyToOne(fetch = FetchType.LAZY)
    public Submission submission;

    @Enumerated(EnumType.STRING)
    public State state;

    @ManyToOne(fetch = FetchType.LAZY)
    public OrgUnit service;

    @ManyToOne(fetch = FetchType.LAZY)
    public Person owner;

    public String reason;

    /** The day by which the service says again how it stands; none when nothing is owed any more. */
    public @Nullable LocalDate nextReview;

    /** Until when it rests; after that day the service owes an answer again. */
    public @Nullable LocalDate parkedUntil;

    /** What came of it in the end, said after the last review. */
    public @Nullable String outcome;

    public @Nullable Instant outcomeAt;

    @ManyToOne(fetch = FetchType.LAZY)
    public @Nullable Person outcomeBy;

    public Instant offeredAt;

    /** Where a project stands with its service. Every answer counts as an answer, "not adopted" too. */
    public enum State {
        OFFERED("Offered to the service", "info"),
        PILOT("Being tried out", "info"),
        ADOPTED("Adopted", "good"),
        PARTLY("Partly adopted", "good"),
        PARKED("Put off until later", "warn"),
        NOT_ADOPTED("Not adopted", "neutral");

        private final String text;
        private final String kind;

        State(String text, String kind) {
            this.text = text;
            this.kind = kind;
        }

        public String text() {
            return text;
        }

        public String kind() {
            return kind;
        }

        /** The decision of this name, if a service can take it. */
        public static @Nullable State decision(String name) {
            for (var state : values()) {
                if (state != OFFERED && state.name().equals(name)) {
                    return state;
                }
            }
            return null;
        }

        /** What a service can decide, to choose from. */
        public static List<Option> decisions() {
            return Arrays.stream(values())
                    .filter(state -> state != OFFERED)
                    .map(state -> Option.of(state.name(), state.text()))
                    .toList();
        }

        boolean isChange() {
            return this == ADOPTED || this == PARTLY;
        }
    }

    @SuppressWarnings("serial")
    static class ResultsNotFinal extends Refused {
        ResultsNotFinal() {
            super("A project is offered to a service after the results are finalised.");
        }
    }

    @SuppressWarnings("serial")
    static class ParkedWithoutEnd extends Refused {
        ParkedWithoutEnd() {
            super("Choose a day after today until which the project is put off.");
        }
    }

    @SuppressWarnings("serial")
    static class NotToConclude extends Refused {
        NotToConclude() {
            super("What came of a project is said once, after its last review.");
        }
    }

    @SuppressWarnings("NullAway.Init")
    protected Adoption() {}

    /** Names the service and the person there who answer for this project; naming again hands it over. */
    public static Adoption offer(Submission project, OrgUnit service, Person owner, Person by, Instant at) {
        // The row of the hackathon is written too: as it is now, and not as it was when it was read
        project.team.hackathon.lock(LockModeType.PESSIMISTIC_WRITE);
        project.team.lock();
        if (project.team.hackathon.finalisedAt == null) {
            throw new ResultsNotFinal();
        }
        var there = of(project);
        if (there != null) {
            there.hold();
        }
        var adoption = there == null ? new Adoption() : there;
        adoption.service = service;
        adoption.owner = owner;
        adoption.reason = "Offered to " + service.name + ".";
        if (there == null) {
            adoption.begin(project, at);
        }
        adoption.keep(adoption.state, by, adoption.reason, at);
        return adoption;
    }

    private void begin(Submission project, Instant at) {
        submission = project;
        offeredAt = at;
        state = State.OFFERED;
        project.team.hackathon.noteOffered(at);
        persist();
        AdoptionReview.plan(this);
    }

    /** Says what the service has decided, with the reason people will read. */
    public void move(State to, Person by, String why, Instant at) {
        move(to, null, by, why, at);
    }

    /** The same; what is parked rests until a day, and only what is parked. */
    public void move(State to, @Nullable LocalDate until, Person by, String why, Instant at) {
        hold();
        if (to == State.PARKED && (until == null || !until.isAfter(day(at)))) {
            throw new ParkedWithoutEnd();
        }
        var first = to.isChange() && !AdoptionMove.changed(this);
        parkedUntil = to == State.PARKED ? until : null;
        keep(to, by, why, at);
        if (first) {
            joinTrail(by, why, at);
        }
    }

    /** Holds the row until the transaction ends, so that two answers come one after the other. */
    public void hold() {
        flush();
        getEntityManager().refresh(this, LockModeType.PESSIMISTIC_WRITE);
    }

    /** Holds the review after so many days: says how the project stands then. */
    public void review(int days, State found, String words, Person by, Instant at) {
        var review = AdoptionReview.of(this, days);
        if (review != null) {
            review.hold(new AdoptionReview.Answer(found, words, null), by, at);
        }
    }

    /** Says what came of it in the end, once nothing is owed any more. */
    public void conclude(String words, Person by, Instant at) {
        hold();
        if (outcome != null || !isReviewedToTheEnd()) {
            throw new NotToConclude();
        }
        outcome = words;
        outcomeBy = by;
        outcomeAt = at;
        Activity.record(by, "concluded", change(), at);
    }

    private void keep(State to, Person by, String why, Instant at) {
        state = to;
        reason = why;
        persist();
        nextReview = nextReview();
        AdoptionMove.keep(this, by, at);
        Activity.record(by, "moved", change(), at, to.text());
        Measure.moved("hackathons.adopted");
    }

    private void joinTrail(Person by, String why, Instant at) {
        TrailLink.join(submission.project(), "adopted as", change(), by, why, at);
        for (var slug : submission.team.challenge.goalSlugs()) {
            var goal = Goal.bySlug(slug);
            if (goal != null) {
                TrailLink.join(change(), "contributes to", goal.subject(), by, why, at);
            }
        }
    }

    /** A project that is not adopted owes no review, and one that is parked owes an answer after its rest. */
    private @Nullable LocalDate nextReview() {
        if (state == State.NOT_ADOPTED) {
            return null;
        }
        return parkedUntil == null ? AdoptionReview.firstOpen(this) : parkedUntil;
    }

    /** The day of a moment, as the council counts days. */
    public static LocalDate day(Instant at) {
        return at.atZone(Hackathon.LONDON).toLocalDate();
    }

    /** Whether it was reviewed for the last time, or was not adopted. */
    public boolean isReviewedToTheEnd() {
        return state == State.NOT_ADOPTED || AdoptionReview.firstOpen(this) == null;
    }

    public boolean canBeMovedBy(Person person, boolean organiser) {
        return organiser || owner.id.equals(person.id);
    }

    public boolean isTakenUp() {
        return state.isChange();
    }

    public Subject change() {
        return new Subject("change", submission.team.ref, submission.title, submission.adoptionPath());
    }

    public String outcomePath() {
        return submission.adoptionPath() + "/outcome";
    }

    public static @Nullable Adoption of(Submission project) {
        return find(
                        "from Adoption a join fetch a.service join fetch a.owner join fetch a.submission"
                                + " where a.submission = ?1",
                        project)
                .firstResult();
    }

    /** What services decided about all projects, the newest offer first. */
    public static KeyPage<Adoption> decisions(@Nullable Cursor after) {
        var from = "from Adoption a join fetch a.service join fetch a.submission s join fetch s.team t"
                + " join fetch t.hackathon join fetch t.challenge";
        var order = " order by a.offeredAt desc, a.id desc";
        var found = after == null
                ? Adoption.<Adoption>find(from + order)
                : Adoption.<Adoption>find(
                        from + " where a.offeredAt < ?1 or (a.offeredAt = ?1 and a.id < ?2)" + order,
                        after.at(),
                        after.id());
        List<Adoption> rows = found.range(0, PAGE).list();
        return KeyPage.of(rows, PAGE, row -> Cursor.of(row.offeredAt, row.id));
    }

    /** Parked ones whose rest is over. */
    public static List<Adoption> restedUntil(LocalDate today) {
        return list(
                "from Adoption a join fetch a.owner join fetch a.submission s join fetch s.team"
                        + " where a.parkedUntil <= ?1 order by a.parkedUntil, a.id",
                today);
    }

    /** How many projects stand where. */
    public static Map<State, Long> standing() {
        var rows = getSession()
                .createSelectionQuery("select a.state, count(a.id) from Adoption a group by a.state", Object[].class)
                .getResultList();
        Map<State, Long> standing = new EnumMap<>(State.class);
        rows.forEach(row -> standing.put((State) row[0], (Long) row[1]));
        return standing;
    }

    /** What a service took up, whole or in part, of the team with this reference. */
    static @Nullable Adoption takenUp(String teamRef) {
        return find(
                        "from Adoption a join fetch a.submission s join fetch s.team t"
                                + " where t.ref = ?1 and a.state in (?2, ?3)",
                        teamRef,
                        State.ADOPTED,
                        State.PARTLY)
                .firstResult();
    }

    public static List<Adoption> takenUpAmong(Collection<String> teamRefs) {
        return list(
                "from Adoption a join fetch a.submission s join fetch s.team t"
                        + " where t.ref in ?1 and a.state in (?2, ?3)",
                teamRefs,
                State.ADOPTED,
                State.PARTLY);
    }

    /** For each of these teams' projects, what became of it. */
    /** How the projects of a hackathon stand, by the references of their teams; those not offered yet are left out. */
    public static Map<String, State> statesByTeam(Hackathon hackathon) {
        Map<String, State> states = new HashMap<>();
        getSession()
                .createSelectionQuery(
                        "select t.ref, a.state from Adoption a join a.submission s join s.team t where t.hackathon = ?1",
                        Object[].class)
                .setParameter(1, hackathon)
                .getResultList()
                .forEach(row -> states.put((String) row[0], (State) row[1]));
        return states;
    }

    public static Map<UUID, Adoption> of(Hackathon hackathon) {
        List<Adoption> adoptions = list(
                "from Adoption a join fetch a.service join fetch a.submission s where s.team.hackathon = ?1",
                hackathon);
        Map<UUID, Adoption> bySubmission = new HashMap<>();
        adoptions.forEach(adoption -> bySubmission.put(adoption.submission.id, adoption));
        return bySubmission;
    }

    /** What became of the projects of a hackathon, by the names of their teams. */
    public static List<Adoption> in(Hackathon hackathon) {
        return list(
                "from Adoption a join fetch a.service join fetch a.submission s join fetch s.team t"
                        + " where t.hackathon = ?1 order by t.name, a.id",
                hackathon);
    }

    /** Entries of a finished hackathon, and how many of them a service piloted or took up. */
    public record Outcomes(long entries, long adopted) {
        public static final Outcomes NONE = new Outcomes(0, 0);
    }

    public static Map<UUID, Outcomes> outcomes() {
        var rows = getSession()
                .createSelectionQuery("""
                        select r.hackathon.id, count(r.id), count(a.id)
                        from Result r left join Adoption a on a.submission = r.submission and a.state in :kept
                        group by r.hackathon.id""", Object[].class)
                .setParameterList("kept", KEPT)
                .getResultList();
        Map<UUID, Outcomes> outcomes = new HashMap<>();
        rows.forEach(row -> outcomes.put((UUID) row[0], new Outcomes((Long) row[1], (Long) row[2])));
        return outcomes;
    }

    /** Projects that were piloted or adopted just before a moment, among all entries finalised by then. */
    public static Tally tally(Instant before) {
        var row = (Object[]) getEntityManager()
                .createNativeQuery("""
                        select count(*) filter (where stood.state in :kept), count(*) from result r
                        left join adoption a on a.submission_id = r.submission_id
                        left join lateral (
                            select m.state from adoption_move m where m.adoption_id = a.id and m.moved_at < :before
                            order by m.moved_at desc, m.id desc limit 1) stood on true
                        where r.finalised_at < :before
                        """)
                .setParameter("kept", KEPT.stream().map(State::name).toList())
                .setParameter("before", before)
                .getSingleResult();
        return new Tally(null, null, ((Number) row[0]).longValue(), ((Number) row[1]).longValue());
    }
}
