package openhall.ideas.sending;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.NotFoundException;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import openhall.ideas.places.Points;
import openhall.people.Council;
import openhall.people.Me;
import openhall.web.FormErrors;
import openhall.web.Forms;
import openhall.web.Option;
import org.jspecify.annotations.Nullable;

/** The pages that ask for one thing each. */
@ApplicationScoped
class Questions {
    private static final Set<Step> PAGES_OF_THEIR_OWN = Set.of(Step.ALIKE, Step.CHECK);

    @CheckedTemplate(basePath = "ideas/sending")
    static class Templates {
        static native TemplateInstance problem(Spot spot, IdeaForm form, FormErrors errors);

        static native TemplateInstance suggestion(Spot spot, IdeaForm form, FormErrors errors);

        static native TemplateInstance title(Spot spot, IdeaForm form, FormErrors errors);

        static native TemplateInstance topic(Spot spot, IdeaForm form, Topics topics, FormErrors errors);

        static native TemplateInstance place(Spot spot, IdeaForm form, List<Option> areas, FormErrors errors);

        static native TemplateInstance you(Spot spot, IdeaForm form, boolean signedIn, FormErrors errors);
    }

    @Inject
    Forms forms;

    @Inject
    Me me;

    @Inject
    Clock clock;

    @Inject
    Council council;

    @Inject
    Points points;

    Instant now() {
        return clock.instant();
    }

    Topics topics() {
        return Topics.at(now());
    }

    Spot first() {
        return Spot.first(topics());
    }

    /** Where this page stands; nothing is there when no page has this name. */
    Spot spot(IdeaDraft draft, String page, @Nullable String to) {
        var step = Step.named(page);
        if (step == null || PAGES_OF_THEIR_OWN.contains(step)) {
            throw new NotFoundException();
        }
        return new Spot(draft, step, topics(), Step.CHECK.slug().equals(to));
    }

    void require(Spot spot, IdeaForm form, FormErrors trapped) {
        var more = form.missing(spot.step(), me.signedIn()).addAll(points.errors(form.point()));
        more.addAll(trapped);
        if (spot.step() == Step.TOPIC) {
            more.addAll(spot.topics().errors(form));
        }
        forms.require(form, more, errors -> page(spot, form, errors));
    }

    TemplateInstance page(Spot spot, IdeaForm form, FormErrors errors) {
        return switch (spot.step()) {
            case PROBLEM -> Templates.problem(spot, form, errors);
            case SUGGESTION -> Templates.suggestion(spot, form, errors);
            case TITLE -> Templates.title(spot, form, errors);
            case TOPIC -> Templates.topic(spot, form, spot.topics(), errors);
            case PLACE -> Templates.place(spot, form, council.facts().areaChoices(form.area()), errors);
            case YOU -> Templates.you(spot, form, me.signedIn(), errors);
            case ALIKE, CHECK -> throw new NotFoundException();
        };
    }
}
