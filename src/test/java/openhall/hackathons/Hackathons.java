package openhall.hackathons;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import openhall.Cast;
import openhall.In;
import openhall.hackathons.teams.TeamConflicts;
import openhall.people.OrgUnit;
import openhall.people.Person;

/** Hackathons for tests, each with its own slug and its clock set around a moment. */
public final class Hackathons {
    /** Ivy is called to it without the judge role, so that what she may do elsewhere stays as it is. */
    private static final List<Cast> PANEL = List.of(Cast.JO, Cast.KIT, Cast.IVY);

    private Hackathons() {}

    /** Open for registration a day before {@code now}, running since an hour, closing in an hour, judged in two. */
    public static String running(Instant now) {
        return running(now, 1, 4);
    }

    public static String running(Instant now, int minTeam, int maxTeam) {
        var slug = "t-" + UUID.randomUUID();
        In.tx(() -> {
            var hackathon = Hackathon.announce(plan(slug, now, minTeam, maxTeam), now.minus(Duration.ofDays(2)));
            Challenge.publish(hackathon, brief("first"), null, now);
            return null;
        });
        return slug;
    }

    static Hackathon.Plan plan(String slug, Instant now, int minTeam, int maxTeam) {
        return new Hackathon.Plan(
                slug,
                "Hack " + slug,
                "Two days on repairs",
                "Town hall",
                "Digital and data",
                "Come as you are.",
                now.minus(Duration.ofDays(1)),
                now.minus(Duration.ofHours(1)),
                now.plus(Duration.ofHours(1)),
                now.plus(Duration.ofHours(2)),
                minTeam,
                maxTeam,
                List.of(
                        new Criterion.Plan("need", "Meets a real need", 60, "No need shown", "Some", "A proven need"),
                        new Criterion.Plan("use", "Can be used", 40, "Not yet", "By some", "By everybody")),
                List.of("USER", "COLL"),
                "The service decides within a month.",
                0,
                null,
                false,
                Hackathon.Terms.of("Be kind."),
                List.of(),
                List.of(),
                null);
    }

    static Challenge.Brief brief(String slug) {
        return brief(slug, "housing-repairs");
    }

    static Challenge.Brief brief(String slug, String service) {
        return new Challenge.Brief(
                slug,
                "Challenge " + slug,
                "Repairs take too long to book",
                "People wait for weeks.",
                service,
                "Head of repairs",
                List.of(Challenge.Piece.of("41 of 60 calls were about bookings (call log, 2026)")),
                "Days from report to booking",
                "12 days in 2026",
                "A paid pilot of three months",
                LocalDate.of(2027, 1, 29),
                List.of("simple-services"),
                List.of("cyber-security"),
                "CC BY 4.0",
                UsualTerms.DATA,
                UsualTerms.rights("CC BY 4.0"),
                UsualTerms.CONSENT,
                List.of());
    }

    /** A team of one, formed by this member of the cast, who agrees to all that an entry needs; its reference. */
    public static String team(String slug, Cast founder, String name, Instant at) {
        return team(slug, founder.id(), name, at);
    }

    private static String team(String slug, UUID founder, String name, Instant at) {
        return In.tx(() -> {
            var challenge = Challenge.named(slug, "first");
            Person person = Person.findById(founder);
            var formed = Team.form(challenge, person, name, true, at);
            challenge.hackathon.agreeToTerms(person, at);
            return formed.ref;
        });
    }

    /** A team of one in a hackathon of its own that is running. */
    public static Ready teamOf(UUID founder, Instant now) {
        var slug = running(now);
        return new Ready(slug, team(slug, founder, "Team " + slug, now), now);
    }

    /** An entry of Ada's that this person alone judges, who has no conflicts. */
    public static Ready panelOf(UUID judge, Instant now) {
        var slug = running(now);
        var ref = team(slug, Cast.ADA, "Team " + slug, now);
        enter(ref, Cast.ADA, now);
        lock(slug, now.plus(Duration.ofMinutes(90)));
        In.tx(() -> {
            var seat = Judge.add(Hackathon.named(slug), Person.findById(judge), Cast.OMAR.person(), now);
            seat.giveToRead(Submission.byTeamRef(ref), now);
            seat.declare(List.of(), "", now.plus(Duration.ofMinutes(90)));
        });
        return new Ready(slug, ref, now);
    }

    /** The reference of a project for which this person answers. */
    public static String adopted(UUID owner, Instant now) {
        var ready = finished(now);
        In.tx(() -> {
            var repairs = Objects.requireNonNull(OrgUnit.bySlug("housing-repairs"));
            Person person = Person.findById(owner);
            Adoption.offer(Submission.byTeamRef(ready.ref()), repairs, person, Cast.OMAR.person(), ready.after());
        });
        return ready.ref();
    }

    public static void enter(String ref, Cast by, Instant at) {
        enter(ref, by.id(), at);
    }

    private static void enter(String ref, UUID by, Instant at) {
        In.tx(() -> {
            var entry = new Submission.Entry(Submission.Outcome.TOOL, "Entry of " + ref, "It books.", null);
            var team = Team.byRef(ref);
            TeamMember.of(team).forEach(member -> team.hackathon.agreeToTerms(member.person, at));
            return Submission.submit(team, Person.findById(by), entry, at).latest;
        });
    }

    /** A team of one that has sent an entry, in a hackathon of its own that is running. */
    public static Ready entryOf(UUID founder, Instant now) {
        var ready = teamOf(founder, now);
        enter(ready.ref(), founder, now);
        return ready;
    }

    /** Entries are locked at this moment, after they have closed, and all of them can be judged. */
    public static void lock(String slug, Instant at) {
        In.tx(() -> {
            var hackathon = Hackathon.named(slug);
            Submission.lockAll(hackathon, at);
            return Submission.admitAll(hackathon, Cast.OMAR.person(), at);
        });
    }

