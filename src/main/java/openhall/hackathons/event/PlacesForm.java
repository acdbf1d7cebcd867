package openhall.hackathons.event;

import jakarta.validation.constraints.Size;
import java.util.Objects;
import openhall.hackathons.Hackathon;
import openhall.hackathons.setting.Changes;
import openhall.web.FormErrors;
import openhall.web.Forms;
import org.jboss.resteasy.reactive.RestForm;
import org.jspecify.annotations.Nullable;

/** How many people can come; nothing typed is as many as like. */
record PlacesForm(
        @RestForm @Nullable String capacity,

        @RestForm @Size(max = 500, message = "The reason must be 500 characters or fewer") @Nullable
        String why) {
    static PlacesForm of(EventPlaces places) {
        return new PlacesForm(places.capacity == null ? null : String.valueOf(places.capacity), null);
    }

    /** Another number than the one that is public needs a reason. */
    FormErrors errors(Hackathon hackathon, EventPlaces places) {
        var errors = new FormErrors();
        var number = number();
        if (!Forms.text(capacity).isEmpty() && number == null) {
            errors.add(
                    "capacity", "Enter a number of places from 1 to " + EventPlaces.MOST + ", or nothing for no limit");
        } else if (number != null && number < places.placed) {
            errors.add("capacity", "Enter " + places.placed + " or more: so many people have a place already");
        } else if (hackathon.isPublished()
                && !Objects.equals(number, places.capacity)
                && Forms.text(why).isEmpty()) {
            errors.add("why", Changes.WHY);
        }
        return errors;
    }

    /** Null where there is no limit, and where it is no number. */
    @Nullable
    Integer number() {
        var typed = Forms.text(capacity);
        if (!typed.matches("[0-9]{1,5}")) {
            return null;
        }
        var number = Integer.parseInt(typed);
        return number >= 1 && number <= EventPlaces.MOST ? number : null;
    }
}
