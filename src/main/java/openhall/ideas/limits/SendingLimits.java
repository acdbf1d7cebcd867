package openhall.ideas.limits;

import io.quarkus.qute.TemplateInstance;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import openhall.ideas.Idea;
import openhall.ideas.Proposal;
import openhall.web.FormErrors;
import openhall.web.Forms;
import openhall.web.TooMany;
import openhall.web.TooManyPage;
import openhall.web.UnprocessablePage;
import org.jspecify.annotations.Nullable;

/**
 * Asked once before an idea is taken, in the transaction that takes it: what is refused or goes wrong is not counted.
 * Whoever is signed in is known, and only their own ideas are counted.
 */
@ApplicationScoped
public class SendingLimits {
    private static final String TOO_SOON = "This was sent very quickly. Check your idea and send it again";
    private static final String TOO_LATE =
            "This page was open for more than a day. Check that your idea is still right and send it again";

    @Inject
    Attempt attempt;

    @Inject
    LimitSettings settings;

    @Inject
    AccountLimits accounts;

    @Inject
    Forms forms;

    @Inject
    Clock clock;

    /** For the form on a page; where it is refused, the page comes again with everything that was typed. */
    public Pass admit(Proposal.Sender sender, UUID sending, Function<FormErrors, TemplateInstance> page) {
        if (Idea.bySending(sending) != null) {
            return Pass.SIGNED_IN_OR_SENT_BEFORE;
        }
        var person = sender.person();
        if (person != null) {
            accounts.admit(SentKind.IDEA, person.id, page);
            return Pass.SIGNED_IN_OR_SENT_BEFORE;
        }
        var at = clock.instant();
        var errors = errors(at);
        if (errors.any()) {
            throw new UnprocessablePage(page.apply(errors));
        }
        var quota = quota(sender, at);
        var from = from(quota, attempt.proof(), at);
        var refusal = quota.over(settings, at);
        if (refusal != null) {
            throw new TooManyPage(page.apply(new FormErrors().add("title", refusal.sentence())), refusal.wait(at));
        }
        return new Pass(from);
    }

    /** Before a draft is begun: whoever begins them by the thousand fills the database. */
    public void admitDraft(@Nullable UUID personId, Function<FormErrors, TemplateInstance> page) {
        if (personId != null) {
            accounts.admit(SentKind.DRAFT, personId, page);
            return;
        }
        var at = clock.instant();
        var refusal = overDrafts(at);
        if (refusal != null) {
            throw new TooManyPage(page.apply(new FormErrors().add("problem", refusal.sentence())), refusal.wait(at));
        }
    }

    /** The same for a program. */
    public void admitDraftOfProgram(@Nullable UUID personId) {
        if (personId != null) {
            accounts.admitProgram(SentKind.DRAFT, personId);
            return;
        }
        var at = clock.instant();
        var refusal = overDrafts(at);
        if (refusal != null) {
            throw new TooMany(refusal.sentence(), refusal.wait(at));
        }
    }

    private @Nullable Refusal overDrafts(Instant at) {
        return Quota.of(attempt.network(), "", at).overDrafts(settings, at);
    }

    /** For a program, which has no form that was opened. A proof is its choice, and has to be right. */
    public Pass admitProgram(Proposal.Sender sender, @Nullable String proof) {
        var person = sender.person();
        if (person != null) {
            accounts.admitProgram(SentKind.IDEA, person.id);
            return Pass.SIGNED_IN_OR_SENT_BEFORE;
        }
        var at = clock.instant();
        var quota = quota(sender, at);
        var from = from(quota, Forms.text(proof), at);
        if (proof != null && !from.proven()) {
            var wrong = "This proof is wrong, too old or was used before. Get a new one from /api/ideas/proof";
            forms.requireJson(sender, new FormErrors().add("proof", wrong));
        }
        var refusal = quota.over(settings, at);
        if (refusal != null) {
            throw new TooMany(refusal.sentence(), refusal.wait(at));
        }
        return new Pass(from);
    }

    /** The key that a program sent its idea under, with what it sent; one that sent none has no key. */
    public Retry retry(@Nullable String key, Proposal.Sender sender, String content) {
        return Retry.of(key, sender, content, attempt.secret());
    }

    /** As hard as it now has to be for whoever asks. */
    Puzzle puzzle() {
        var at = clock.instant();
        var quota = Quota.of(attempt.network(), "", at);
        return Puzzle.make(attempt.secret(), bits(quota, at), at);
    }

    private FormErrors errors(Instant at) {
        var began = attempt.sentBegan();
        if (settings.leastSeconds() == 0) {
            return FormErrors.none();
        }
        if (!began.holds(attempt.secret(), at)) {
            return new FormErrors().add("title", TOO_LATE);
        }
        return began.isTooSoon(settings.leastSeconds(), at)
                ? new FormErrors().add("title", TOO_SOON)
                : FormErrors.none();
    }

    private Quota quota(Proposal.Sender sender, Instant at) {
        return Quota.of(attempt.network(), Objects.requireNonNull(sender.email()), at);
    }

    private Pass.From from(Quota quota, String proof, Instant at) {
        var proven = Proofs.accept(proof, attempt.secret(), bits(quota, at), at);
        return new Pass.From(proven, quota.address(), quota.origin(settings));
    }

    private int bits(Quota quota, Instant at) {
        return Proofs.bits(settings.proofBits(), quota.sentThisHour(at));
    }
}
