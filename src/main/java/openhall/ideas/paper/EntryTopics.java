package openhall.ideas.paper;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import openhall.ideas.Idea;
import openhall.ideas.calls.CallForIdeas;
import openhall.ideas.places.Point;
import openhall.ideas.places.Points;
import openhall.people.Council;
import openhall.strategy.Theme;
import openhall.web.FormErrors;
import openhall.web.Forms;
import openhall.web.Option;
import org.jspecify.annotations.Nullable;

/** What an idea on paper can be about, and where it is: the same choices as for one that people type here. */
@ApplicationScoped
class EntryTopics {
    private static final Option NO_CALL = Option.of("", "None of these");
    private static final Option NO_THEME = Option.of("", "I do not know");

    /** To choose from; with no calls, no themes or no areas there is nothing to ask. */
    record Choices(List<Option> areas, List<Option> calls, List<Option> themes) {
        public List<Option> callChoices() {
            return withNone(NO_CALL, calls);
        }

        public List<Option> themeChoices() {
            return withNone(NO_THEME, themes);
        }
    }

    @Inject
    Council council;

    @Inject
    Points points;

    /** A letter can have lain in a tray, so calls that are over are among them. */
    Choices choices(EntryForm form, Instant now) {
        return new Choices(council.facts().areaChoices(form.area()), CallForIdeas.openedOptions(now), Theme.options());
    }

    /** A call is right when it took ideas on the day the letter came, though it may be over now. */
    FormErrors errors(EntryForm form, Instant now) {
        var errors = new FormErrors();
        var call = call(form);
        if (call == null && !Forms.text(form.call()).isEmpty()) {
            errors.add("call", "Choose a question from the list, or none");
        }
        var since = form.since(now);
        if (call != null && since != null && !call.takesIdeasAt(since)) {
            errors.add(
                    "call",
                    "This question took no ideas on the day the idea came to us. Check the day, or choose another"
                            + " question or none");
        }
        if (theme(form) == null && !Forms.text(form.theme()).isEmpty()) {
            errors.add("theme", "Choose a theme from the list, or none");
        }
        return errors.addAll(points.errors(form.point()));
    }

    /** Said right after it is entered; the second post of one form says nothing new. */
    static void tell(Idea idea, EntryForm form) {
        idea.about(call(form), theme(form));
        idea.locate(Point.parse(Forms.text(form.point())));
    }

    private static @Nullable CallForIdeas call(EntryForm form) {
        var slug = Forms.text(form.call());
        return slug.isEmpty() ? null : CallForIdeas.bySlug(slug);
    }

    private static @Nullable Theme theme(EntryForm form) {
        var slug = Forms.text(form.theme());
        return slug.isEmpty() ? null : Theme.currentBySlug(slug);
    }

    private static List<Option> withNone(Option none, List<Option> options) {
        return Stream.concat(Stream.of(none), options.stream()).toList();
    }
}
