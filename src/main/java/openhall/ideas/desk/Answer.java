package openhall.ideas.desk;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import openhall.ideas.Decision;
import openhall.ideas.Idea;
import openhall.ideas.Verdict;
import openhall.ideas.answering.NextNews;
import openhall.ideas.prepared.PreparedDecision;
import openhall.people.OrgUnit;
import openhall.people.Person;
import openhall.strategy.Goal;
import openhall.web.FormErrors;
import openhall.web.Forms;
import openhall.web.TypedDay;
import org.jspecify.annotations.Nullable;

/** A service's answer to an idea: the same checks and the same verbs whether it came from the page or the API. */
record Answer(
        @Nullable Decision decision,
        @Nullable OrgUnit service,
        String reply,
        String change,
        @Nullable Goal goal,
        String how,
        @Nullable LocalDate next) {
    static Answer of(DecisionForm form) {
        var goal = Forms.text(form.goal());
        return new Answer(
                Decision.named(Forms.text(form.decision())),
                OrgUnit.serviceBySlug(Forms.text(form.service())),
                Forms.text(form.reply()),
                Forms.text(form.change()),
                goal.matches("[a-z0-9-]+") ? Goal.bySlug(goal) : null,
                Forms.text(form.how()),
                TypedDay.read(form.next()));
    }

    FormErrors errors(Idea idea, DecisionForm form, Instant now) {
        var errors = new FormErrors();
        NextNews.check(form.next(), now, errors);
        if (decision == null && !Forms.text(form.decision()).isEmpty()) {
            errors.add("decision", "Choose a decision");
        }
        if (service == null && !Forms.text(form.service()).isEmpty()) {
            errors.add("service", "Choose the service that replies");
        }
        checkWords(idea, errors);
        if (!Forms.text(form.goal()).isEmpty()) {
            checkGoal(errors);
        }
        return errors;
    }

    /** Called once the errors are none. */
    void give(Idea idea, Person by, Instant at) {
        idea.decide(verdict(), by, at);
        if (goal != null) {
            idea.contribute(goal, how, by, at);
        }
    }

    /** Called once the errors are none; nobody is told before it is published. */
    void keep(Idea idea, @Nullable Instant publishAt, Person by, Instant at) {
        PreparedDecision.keep(idea, new PreparedDecision.Content(verdict(), goal, how, publishAt), by, at);
    }

    private Verdict verdict() {
        return new Verdict(Objects.requireNonNull(decision), Objects.requireNonNull(service), reply, change, next);
    }

    private void checkWords(Idea idea, FormErrors errors) {
        if (decision != null && idea.decision.needsWords(decision) && reply.isEmpty()) {
            errors.add("reply", "Write a reply, so that people know why");
        }
        if (decision != null && idea.decision.needsSecondReason(decision) && change.isEmpty()) {
            errors.add("change", "Say why you decide again");
        }
    }

    private void checkGoal(FormErrors errors) {
        if (goal == null) {
            errors.add("goal", "Choose a goal from the list");
        }
        if (decision != null && !decision.isAccepted()) {
            errors.add("goal", "Choose a goal only for an idea that is accepted");
        }
        if (how.isEmpty()) {
            errors.add("how", "Say how the idea helps this goal");
        }
    }
}
