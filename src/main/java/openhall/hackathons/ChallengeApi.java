package openhall.hackathons;

import io.quarkus.security.PermissionsAllowed;
import jakarta.annotation.security.PermitAll;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.net.URI;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import openhall.hackathons.setting.DraftBody;
import openhall.hackathons.setting.DraftState;
import openhall.people.May;
import openhall.people.Me;
import openhall.web.Forms;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** Challenges as JSON: one to read, and one to set, from an idea or from a known problem. */
@Path("/api/hackathons/{slug}/challenges")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
class ChallengeApi {
    record Detail(
            String slug,
            String title,
            String summary,
            String body,
            String ownerService,
            String ownerPost,
            List<String> evidence,
            String successMeasure,
            String baseline,
            String goodAnswer,
            LocalDate decideBy,
            String licence,
            String dataTerms,
            String rightsTerms,
            String consentTerms) {
        /** Of a published challenge: nothing is missing there. */
        static Detail of(Challenge challenge) {
            return new Detail(
                    challenge.slug,
                    challenge.title,
                    there(challenge.summary),
                    there(challenge.body),
                    challenge.service().name,
                    there(challenge.ownerPost),
                    challenge.evidenceList(),
                    there(challenge.successMeasure),
                    there(challenge.baseline),
                    there(challenge.goodAnswer),
                    there(challenge.decideBy),
                    there(challenge.licence),
                    there(challenge.dataTerms),
                    there(challenge.rightsTerms),
                    there(challenge.consentTerms));
        }

        private static <T> T there(@Nullable T said) {
            return Objects.requireNonNull(said);
        }
    }

    /**
     * {@code idea} and {@code ideas} are the references of what prompted it; {@code ownerService} and {@code goals} are
     * slugs. It is public when everybody who has to agree has agreed.
     */
    record NewChallenge(
            @Nullable String idea,
            @Nullable List<String> ideas,
            @Nullable String title,
            @Nullable String summary,
            @Nullable String body,
            @Nullable String ownerService,
            @Nullable String ownerPost,
            @Nullable List<String> evidence,
            @Nullable String successMeasure,
            @Nullable String baseline,
            @Nullable String goodAnswer,
            @Nullable String decideBy,
            @Nullable List<String> goals,
            @Nullable List<String> learning,
            @Nullable String licence) {
        ChallengeForm form(String hackathon) {
            return new ChallengeForm(
                    prompts(),
                    hackathon,
                    title,
                    summary,
                    body,
                    ownerService,
                    ownerPost,
                    lines(evidence),
                    successMeasure,
                    baseline,
                    goodAnswer,
                    decideBy,
                    Objects.requireNonNullElse(goals, List.of()),
                    lines(learning),
                    licence);
        }

        private List<String> prompts() {
            var all = new ArrayList<>(Objects.requireNonNullElse(ideas, List.<String>of()));
            if (idea != null) {
                all.add(0, idea);
            }
            return all;
        }

        private static String lines(@Nullable List<String> texts) {
            return texts == null ? "" : String.join("\n", texts);
        }
    }

    @Inject
    Me me;

    @Inject
    Forms forms;

    @Inject
    SiteClock clock;

    @GET
    @Path("/{challenge}")
    @PermitAll
    public Detail show(@PathParam("slug") String slug, @PathParam("challenge") String challenge) {
        return Detail.of(Challenge.readable(slug, challenge));
    }

    @POST
    @PermissionsAllowed(May.ORGANISE)
    @Transactional
    public RestResponse<Detail> set(@PathParam("slug") String slug, NewChallenge body) {
        Hackathon.named(slug);
        var at = clock.now();
        var form = body.form(slug);
        var prompt = Prompt.of(form);
        forms.requireJson(form, prompt.errors(at));
        var challenge = prompt.set(me.person(), at);
        return RestResponse.ResponseBuilder.create(RestResponse.Status.CREATED, Detail.of(challenge))
                .location(URI.create("/api" + challenge.path()))
                .build();
    }

    /** Keeps a draft as far as it is known, or changes what is published: that needs {@code why}. */
    @PUT
    @Path("/{challenge}")
    @PermissionsAllowed(May.ORGANISE)
    @Transactional
    public DraftState keep(@PathParam("slug") String slug, @PathParam("challenge") String challenge, DraftBody body) {
        Hackathon.named(slug);
        forms.requireJson(body);
        return body.keep(slug, challenge, new DraftBody.Keeping(forms, clock, me.person()));
    }
}
