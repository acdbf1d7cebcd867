package openhall;

import io.quarkus.hibernate.orm.panache.Panache;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import openhall.activity.FreshNotice;
import openhall.hackathons.FreshChallenge;
import openhall.hackathons.Hackathons;
import openhall.hackathons.event.FreshEvent;
import openhall.hackathons.teams.FreshSearch;
import openhall.ideas.FreshIdea;
import openhall.ideas.IdeaCast;
import openhall.ideas.comments.FreshComment;
import openhall.ideas.duplicates.FreshMerger;
import openhall.ideas.paper.FreshPaper;
import openhall.ideas.pictures.FreshPicture;
import openhall.ideas.sending.FreshDraft;
import openhall.learning.assignments.FreshAssignment;
import openhall.learning.help.FreshHelp;
import openhall.learning.sessions.FreshSession;
import openhall.learning.steps.FreshReport;
import openhall.learning.used.FreshUse;
import openhall.people.Person;
import openhall.people.PersonSession;
import openhall.skills.FreshWord;
import openhall.skills.applied.FreshApplied;

/** Real things of real people, new for every asking, put into the addresses of endpoints. */
final class OwnThings {
    private final Cast who;
    private final Instant now = Instant.now();

    OwnThings(Cast who) {
        this.who = who;
    }

    /** Whoever asks themself, somebody of their team, or somebody who has nothing to do with them. */
    UUID owner(String standing) {
        var byCast = Map.of(
                "SAM OTHER", Cast.ADA,
                "MO OWN", Cast.SAM,
                "MO TEAM", Cast.LENA,
                "MO OTHER", Cast.THEO,
                "JO OTHER", Cast.KIT,
                "PRIYA OTHER", Cast.THEO,
                "BEA OTHER", Cast.SAM);
        var known = byCast.get(who + " " + standing);
        if (known != null) {
            return known.id();
        }
        return standing.equals("TEAM") ? colleague() : who.id();
    }

    /** Somebody who sits in the same unit, and is not of the cast. */
    private UUID colleague() {
        return In.tx(() -> {
            var unit = Objects.requireNonNull(who.person().unit);
            return Panache.getEntityManager()
                    .createQuery(
                            "select p.id from Person p where p.unit = :unit and p.id <> :me and p.audience = :audience"
                                    + " and p.leftAt is null order by p.email",
                            UUID.class)
                    .setParameter("unit", unit)
                    .setParameter("me", who.person().id)
                    .setParameter("audience", who.person().audience)
                    .setMaxResults(1)
                    .getSingleResult();
        });
    }

    String fill(String path, UUID owner) {
        if (path.contains("/passkeys/")) {
            return path.replace("{id}", passkey(owner));
        }
        if (path.endsWith("/invitation.ics") || path.matches("/api/sessions/.*/booking")) {
            return path.replace("{ref}", FreshSession.bookedBy(owner));
        }
        if (path.matches("(/api)?/sessions/.*")) {
            return path.replace("{ref}", FreshSession.begunWithHost(owner));
        }
        if (path.contains("/sessions/")) {
            return path.replace("{ref}", session(owner));
        }
        if (path.contains("/sign-offs/")) {
            return path.replace("{id}", FreshReport.of(owner, path.contains("champions")));
        }
        if (path.contains("/applied-skills/")) {
            return path.replace("{id}", FreshApplied.of(owner));
        }
        if (path.contains("/learn/used/") || path.contains("/me/used-at-work/")) {
            return path.replace("{id}", FreshUse.askedOf(owner));
        }
        if (path.contains("/team/used-at-work/")) {
            return path.replace("{id}", FreshUse.saidBy(owner));
        }
        if (path.contains("/confirmed-levels/")) {
            return path.replace("{id}", FreshWord.givenBy(owner));
        }
        if (path.contains("/notices/")) {
            return path.replace("{id}", FreshNotice.tell(owner, "Thing " + UUID.randomUUID(), now));
        }
        if (path.contains("/learn/help/") || path.contains("/me/help-requests/")) {
            return path.replace("{ref}", FreshHelp.askedBy(owner));
        }
        if (path.contains("/assigned/")) {
            return path.replace("{id}", FreshAssignment.rowOf(staff(owner)).toString());
        }
        if (path.contains("/extensions/")) {
            return path.replace(
                    "{id}", FreshAssignment.extensionOf(staff(owner)).toString());
        }
        if (path.contains("/assignments/")) {
            return path.replace("{ref}", FreshAssignment.madeBy(maker(owner), owner));
        }
        if (path.endsWith("/moved-support")) {
            return path.replace("{ref}", FreshMerger.askedOf(owner));
        }
        if (path.endsWith("/objection")) {
            return path.replace("{ref}", FreshMerger.sentBy(owner));
        }
        if (path.contains("/drafts/{key}/pictures/")) {
            return path.replace("/ideas/drafts/{key}/pictures/{id}", FreshPicture.ofDraftOf(owner));
        }
        if (path.contains("/drafts/")) {
            return path.replace("{key}", FreshDraft.of(owner))
                    .replace("{step}", "title")
                    .replace("{ref}", FreshIdea.published());
        }
        if (path.contains("/comments/")) {
            return path.replace("{ref}", FreshComment.by(owner));
        }
        if (path.contains("/paper-supports/")) {
            var slip = FreshPaper.slipBy(owner);
            return path.replace("{ref}", slip.ref()).replace("{id}", slip.id());
        }
        if (path.contains("/ideas/{ref}/letters")) {
            var letter = FreshPaper.letterOf(owner);
            return path.replace("{ref}", letter.ref()).replace("{move}", letter.id());
        }
        if (path.contains("/ideas/")) {
            return path.replace("{ref}", IdeaCast.sentBy(owner, "Thing " + UUID.randomUUID()));
        }
        if (path.contains("{personId}")) {
            return path.replace("{personId}", owner.toString()).replace("{key}", "SAFE");
        }
        if (path.contains("{unit}")) {
            return path.replace("{unit}", In.tx(() -> Objects.requireNonNull(person(owner).unit).slug));
        }
        return inHackathon(path, owner);
    }

