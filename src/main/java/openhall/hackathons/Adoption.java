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
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import openhall.activity.Activity;
import openhall.activity.Subject;
import openhall.hackathons.adoption.AdoptionMove;
import openhall.people.OrgUnit;
import openhall.people.Person;
import openhall.strategy.Goal;
import openhall.strategy.Measure;
import openhall.strategy.Tally;
import openhall.trail.TrailLink;
import openhall.web.Refused;
import org.hibernate.annotations.UuidGenerator;
import org.jspecify.annotations.Nullable;

/** What a service did with a project after the hackathon, and who there answers for it. */
@Entity
public class Adoption extends PanacheEntityBase {
    private static final List<Integer> REVIEW_DAYS = List.of(30, 90, 180);
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
        PILOT("Being piloted", "info"),
        ADOPTED("Adopted", "good"),
        PARTLY("Partly adopted", "good"),
        PARKED("Parked", "warn"),
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

    @SuppressWarnings("NullAway.Init")
    protected Adoption() {}

    /** Names the service and the person there who answer for this project; naming again hands it over. */
    public static Adoption offer(Submission project, OrgUnit service, Person owner, Person by, Instant at) {
        project.team.lock();
        if (project.team.hackathon.finalisedAt == null) {
            throw new ResultsNotFinal();
        }
        var adoption = of(project);
        if (adoption == null) {
            adoption = new Adoption();
            adoption.submission = project;
            adoption.offeredAt = at;
            adoption.state = State.OFFERED;
            project.team.hackathon.noteOffered(at);
        }
        adoption.service = service;
        adoption.owner = owner;
        adoption.keep(adoption.state, by, "Offered to " + service.name + ".", at);
        return adoption;
    }

    /** Says what the service has decided, with the reason people will read. */
    public void move(State to, Person by, String why, Instant at) {
        flush();
        getEntityManager().refresh(this, LockModeType.PESSIMISTIC_WRITE);
        var first = to.isChange() && !AdoptionMove.changed(this);
        keep(to, by, why, at);
        if (first) {
            joinTrail(by, why, at);
        }
    }

    private void keep(State to, Person by, String why, Instant at) {
        state = to;
        parkedUntil = to == State.PARKED ? parkedUntil : null;
        reason = why;
        nextReview = nextReview(at);
        persist();
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

    /** Reviews fall due 30, 90 and 180 days after the offer; a project that is not adopted has none. */
    private @Nullable LocalDate nextReview(Instant at) {
        if (state == State.NOT_ADOPTED) {
            return null;
        }
        var today = at.atZone(Hackathon.LONDON).toLocalDate();
        var offered = offeredAt.atZone(Hackathon.LONDON).toLocalDate();
        return REVIEW_DAYS.stream()
                .map(offered::plusDays)
                .filter(day -> day.isAfter(today))
                .findFirst()
                .orElse(null);
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

    public static @Nullable Adoption of(Submission project) {
        return find(
                        "from Adoption a join fetch a.service join fetch a.owner join fetch a.submission"
                                + " where a.submission = ?1",
                        project)
                .firstResult();
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
    public static Map<UUID, Adoption> of(Hackathon hackathon) {
        List<Adoption> adoptions = list(
                "from Adoption a join fetch a.service join fetch a.submission s where s.team.hackathon = ?1",
                hackathon);
        Map<UUID, Adoption> bySubmission = new HashMap<>();
        adoptions.forEach(adoption -> bySubmission.put(adoption.submission.id, adoption));
        return bySubmission;
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
