package openhall.ideas.delivery;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import openhall.ideas.Delivery;
import openhall.ideas.answering.NextNews;
import openhall.web.FormErrors;
import openhall.web.Forms;
import openhall.web.TypedDay;
import org.jboss.resteasy.reactive.RestForm;
import org.jspecify.annotations.Nullable;

/** How far the work on an accepted idea has come, and what people are told about it. */
record DeliveryForm(
        @RestForm @NotBlank(message = "Choose how far the work has come") @Nullable
        String state,

        @RestForm
        @NotBlank(message = "Say what has happened")
        @Size(max = 5000, message = "What has happened must be 5,000 characters or fewer")
        @Nullable
        String why,

        @RestForm @Nullable String next) {
    static DeliveryForm blank() {
        return new DeliveryForm(null, null, null);
    }

    FormErrors errors(Instant now) {
        var errors = new FormErrors();
        NextNews.check(next, now, errors);
        if (Delivery.named(Forms.text(state)) == null && !Forms.text(state).isEmpty()) {
            errors.add("state", "Choose how far the work has come");
        }
        return errors;
    }

    /** Called once the errors are none. */
    Delivery to() {
        return Delivery.valueOf(Forms.text(state));
    }

    Delivery.Words words() {
        return new Delivery.Words(Forms.text(why), TypedDay.read(next));
    }
}
