package openhall.ideas.duplicates;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.jboss.resteasy.reactive.RestForm;
import org.jspecify.annotations.Nullable;

/** What an author objects to, or what they are answered. */
record WordsForm(
        @RestForm
        @NotBlank(message = "Write something, so that the other side knows why")
        @Size(max = 2000, message = "What you write must be 2,000 characters or fewer")
        @Nullable
        String words) {
    static WordsForm blank() {
        return new WordsForm(null);
    }
}
