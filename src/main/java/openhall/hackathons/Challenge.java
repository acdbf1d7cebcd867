package openhall.hackathons;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import jakarta.ws.rs.NotFoundException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import openhall.activity.Activity;
import openhall.activity.Subject;
import openhall.ideas.Idea;
import openhall.people.OrgUnit;
import openhall.people.Person;
import openhall.trail.TrailLink;
import openhall.web.Forms;
import openhall.web.Refused;
import org.hibernate.annotations.UuidGenerator;
import org.jspecify.annotations.Nullable;

/**
 * A problem that a service owns and asks teams to answer, with its evidence and what a good answer leads to. A draft
 * may lack anything but its name; what is published lacks nothing.
 */
@Entity
public class Challenge extends PanacheEntityBase {
    @Id
    @UuidGenerator(style = UuidGenerator.Style.VERSION_7)
    public UUID id;

    @ManyToOne(fetch = FetchType.LAZY)
    public Hackathon hackathon;

    public String slug;

    @Enumerated(EnumType.STRING)
    public State state;

    public @Nullable Instant publishedAt;

    /** Of what is published: every change after publishing makes the next. */
    public int version = 1;

    public String title;
    public @Nullable String summary;
    public @Nullable String body;

    @ManyToOne(fetch = FetchType.LAZY)
    public @Nullable OrgUnit ownerService;

    public @Nullable String ownerPost;
    public String[] evidence;
    public @Nullable String successMeasure;
    public @Nullable String baseline;
    public @Nullable String goodAnswer;
    public @Nullable LocalDate decideBy;
    public String[] goals;
    public String[] learning;
    public @Nullable String licence;

    /** Which data teams may use and how; whose the work is; and whom teams must ask. */
    public @Nullable String dataTerms;

    public @Nullable String rightsTerms;
    public @Nullable String consentTerms;

    /** The file of another programme it came from, and its number there. */
    public @Nullable String source;

    public @Nullable String sourceId;
    public @Nullable String ideaRef;

    /** How far a challenge is. One that is public never goes back. */
    public enum State {
        DRAFT("Draft"),
        IN_SIGN_OFF("Waiting for agreement"),
        PUBLISHED("Published"),
        CANCELLED("Cancelled");

        private final String text;

        State(String text) {
            this.text = text;
        }

        public String text() {
            return text;
        }
    }

    /** What shows that there is a problem; the link is an https address or a path of ours. */
    public record Piece(Kind kind, String words, @Nullable String link) {
        /** What a piece of evidence is. */
        public enum Kind {
            IDEA,
            DATA,
            RESEARCH,
            DOCUMENT
        }

        public static Piece of(String words) {
            return new Piece(Kind.DOCUMENT, words, null);
        }

        String text() {
            return link == null ? words : words + " (" + link + ")";
        }
    }

    /** That somebody in this post agreed, and when: from a file. */
    public record Agreed(SignOffKind kind, String post, LocalDate on) {}

    /** What is known of a challenge, from a file or from the organiser's form. */
    public record Brief(
            String slug,
            String title,
            @Nullable String summary,
            @Nullable String body,
            @Nullable String ownerService,
            @Nullable String ownerPost,
            List<Piece> evidence,
            @Nullable String successMeasure,
            @Nullable String baseline,
            @Nullable String goodAnswer,
            @Nullable LocalDate decideBy,
            List<String> goals,
            List<String> learning,
            @Nullable String licence,
            @Nullable String dataTerms,
            @Nullable String rightsTerms,
            @Nullable String consentTerms,
            List<Agreed> signOffs) {}

    /** Published without something that a challenge must say. */
    @SuppressWarnings("serial")
    public static class SubstanceMissing extends Refused {
        SubstanceMissing(List<String> missing) {
            super(String.join(" ", missing));
        }
    }

    @SuppressWarnings("serial")
    static class AlreadyPublished extends Refused {
        AlreadyPublished() {
            super("A challenge that is published cannot become a draft again. Change it where it is published.");
        }
    }

    @SuppressWarnings("NullAway.Init")
    protected Challenge() {}

    /** Keeps what is known so far: nobody but organisers sees it. */
    public static Challenge draft(Hackathon hackathon, Brief brief, Person by, Instant at) {
        var challenge = found(hackathon, brief);
        if (challenge.publishedAt != null) {
            throw new AlreadyPublished();
        }
        challenge.state = State.DRAFT;
        challenge.describe(brief);
        challenge.persist();
        Activity.record(by, "drafted", challenge.subject(), at);
        return challenge;
    }

