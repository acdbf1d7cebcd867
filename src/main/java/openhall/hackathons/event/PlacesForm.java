package openhall.hackathons.event;

import openhall.web.FormErrors;
import openhall.web.Forms;
import org.jboss.resteasy.reactive.RestForm;
import org.jspecify.annotations.Nullable;

/** How many people can come; nothing typed is as many as like. */
record PlacesForm(@RestForm @Nullable String capacity) {
    static PlacesForm of(EventPlaces places) {
        return new PlacesForm(places.capacity == null ? null : String.valueOf(places.capacity));
    }

    FormErrors errors(EventPlaces places) {
        var errors = new FormErrors();
        var number = number();
        if (!Forms.text(capacity).isEmpty() && number == null) {
            errors.add(
                    "capacity", "Enter a number of places from 1 to " + EventPlaces.MOST + ", or nothing for no limit");
        } else if (number != null && number < places.placed) {
            errors.add("capacity", "Enter " + places.placed + " or more: so many people have a place already");
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
