package openhall.hackathons.teams;

import static java.util.stream.Collectors.toMap;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import openhall.activity.Subject;
import openhall.hackathons.Adoption;
import openhall.hackathons.Hackathon;
import openhall.hackathons.Submission;
import openhall.hackathons.TeamMember;
import openhall.hackathons.TeamMember.Share;
import openhall.people.Person;
import openhall.skills.Evidence;
import openhall.skills.Level;
import openhall.strategy.Measure;
import openhall.web.Refused;
import org.jspecify.annotations.Nullable;

/**
 * What members of teams had to do with what came of a hackathon, as organisers confirm it; once results are final it is
 * evidence of the skills the hackathon asks for. Each share has a source of its own, because evidence counts once for
 * each source.
 */
public final class Shares {
    private final Hackathon hackathon;
    private final Map<UUID, Submission> entries;
    private final Map<UUID, Adoption> takenUp;

    private Shares(Hackathon hackathon, Map<UUID, Submission> entries, Map<UUID, Adoption> takenUp) {
        this.hackathon = hackathon;
        this.entries = entries;
        this.takenUp = takenUp;
    }

    @SuppressWarnings("serial")
    static class NothingToConfirm extends Refused {
        NothingToConfirm(Share share) {
            super(
                    share == Share.DELIVERED
                            ? "Somebody has delivered when a service has adopted what their team made."
                            : "Somebody has contributed when their team has sent an entry.");
        }
    }

    public static Shares of(Hackathon hackathon) {
        var entries = Submission.of(hackathon);
        var refs = entries.stream().map(entry -> entry.team.ref).toList();
        List<Adoption> adoptions = refs.isEmpty() ? List.of() : Adoption.takenUpAmong(refs);
        return new Shares(
                hackathon,
                entries.stream().collect(toMap(entry -> entry.team.id, Function.identity())),
                adoptions.stream().collect(toMap(adoption -> adoption.submission.team.id, Function.identity())));
    }

    public boolean hasEntry(TeamMember member) {
        return entries.containsKey(member.team.id);
    }

    /** Before results are final it is only noted; after, less than before takes evidence back, and says why. */
    public void confirm(TeamMember member, Share share, String why, Person by, Instant at) {
        if (share.compareTo(Share.TOOK_PART) > 0 && source(member, share) == null) {
            throw new NothingToConfirm(share);
        }
        var less = member.hasEvidenceAbove(share);
        member.confirm(share, by, at);
        if (less) {
            takeBackAbove(member, share, why, by, at);
        }
        if (hackathon.finalisedAt != null) {
            give(member, at);
            Measure.moved("hackathons.evidence");
        }
    }

    /** Whoever signs the results off says it of members of whom nobody has said anything yet; never of themself. */
    public void confirmRest(Collection<String> contributedTeamRefs, Person by, Instant at) {
        for (var member : TeamMember.in(hackathon)) {
            if (hasEntry(member) && member.share == null && !member.person.id.equals(by.id)) {
                var contributed = contributedTeamRefs.contains(member.team.ref);
                member.confirm(contributed ? Share.CONTRIBUTED : Share.TOOK_PART, by, at);
            }
        }
    }

    void giveAll(Instant at) {
        TeamMember.in(hackathon).forEach(member -> give(member, at));
    }

    private void takeBackAbove(TeamMember member, Share share, String why, Person by, Instant at) {
        for (var above : Share.values()) {
            var source = above.compareTo(share) > 0 ? source(member, above) : null;
            if (source != null) {
                // One of them speaks for all skills of its source
                Evidence.from(member.person, source).stream()
                        .findFirst()
                        .ifPresent(evidence -> evidence.takeBack(by, why, at));
            }
        }
        member.noteEvidence(null);
    }

    private void give(TeamMember member, Instant at) {
        var share = member.share;
        var source = share == null ? null : source(member, share);
        if (share == null || source == null) {
            return;
        }
        for (var skill : hackathon.skills) {
            Evidence.of(member.person, skill, level(share), kind(share), source, at);
        }
        if (!hackathon.skills.isEmpty()) {
            member.noteEvidence(at);
        }
    }

    private @Nullable Subject source(TeamMember member, Share share) {
        var entry = entries.get(member.team.id);
        var adoption = takenUp.get(member.team.id);
        return switch (share) {
            case NONE -> null;
            case TOOK_PART -> hackathon.subject();
            case CONTRIBUTED -> entry == null ? null : entry.project();
            case DELIVERED -> adoption == null ? null : adoption.change();
        };
    }

    private static Level level(Share share) {
        return share == Share.TOOK_PART ? Level.AWARENESS : Level.WORKING;
    }

    private static Evidence.Kind kind(Share share) {
        return switch (share) {
            case NONE, TOOK_PART -> Evidence.Kind.TOOK_PART;
            case CONTRIBUTED -> Evidence.Kind.CONTRIBUTED;
            case DELIVERED -> Evidence.Kind.DELIVERED;
        };
    }
}
