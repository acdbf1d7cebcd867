package openhall.hackathons.event;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import openhall.hackathons.Hackathon;
import openhall.hackathons.setting.Changes;
import openhall.web.FormErrors;
import openhall.web.Forms;
import org.jboss.resteasy.reactive.RestForm;
import org.jspecify.annotations.Nullable;

/** Something that takes place at a hackathon, on one day. */
record ScheduleForm(
        @RestForm
        @NotBlank(message = "Enter what takes place")
        @Size(max = 100, message = "What takes place must be 100 characters or fewer")
        @Nullable
        String title,

        @RestForm @NotBlank(message = "Enter the day") @Nullable
        String day,

        @RestForm @NotBlank(message = "Enter the time at which it starts") @Nullable
        String from,

        @RestForm @NotBlank(message = "Enter the time at which it ends") @Nullable
        String until,

        @RestForm @Size(max = 200, message = "The place must be 200 characters or fewer") @Nullable
        String place,

        @RestForm @Size(max = 1000, message = "The description must be 1,000 characters or fewer") @Nullable
        String words,

        @RestForm @Size(max = 500, message = "The reason must be 500 characters or fewer") @Nullable
        String why) {
    static ScheduleForm empty() {
        return new ScheduleForm(null, null, null, null, null, null, null);
    }

    static ScheduleForm of(ScheduleItem item) {
        var span = TypedSpan.of(item.startsAt, item.endsAt);
        return new ScheduleForm(item.title, span.day(), span.from(), span.until(), item.place, item.words, null);
    }

    /** What is public changes with a reason. */
    FormErrors errors(Hackathon hackathon) {
        var errors = span().errors();
        if (hackathon.isPublished() && Forms.text(why).isEmpty()) {
            errors.add("why", Changes.WHY);
        }
        return errors;
    }

    private TypedSpan span() {
        return new TypedSpan(day, from, until);
    }

    /** Only after the form has been found right. */
    Hackathon.ScheduleLine line() {
        var window = span().window();
        var where = Forms.text(place);
        return new Hackathon.ScheduleLine(
                window.opens(), window.closes(), Forms.text(title), where.isEmpty() ? null : where, Forms.text(words));
    }
}
