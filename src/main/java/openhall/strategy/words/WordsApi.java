package openhall.strategy.words;

import jakarta.annotation.security.PermitAll;
import jakarta.inject.Inject;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import openhall.strategy.Advice;
import openhall.strategy.PlainWords;
import openhall.web.Forms;
import org.jspecify.annotations.Nullable;

/** Advice about words as JSON: nothing of what is sent is kept. */
@Path("/api/plain-words")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
class WordsApi {

    record Text(
            @NotBlank(message = "Enter a text")
            @Size(max = 20_000, message = "The text must be 20,000 characters or fewer")
            @Nullable
            String text) {}

    /** {@code link} is an address in the glossary, null when the word is not explained there. */
    record Shape(String word, String advice, @Nullable String link) {
        static Shape of(Advice advice) {
            return new Shape(advice.word(), advice.text(), advice.link());
        }
    }

    record Answer(List<Shape> advice) {}

    @Inject
    Forms forms;

    @Inject
    PlainWords words;

    @POST
    @PermitAll
    public Answer look(@Nullable Text body) {
        var sent = body == null ? new Text(null) : body;
        forms.requireJson(sent);
        return new Answer(words.advice(sent.text()).stream().map(Shape::of).toList());
    }
}
