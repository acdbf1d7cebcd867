package openhall.hackathons;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.LockModeType;
import jakarta.persistence.ManyToOne;
import jakarta.ws.rs.NotFoundException;
import java.net.URI;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import openhall.activity.Activity;
import openhall.activity.Subject;
import openhall.hackathons.setting.Agreement;
import openhall.hackathons.setting.ChallengeChange;
import openhall.hackathons.setting.ChallengeEvidence;
import openhall.hackathons.setting.ChallengePrompt;
import openhall.hackathons.setting.Changes;
import openhall.hackathons.setting.SignOff;
import openhall.hackathons.teams.ChallengeLetters;
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

        /** What its link says. */
        public String source() {
            var host = link == null ? null : URI.create(link).getHost();
            return host == null ? "Read it here" : "Source: " + host.replaceFirst("^www\\.", "");
        }

        /** In one line, with its link behind it. */
        public String text() {
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

    @SuppressWarnings("serial")
    static class TitleTaken extends Refused {
        TitleTaken() {
            super("This hackathon has a challenge with this title. Choose a different title.");
        }
    }

    @SuppressWarnings("serial")
    static class Cancelled extends Refused {
        Cancelled() {
            super("This challenge was cancelled. It cannot be published again.");
        }
    }

    @SuppressWarnings("serial")
    static class NotInState extends Refused {
        NotInState(State state) {
            super("The challenge is "
                    + (state == State.DRAFT ? "a draft" : state.text().toLowerCase(Locale.ROOT))
                    + ". Open its page again to see what you can do.");
        }
    }

    @SuppressWarnings("serial")
    static class EntriesClosed extends Refused {
        EntriesClosed() {
            super("A challenge cannot be published, changed or cancelled after entries have closed.");
        }
    }

    @SuppressWarnings("serial")
    static class NotAgreed extends Refused {
        NotAgreed(List<SignOffKind> waiting) {
            super("Before it is published, these must agree: "
                    + waiting.stream().map(SignOffKind::text).collect(Collectors.joining(", ")) + ".");
        }
    }

    @SuppressWarnings("NullAway.Init")
    protected Challenge() {}

    /** Asked with the hackathon held: two organisers can type the same title. */
    public static void requireNew(Hackathon hackathon, String slug) {
        if (in(hackathon, slug) != null) {
            throw new TitleTaken();
        }
    }

    /** Keeps what is known so far: nobody but organisers sees it. */
    public static Challenge draft(Hackathon hackathon, Brief brief, Person by, Instant at) {
        var challenge = found(hackathon, brief);
        challenge.redraft(brief, by, at);
        return challenge;
    }

    /** What somebody agreed to no longer stands when it changes: they are asked again. */
    public void redraft(Brief brief, Person by, Instant at) {
        if (publishedAt != null) {
            throw new AlreadyPublished();
        }
        state = State.DRAFT;
        describe(brief);
        Activity.record(by, "drafted", subject(), at);
    }

    /** Says which file of another programme it came from, and its number there. */
    public void cameFrom(String programme, String number) {
        source = programme;
        sourceId = number;
    }

    /**
     * Sets the challenge of this brief, or brings the one with its slug up to date; refused while something lacks. For
     * files and programs, who answer for the agreement of others themselves.
     */
    public static Challenge publish(Hackathon hackathon, Brief brief, @Nullable Person by, Instant at) {
        var challenge = found(hackathon, brief);
        if (challenge.state == State.CANCELLED) {
            throw new Cancelled();
        }
        if (hackathon.cancelledAt != null) {
            throw new Hackathon.NotToChange();
        }
        var verb = challenge.publishedAt == null ? "set" : "revised";
        challenge.requireWhole(brief);
        challenge.state = State.PUBLISHED;
        if (challenge.publishedAt == null) {
            challenge.publishedAt = at;
        }
        challenge.describe(brief);
        SignOff.keepAgreed(challenge, brief.signOffs());
        Activity.record(by, verb, challenge.subject(), at);
        return challenge;
    }

    private void requireWhole(Brief brief) {
        var missing = missing(brief, service(brief.ownerService()));
        if (!missing.isEmpty()) {
            throw new SubstanceMissing(missing);
        }
    }

    /** Asks everybody who has to agree; what they see is what will be published. */
    public void askForAgreement(Person by, Instant at) {
        require(State.DRAFT);
        requireWhole(brief());
        if (SignOff.isAny(this)) {
            version++;
        }
        state = State.IN_SIGN_OFF;
        Activity.record(by, "asked for agreement", subject(), at);
        Agreement.ask(this, at);
    }

    /** Somebody did not agree: it is a draft again. */
    public void sendBack() {
        require(State.IN_SIGN_OFF);
        state = State.DRAFT;
    }

    /** Makes it public, when everybody has agreed. */
    public void open(Person by, Instant at) {
        require(State.IN_SIGN_OFF);
        requireWhole(brief());
        var waiting = Agreement.of(this).waiting();
        if (!waiting.isEmpty()) {
            throw new NotAgreed(waiting);
        }
        requireEntriesOpen(at);
        state = State.PUBLISHED;
        publishedAt = at;
        Activity.record(by, "set", subject(), at);
        ChallengePrompt.of(this).forEach(prompt -> join(prompt, by, at));
    }

    /** Changes what is published; everybody who takes part reads the reason. */
    public void change(Brief brief, Person by, @Nullable String why, Instant at) {
        require(State.PUBLISHED);
        requireEntriesOpen(at);
        requireWhole(brief);
        var change = ChallengeChange.between(brief(), brief);
        if (!change.any()) {
            return;
        }
        if (Forms.text(why).isEmpty()) {
            throw new Hackathon.ReasonMissing();
        }
        describe(brief);
        Activity.record(by, "revised", subject(), at);
        Changes.keep(hackathon, this, change, Forms.text(why), by, at);
    }

    /** Takes it back for good. */
    public void cancel(Person by, String why, Instant at) {
        require(State.PUBLISHED);
        requireEntriesOpen(at);
        state = State.CANCELLED;
        Activity.record(by, "cancelled", subject(), at, why);
        Changes.keep(hackathon, this, ChallengeChange.cancelled(), why, by, at);
        ChallengeLetters.cancelled(this, why, at);
    }

    private void require(State needed) {
        if (state != needed) {
            throw new NotInState(state);
        }
    }

    private void requireEntriesOpen(Instant at) {
        if (!hackathon.phase(at).takesChallenges()) {
            throw new EntriesClosed();
        }
    }

    /** Counts a change of what is published. */
    public void noteChanged() {
        version++;
    }

    /** Holds the row until the transaction ends, so that agreement and changes never cross. */
    public void lock() {
        flush();
        getEntityManager().refresh(this, LockModeType.PESSIMISTIC_WRITE);
    }

    private static Challenge found(Hackathon hackathon, Brief brief) {
        var there = in(hackathon, brief.slug());
        if (there != null) {
            return there;
        }
        var challenge = new Challenge();
        challenge.hackathon = hackathon;
        challenge.slug = brief.slug();
        challenge.state = State.DRAFT;
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
        persist();
        ChallengeEvidence.replace(this, brief.evidence());
    }

    /** What is known of it now. */
    public Brief brief() {
        return brief(ChallengeEvidence.pieces(this));
    }

    /** The same without asking for its evidence: each piece is only a text. */
    public Brief briefInTexts() {
        return brief(Stream.of(evidence).map(Piece::of).toList());
    }

    private Brief brief(List<Piece> pieces) {
        return new Brief(
                slug,
                title,
                summary,
                body,
                ownerService == null ? null : ownerService.slug,
                ownerPost,
                pieces,
                successMeasure,
                baseline,
                goodAnswer,
                decideBy,
                goalSlugs(),
                courseSlugs(),
                licence,
                dataTerms,
                rightsTerms,
                consentTerms,
                List.of());
    }

    private static @Nullable OrgUnit service(@Nullable String slug) {
        return Forms.text(slug).isEmpty() ? null : OrgUnit.bySlug(Forms.text(slug));
    }

    /** In sentences, what must be said before it can be published. */
    public List<String> missing() {
        return missing(briefInTexts(), ownerService);
    }

    /** The same of a brief, with the service that it names. */
    public static List<String> missing(Brief brief, @Nullable OrgUnit service) {
        var missing = new ArrayList<String>();
        require(missing, brief.summary(), "Enter a summary of one sentence.");
        require(missing, brief.body(), "Say what the problem is and who has it.");
        require(missing, service, "Choose the service that owns the problem.");
        require(missing, brief.ownerPost(), "Enter the post of the person who owns the problem.");
        require(missing, brief.evidence().isEmpty() ? null : "some", "Enter at least one piece of evidence.");
        require(missing, brief.successMeasure(), "Say how you will measure success.");
        require(missing, brief.baseline(), "Enter the baseline: what the measure says today.");
        require(missing, brief.goodAnswer(), "Say what will happen to a good answer.");
        require(missing, brief.decideBy(), "Enter the date by which the service decides.");
        require(missing, brief.licence(), "Enter the licence for what teams make.");
        require(missing, brief.dataTerms(), "Say which data teams may use, and how.");
        require(missing, brief.rightsTerms(), "Say who owns what teams make.");
        require(missing, brief.consentTerms(), "Say whose consent teams need.");
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

    public boolean isCancelled() {
        return state == State.CANCELLED;
    }

    /** The same as it is kept now, for whoever holds the hackathon and may have read it before. */
    static boolean isGone(Challenge challenge) {
        return count("id = ?1 and state = ?2", challenge.id, State.CANCELLED) > 0;
    }

    /** While it can be worked on by organisers only. */
    public boolean isDraft() {
        return state == State.DRAFT || state == State.IN_SIGN_OFF;
    }

    /** Of a published challenge, which has one. */
    OrgUnit service() {
        return Objects.requireNonNull(ownerService);
    }

    /**
     * Says which resident's or colleague's idea this challenge came from. The two are joined on the trail, which
     * everybody reads, when the challenge is public.
     */
    public void promptedBy(Idea idea, Person by, String why, Instant at) {
        if (!ChallengePrompt.keep(this, idea.ref, why)) {
            return;
        }
        if (ideaRef == null) {
            ideaRef = idea.ref;
        }
        if (isPublished()) {
            TrailLink.join(idea.subject(), "prompted", subject(), by, why, at);
        }
    }

    private void join(ChallengePrompt prompt, Person by, Instant at) {
        var idea = Idea.publishedByRef(prompt.ideaRef);
        if (idea != null) {
            TrailLink.join(idea.subject(), "prompted", subject(), by, prompt.why, at);
        }
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
        return there(hackathonSlug, slug, List.of(State.PUBLISHED));
    }

    /** The same to read; one that was cancelled stays for its teams, and says so. */
    static Challenge readable(String hackathonSlug, String slug) {
        return there(hackathonSlug, slug, List.of(State.PUBLISHED, State.CANCELLED));
    }

    private static Challenge there(String hackathonSlug, String slug, List<State> states) {
        Challenge challenge = find(
                        "from Challenge c join fetch c.hackathon h join fetch c.ownerService"
                                + " where h.slug = ?1 and h.publishedAt is not null and c.slug = ?2 and c.state in ?3",
                        hackathonSlug,
                        slug,
                        states)
                .firstResult();
        if (challenge == null) {
            throw new NotFoundException();
        }
        return challenge;
    }

    /** For organisers, in whatever state it is. */
    public static Challenge organised(String hackathonSlug, String slug) {
        Challenge challenge = Forms.isKeepable(hackathonSlug) && Forms.isKeepable(slug)
                ? Challenge.<Challenge>find(
                                "from Challenge c join fetch c.hackathon h left join fetch c.ownerService"
                                        + " where h.slug = ?1 and c.slug = ?2",
                                hackathonSlug,
                                slug)
                        .firstResult()
                : null;
        if (challenge == null) {
            throw new NotFoundException();
        }
        return challenge;
    }

    /** For organisers, by title. */
    public static List<Challenge> all(Hackathon hackathon) {
        return list(
                "from Challenge c left join fetch c.ownerService where c.hackathon = ?1 order by c.title, c.id",
                hackathon);
    }

    /** How many are not public yet. */
    public static long unpublished(Hackathon hackathon) {
        return count("hackathon = ?1 and state in ?2", hackathon, List.of(State.DRAFT, State.IN_SIGN_OFF));
    }

    /** What somebody has agreed to or is about to, or everybody reads: it does not change in silence. By title. */
    public static List<Challenge> beyondDraft(Hackathon hackathon) {
        return list(
                "hackathon = ?1 and state in ?2 order by title, id",
                hackathon,
                List.of(State.IN_SIGN_OFF, State.PUBLISHED));
    }

    public static List<Challenge> published(Hackathon hackathon) {
        return list(
                "from Challenge c join fetch c.ownerService where c.hackathon = ?1 and c.state = ?2"
                        + " order by c.title, c.id",
                hackathon,
                State.PUBLISHED);
    }
}
