package openhall.hackathons.files;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.HashSet;
import java.util.Set;
import openhall.files.YamlMap;
import openhall.hackathons.Criterion;
import openhall.hackathons.Hackathon;

/** Whether what a plan says fits together. */
record PlanRules(YamlMap head, Hackathon.Plan plan) {
    void check(Set<String> challenges) {
        checkDates();
        checkVote();
        checkSize();
        checkCriteria();
        checkPrizes(challenges);
    }

    private void checkDates() {
        if (plan.registrationOpens().isAfter(plan.startsAt())) {
            head.problem("starts", "The start must be after registration opens");
        }
        if (!plan.startsAt().isBefore(plan.submissionsCloseAt())) {
            head.problem("submissions_close", "Submissions must close after the start");
        }
        if (plan.graceMinutes() < 0 || plan.graceMinutes() > 60) {
            head.problem("grace_minutes", "The extra time is 0 to 60 minutes, the same for all");
        }
        if (!closes().isBefore(plan.judgingEndsAt())) {
            head.problem("judging_ends", "Judging must end after submissions close, the extra time included");
        }
    }

    private Instant closes() {
        return plan.submissionsCloseAt().plus(plan.graceMinutes(), ChronoUnit.MINUTES);
    }

    private void checkVote() {
        var vote = plan.vote();
        if (vote == null) {
            return;
        }
        if (vote.opens().isBefore(closes()) || vote.closes().isAfter(plan.judgingEndsAt())) {
            head.problem("vote", "The public vote opens after submissions close, and closes before judging ends");
        }
        if (!vote.opens().isBefore(vote.closes())) {
            head.problem("vote", "The public vote must close after it opens");
        }
    }

    private void checkSize() {
        if (plan.minTeam() < 1 || plan.maxTeam() < plan.minTeam()) {
            head.problem("team_size", "The team size needs a min of 1 or more, and a max that is not smaller");
        }
        var capacity = plan.capacity();
        if (capacity != null && capacity < 1) {
            head.problem("capacity", "Write how many people there is room for, or leave this out");
        }
    }

    private void checkCriteria() {
        var criteria = plan.criteria();
        var sum = criteria.stream().mapToInt(Criterion.Plan::weight).sum();
        if (sum != 100) {
            head.problem("criteria", "The weights of the criteria must sum to 100, and sum to " + sum);
        }
        if (criteria.size() > Criterion.MOST) {
            head.problem("criteria", "A hackathon has at most " + Criterion.MOST + " criteria");
        }
        if (criteria.stream().map(Criterion.Plan::slug).distinct().count() != criteria.size()) {
            head.problem("criteria", "Two criteria have the same slug");
        }
        if (criteria.stream().anyMatch(criterion -> criterion.weight() < 1)) {
            head.problem("criteria", "Every criterion needs a weight of 1 or more");
        }
    }

    private void checkPrizes(Set<String> challenges) {
        var titles = new HashSet<String>();
        for (var prize : plan.prizes()) {
            if (!titles.add(prize.title())) {
                head.problem("prizes", "Two prizes have the same title");
            }
            var challenge = prize.challenge();
            if (challenge != null && !challenges.contains(challenge)) {
                head.problem("prizes", "There is no challenge " + challenge + " in this folder");
            }
        }
        if (plan.vote() == null && plan.prizes().stream().anyMatch(Hackathon.PrizePlan::byVote)) {
            head.problem("prizes", "A prize by vote needs a public vote: say under vote: when it opens and closes");
        }
    }
}