    public static void addJudge(String slug, Cast judge, Instant at) {
        In.tx(() -> Judge.add(Hackathon.named(slug), judge.person(), Cast.OMAR.person(), at).id);
    }

    public static void declare(String slug, Cast judge, List<String> teamRefs, Instant at) {
        In.tx(() -> {
            var teams = teamRefs.stream().map(Team::byRef).toList();
            var seat = Judge.seat(slug, judge.person());
            seat.declare(teams, "A colleague is in it", at);
            return seat.id;
        });
    }

    /** Gives a judge an entry to read. */
    public static void give(String slug, Cast judge, String teamRef, Instant at) {
        In.tx(() -> Judge.seat(slug, judge.person()).giveToRead(Submission.byTeamRef(teamRef), at));
    }

    /** What the judge was not given to read before is given to them first. */
    public static void score(String slug, Cast judge, String teamRef, int points, Instant at) {
        In.tx(() -> {
            var seat = Judge.seat(slug, judge.person());
            var marks = Criterion.of(seat.hackathon).stream()
                    .collect(Collectors.toMap(criterion -> criterion, criterion -> new Score.Mark(points, "")));
            var entry = Submission.byTeamRef(teamRef);
            seat.giveToRead(entry, at);
            seat.score(entry, marks, at);
            return seat.id;
        });
    }

    /** Moves the deadline to a second ago, by the time of the site: no clock of a machine decides. */
    public static void closeEntries(String slug) {
        In.tx(() -> Hackathon.getSession()
                .createNativeMutationQuery("update hackathon set submissions_close_at ="
                        + " clock_timestamp() - interval '1 second' - make_interval(mins => grace_minutes)"
                        + " where slug = :slug")
                .setParameter("slug", slug)
                .executeUpdate());
    }

    /** Its dates are ten years ago. */
    public static void longAgo(String slug) {
        In.tx(() -> Hackathon.getSession()
                .createNativeMutationQuery("update hackathon set registration_opens = registration_opens - years,"
                        + " starts_at = starts_at - years, submissions_close_at = submissions_close_at - years,"
                        + " judging_ends_at = judging_ends_at - years"
                        + " from (select interval '10 years' as years) t where slug = :slug")
                .setParameter("slug", slug)
                .executeUpdate());
    }

    /** One entry of Ada's, read by three judges and ready to be finalised at the moment given back. */
    public static Ready ready(Instant now) {
        return ready(Cast.ADA.id(), now);
    }

    private static Ready ready(UUID founder, Instant now) {
        var slug = running(now);
        var ref = team(slug, founder, "Team " + slug, now);
        enter(ref, founder, now);
        var judging = now.plus(Duration.ofMinutes(90));
        lock(slug, judging);
        var panel = judgesOutsideTheLineOf(slug, founder);
        for (var judge : panel) {
            addJudge(slug, judge, now);
            declare(slug, judge, List.of(), judging);
        }
        score(slug, panel.get(0), ref, 5, judging);
        score(slug, panel.get(1), ref, 4, judging);
        score(slug, panel.get(2), ref, 4, judging);
        return new Ready(slug, ref, now.plus(Duration.ofHours(3)));
    }

    /** Jo, Kit and Ivy where they may; else others who sit elsewhere. */
    private static List<Cast> judgesOutsideTheLineOf(String slug, UUID founder) {
        return Stream.concat(PANEL.stream(), Stream.of(Cast.ZED, Cast.BEA, Cast.NIA))
                .filter(judge -> !judge.id().equals(founder))
                .filter(judge -> In.tx(() -> TeamConflicts.ofLine(Hackathon.named(slug), judge.person()))
                        .isEmpty())
                .limit(PANEL.size())
                .toList();
    }

    public record Ready(String slug, String ref, Instant after) {}

    /** The same, and finalised by Omar. */
    public static Ready finished(Instant now) {
        return finished(ready(now));
    }

    /** The same with this person alone in the team. */
    public static Ready finishedBy(UUID founder, Instant now) {
        return finished(ready(founder, now));
    }

    private static Ready finished(Ready ready) {
        finalise(ready.slug(), ready.after());
        return ready;
    }

    public static void finalise(String slug, Instant at) {
        In.tx(() -> {
            var hackathon = Hackathon.named(slug);
            hackathon.finalise(Cast.OMAR.person(), "Checked by two", List.of(), at);
            return hackathon.id;
        });
    }

    /** Entries of Ada and of Zed that three judges gave these points; the reference of Ada's team comes first. */
    public static List<String> twoEntries(String slug, Instant now, int adas, int zeds) {
        var ada = team(slug, Cast.ADA, "A " + slug, now);
        var zed = team(slug, Cast.ZED, "Z " + slug, now);
        enter(ada, Cast.ADA, now);
        enter(zed, Cast.ZED, now);
        var judging = now.plus(Duration.ofMinutes(90));
        lock(slug, judging);
        for (var judge : PANEL) {
            addJudge(slug, judge, now);
            declare(slug, judge, List.of(), judging);
            score(slug, judge, ada, adas, judging);
            score(slug, judge, zed, zeds, judging);
        }
        return List.of(ada, zed);
    }

    /** The public can vote from the deadline until judging ends. */
    public static void openVote(String slug) {
        In.tx(() -> Hackathon.getSession()
                .createNativeMutationQuery("update hackathon set vote_closes_at = judging_ends_at, vote_opens_at ="
                        + " submissions_close_at + make_interval(mins => grace_minutes) where slug = :slug")
                .setParameter("slug", slug)
                .executeUpdate());
    }
}
