package openhall.hackathons.entries;

import openhall.hackathons.Challenge;
import openhall.hackathons.Hackathon;
import openhall.hackathons.Judge;
import openhall.hackathons.Phase;
import openhall.hackathons.Submission;
import openhall.hackathons.Team;
import openhall.people.May;
import openhall.people.Me;
import org.jspecify.annotations.Nullable;

/** A project as its readers see it: what the team made, and what its repository says. */
record ProjectView(
        Submission entry,
        Team team,
        Hackathon hackathon,
        Challenge challenge,
        Phase phase,
        @Nullable RepositoryReading reading) {
    static ProjectView of(Submission entry, Phase phase) {
        var team = entry.team;
        return new ProjectView(entry, team, team.hackathon, team.challenge, phase, RepositoryReading.of(entry));
    }

    /** Everyone when results are final; before that its team, and organisers who do not judge once entries are closed. */
    static boolean isShown(Submission entry, Phase phase, Me me) {
        if (phase.isFinal() && entry.isJudged()) {
            return true;
        }
        if (!me.signedIn()) {
            return false;
        }
        var reader = me.person();
        return entry.team.has(reader) || isOrganisers(entry, phase, me);
    }

    private static boolean isOrganisers(Submission entry, Phase phase, Me me) {
        return phase.isClosedToEntries() && me.may(May.ORGANISE) && !Judge.sits(entry.team.hackathon, me.person());
    }

    public boolean isFinal() {
        return phase.isFinal();
    }
}
