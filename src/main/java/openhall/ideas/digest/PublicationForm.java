package openhall.ideas.digest;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.jboss.resteasy.reactive.RestForm;
import org.jspecify.annotations.Nullable;

/** What these ideas say, in the words of the person who publishes the digest. */
record PublicationForm(
        @RestForm
        @NotBlank(message = "Write what these ideas say, in your own words")
        @Size(max = 2000, message = "The summary must be 2,000 characters or fewer")
        @Nullable
        String summary) {
    static PublicationForm blank() {
        return new PublicationForm(null);
    }
}
