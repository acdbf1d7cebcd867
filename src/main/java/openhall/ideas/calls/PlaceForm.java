package openhall.ideas.calls;

import jakarta.validation.constraints.Size;
import openhall.ideas.Idea;
import openhall.ideas.places.Point;
import openhall.people.Person;
import openhall.strategy.Theme;
import openhall.web.FormErrors;
import openhall.web.Forms;
import org.jboss.resteasy.reactive.RestForm;
import org.jspecify.annotations.Nullable;

/** What an idea is about, as a moderator or an idea owner puts it right. */
record PlaceForm(
        @RestForm @Nullable String theme,

        @RestForm @Size(max = 100, message = "Area must be 100 characters or fewer") @Nullable
        String area,

        @RestForm @Size(max = 100, message = "The numbers must be 100 characters or fewer") @Nullable
        String point) {
    static PlaceForm of(Idea idea) {
        var point = idea.point();
        var theme = idea.theme == null ? null : idea.theme.slug;
        return new PlaceForm(theme, idea.area, point == null ? null : point.text());
    }

    /** A theme that the strategy has left stays with the ideas that have it. */
    FormErrors errors(Idea idea) {
        var errors = new FormErrors();
        if (!Forms.text(theme).isEmpty() && chosen(idea) == null) {
            errors.add("theme", "Choose a theme from the list, or no theme");
        }
        return errors;
    }

    @Nullable
    Theme chosen(Idea idea) {
        var slug = Forms.text(theme);
        var now = idea.theme;
        return now != null && now.slug.equals(slug) ? now : Theme.currentBySlug(slug);
    }

    /** Nothing changes where nothing is said about it; nothing typed takes it off the map. */
    void relocate(Idea idea, Person by) {
        if (point != null) {
            idea.relocate(Point.parse(Forms.text(point)), by);
        }
    }

    @Nullable
    String place() {
        var typed = Forms.text(area).replaceAll("\\s+", " ");
        return typed.isEmpty() ? null : typed;
    }
}
