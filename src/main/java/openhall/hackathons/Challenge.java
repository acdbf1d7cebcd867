package openhall.hackathons;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import jakarta.ws.rs.NotFoundException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import openhall.activity.Activity;
import openhall.activity.Subject;
import openhall.ideas.Idea;
import openhall.people.OrgUnit;
import openhall.people.Person;
import openhall.trail.TrailLink;
import org.hibernate.annotations.UuidGenerator;
import org.jspecify.annotations.Nullable;

/** A problem that a service owns and asks teams to answer, with its evidence and what a good answer leads to. */
@Entity
public class Challenge extends PanacheEntityBase {
    @Id
    @UuidGenerator(style = UuidGenerator.Style.VERSION_7)
    public UUID id;

    @ManyToOne(fetch = FetchType.LAZY)
    public Hackathon hackathon;

    public String slug;
    public String title;
    public String summary;
    public String body;

    @ManyToOne(fetch = FetchType.LAZY)
    public OrgUnit ownerService;

    public String ownerPost;
    public String[] evidence;
    public String successMeasure;
    public String baseline;
    public String goodAnswer;
    public LocalDate decideBy;
    public String[] goals;
    public String[] learning;
    public String licence;
    public @Nullable String ideaRef;

    /** What must be known before a challenge is set: the substance of it, from a file or from the organiser's form. */
    public record Brief(
            String slug,
            String title,
            String summary,
            String body,
            String ownerService,
            String ownerPost,
            List<String> evidence,
            String successMeasure,
            String baseline,
            String goodAnswer,
            LocalDate decideBy,
            List<String> goals,
            List<String> learning,
            String licence) {}

    @SuppressWarnings("NullAway.Init")
    protected Challenge() {}

    /** Sets the challenge of this brief, or brings the one with its slug up to date. */
    public static Challenge publish(Hackathon hackathon, Brief brief, @Nullable Person by, Instant at) {
        var challenge = in(hackathon, brief.slug());
        var verb = challenge == null ? "set" : "revised";
        if (challenge == null) {
            challenge = new Challenge();
            challenge.hackathon = hackathon;
            challenge.slug = brief.slug();
        }
        challenge.describe(brief);
        challenge.persist();
        Activity.record(by, verb, challenge.subject(), at);
        return challenge;
    }

    private void describe(Brief brief) {
        title = brief.title();
        summary = brief.summary();
        body = brief.body();
        ownerService = Objects.requireNonNull(OrgUnit.bySlug(brief.ownerService()), brief.ownerService());
        ownerPost = brief.ownerPost();
        evidence = brief.evidence().toArray(String[]::new);
        successMeasure = brief.successMeasure();
        baseline = brief.baseline();
        goodAnswer = brief.goodAnswer();
        decideBy = brief.decideBy();
        goals = brief.goals().toArray(String[]::new);
        learning = brief.learning().toArray(String[]::new);
        licence = brief.licence();
    }

    /** Says which resident's or colleague's idea this challenge came from, and joins the two on the trail. */
    public void promptedBy(Idea idea, Person by, String why, Instant at) {
        ideaRef = idea.ref;
        TrailLink.join(idea.subject(), "prompted", subject(), by, why, at);
    }

    /** Slugs repeat between hackathons, so the trail's reference carries both. */
    public Subject subject() {
        return new Subject("challenge", hackathon.slug + "." + slug, title, path());
    }

    public String path() {
        return hackathon.path() + "/challenges/" + slug;
    }

    public List<String> evidenceList() {
        return List.of(evidence);
    }

    public List<String> goalSlugs() {
        return List.of(goals);
    }

    public List<String> courseSlugs() {
        return List.of(learning);
    }

    public static @Nullable Challenge in(Hackathon hackathon, String slug) {
        return find("hackathon = ?1 and slug = ?2", hackathon, slug).firstResult();
    }

    static Challenge named(String hackathonSlug, String slug) {
        Challenge challenge = find(
                        "from Challenge c join fetch c.hackathon join fetch c.ownerService"
                                + " where c.hackathon.slug = ?1 and c.slug = ?2",
                        hackathonSlug,
                        slug)
                .firstResult();
        if (challenge == null) {
            throw new NotFoundException();
        }
        return challenge;
    }

    static List<Challenge> of(Hackathon hackathon) {
        return list(
                "from Challenge c join fetch c.ownerService where c.hackathon = ?1 order by c.title, c.id", hackathon);
    }
}