    /** Sets the challenge of this brief, or brings the one with its slug up to date; refused while something lacks. */
    public static Challenge publish(Hackathon hackathon, Brief brief, @Nullable Person by, Instant at) {
        var challenge = found(hackathon, brief);
        var verb = challenge.publishedAt == null ? "set" : "revised";
        challenge.describe(brief);
        var missing = challenge.missing();
        if (!missing.isEmpty()) {
            throw new SubstanceMissing(missing);
        }
        challenge.state = State.PUBLISHED;
        if (challenge.publishedAt == null) {
            challenge.publishedAt = at;
        }
        challenge.persist();
        Activity.record(by, verb, challenge.subject(), at);
        return challenge;
    }

    private static Challenge found(Hackathon hackathon, Brief brief) {
        var there = in(hackathon, brief.slug());
        if (there != null) {
            return there;
        }
        var challenge = new Challenge();
        challenge.hackathon = hackathon;
        challenge.slug = brief.slug();
        return challenge;
    }

    private void describe(Brief brief) {
        title = brief.title();
        summary = brief.summary();
        body = brief.body();
        ownerService = service(brief.ownerService());
        ownerPost = brief.ownerPost();
        evidence = brief.evidence().stream().map(Piece::text).toArray(String[]::new);
        successMeasure = brief.successMeasure();
        baseline = brief.baseline();
        goodAnswer = brief.goodAnswer();
        decideBy = brief.decideBy();
        goals = brief.goals().toArray(String[]::new);
        learning = brief.learning().toArray(String[]::new);
        licence = brief.licence();
        dataTerms = brief.dataTerms();
        rightsTerms = brief.rightsTerms();
        consentTerms = brief.consentTerms();
    }

    private static @Nullable OrgUnit service(@Nullable String slug) {
        return Forms.text(slug).isEmpty() ? null : OrgUnit.bySlug(Forms.text(slug));
    }

    /** In sentences, what must be said before it can be published. */
    public List<String> missing() {
        var missing = new ArrayList<String>();
        require(missing, summary, "Enter a summary of one sentence.");
        require(missing, body, "Say what the problem is and who has it.");
        require(missing, ownerService, "Choose the service that owns the problem.");
        require(missing, ownerPost, "Enter the post of the person who owns the problem.");
        require(missing, evidence.length == 0 ? null : evidence, "Enter at least one piece of evidence.");
        require(missing, successMeasure, "Say how you will measure success.");
        require(missing, baseline, "Enter the baseline: what the measure says today.");
        require(missing, goodAnswer, "Say what will happen to a good answer.");
        require(missing, decideBy, "Enter the date by which the service decides.");
        require(missing, licence, "Enter the licence for what teams make.");
        require(missing, dataTerms, "Say which data teams may use, and how.");
        require(missing, rightsTerms, "Say who owns what teams make.");
        require(missing, consentTerms, "Say whose consent teams need.");
        return List.copyOf(missing);
    }

    private static void require(List<String> missing, @Nullable Object said, String sentence) {
        if (said == null || said instanceof String text && text.isBlank()) {
            missing.add(sentence);
        }
    }

    public boolean isPublished() {
        return state == State.PUBLISHED;
    }

    /** Of a published challenge, which has one. */
    OrgUnit service() {
        return Objects.requireNonNull(ownerService);
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

    /** For everybody: what is not published is not there. */
    static Challenge named(String hackathonSlug, String slug) {
        Challenge challenge = find(
                        "from Challenge c join fetch c.hackathon h join fetch c.ownerService"
                                + " where h.slug = ?1 and h.publishedAt is not null and c.slug = ?2 and c.state = ?3",
                        hackathonSlug,
                        slug,
                        State.PUBLISHED)
                .firstResult();
        if (challenge == null) {
            throw new NotFoundException();
        }
        return challenge;
    }

    public static List<Challenge> published(Hackathon hackathon) {
        return list(
                "from Challenge c join fetch c.ownerService where c.hackathon = ?1 and c.state = ?2"
                        + " order by c.title, c.id",
                hackathon,
                State.PUBLISHED);
    }
}