    /** Whoever asks, where the owner is their report; otherwise the owner. */
    private UUID maker(UUID owner) {
        return In.tx(() -> {
            var manager = person(owner).manager;
            return manager != null && manager.id.equals(who.id()) ? manager.id : owner;
        });
    }

    /** Residents are asked to learn nothing: somebody of the staff stands for them. */
    private static UUID staff(UUID owner) {
        return owner.equals(Cast.ADA.id()) ? Cast.LENA.id() : owner;
    }

    private String inHackathon(String path, UUID owner) {
        if (path.contains("/mentors/")) {
            var slot = FreshEvent.takenBy(owner);
            return path.replace("{slug}", slot.slug()).replace("{id}", slot.id());
        }
        if (path.contains("judging")) {
            var panel = Hackathons.panelOf(owner, now);
            return path.replace("{slug}", panel.slug()).replace("{team}", panel.ref());
        }
        if (path.contains("/results/")) {
            var finished = Hackathons.finishedBy(owner, now);
            return path.replace("{slug}", finished.slug()).replace("{team}", finished.ref());
        }
        if (path.contains("/challenges/sign-off/")) {
            var waiting = FreshChallenge.askedOf(owner);
            return path.replace("{hackathon}", waiting.hackathon()).replace("{challenge}", waiting.slug());
        }
        if (path.contains("adoption")) {
            var ref = Hackathons.adopted(owner, now);
            return path.replace("{team}", ref).replace("{ref}", ref).replace("{day}", "30");
        }
        if (path.contains("/introductions/")) {
            var search = FreshSearch.introductionOf(owner);
            return path.replace("{slug}", search.slug()).replace("{id}", search.id());
        }
        if (path.contains("/pairings/")) {
            var pair = FreshSearch.pairingOf(owner);
            return path.replace("{slug}", pair.slug()).replace("{id}", pair.id());
        }
        if (path.endsWith("/invitation")) {
            var search = FreshSearch.invitationOf(owner);
            return path.replace("{slug}", search.slug())
                    .replace("{team}", search.team())
                    .replace("{ref}", search.team());
        }
        var finished = path.endsWith("/feedback");
        var entered = path.endsWith("/seal") || path.endsWith("/appeal");
        var team = finished
                ? Hackathons.finishedBy(owner, now)
                : entered ? Hackathons.entryOf(owner, now) : Hackathons.teamOf(owner, now);
        return path.replace("{slug}", team.slug()).replace("{team}", team.ref()).replace("{ref}", team.ref());
    }

    private String passkey(UUID owner) {
        return In.tx(() -> {
            var id = UUID.randomUUID();
            Panache.getEntityManager()
                    .createNativeQuery(
                            "insert into passkey (id, person_id, credential, user_handle, public_key, sign_count,"
                                    + " name, transports, backup_eligible, backed_up, created_at)"
                                    + " values (?1, ?2, ?3, ?4, 'none', 0, 'A key', '', false, false, ?5)")
                    .setParameter(1, id)
                    .setParameter(2, owner)
                    .setParameter(3, id.toString())
                    .setParameter(4, owner.toString())
                    .setParameter(5, now)
                    .executeUpdate();
            return id.toString();
        });
    }

    private String session(UUID owner) {
        return In.tx(() -> {
            var token = PersonSession.start(person(owner), now.plus(Duration.ofSeconds(1)));
            return PersonSession.of(owner, now).stream()
                    .filter(session -> session.isHeldBy(token))
                    .findFirst()
                    .orElseThrow()
                    .ref
                    .toString();
        });
    }

    private static Person person(UUID id) {
        return Person.findById(id);
    }
}
