package openhall.ideas.sending;

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
import openhall.web.Forms;
import org.jspecify.annotations.Nullable;

/** Published ideas that are like these words, the most alike first. Nothing is stored. */
@Path("/api/ideas/alike")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
class AlikeApi {
    record Words(
            @NotBlank(message = "Enter a title")
            @Size(max = 100, message = "Title must be 100 characters or fewer")
            @Nullable
            String title,

            @Size(max = 5000, message = "The problem must be 5,000 characters or fewer") @Nullable
            String problem) {
        IdeaForm form() {
            return new IdeaForm(title, problem, null, null, null, null, null, null, null, null);
        }
    }

    record Likeness(String ref, String title, String status, int supports) {
        static Likeness of(Similar idea) {
            return new Likeness(idea.ref(), idea.title(), idea.status(), idea.supportCount());
        }
    }

    record Found(List<Likeness> ideas) {}

    @Inject
    Forms forms;

    @Inject
    BeforeSending before;

    @POST
    @PermitAll
    public Found alike(Words body) {
        forms.requireJson(body);
        return new Found(before.alike(body.form()).stream().map(Likeness::of).toList());
    }
}
