package openhall.skills.selfcheck;

import io.quarkus.security.PermissionsAllowed;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import openhall.people.May;
import openhall.people.Me;
import openhall.skills.AtHome;
import openhall.skills.Level;
import openhall.skills.SelfCheck;
import openhall.skills.Skill;
import openhall.skills.Wish;
import openhall.web.Forms;
import org.jboss.resteasy.reactive.RestPath;
import org.jspecify.annotations.Nullable;

@Path("/api/me/self-check")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
class SelfCheckApi {
    /** What was answered; null where it was not, or not yet. Levels as in {@link Draft}. */
    record Answers(
            @Nullable String level,
            @Nullable String atHome,
            @Nullable String wish,
            @Nullable Integer confidence,
            @Nullable Integer relevance,
            Instant at) {
        static @Nullable Answers of(@Nullable SelfCheckDraft draft) {
            return draft == null
                    ? null
                    : new Answers(
                            slug(draft.level),
                            name(draft.atHome),
                            name(draft.wish),
                            draft.confidence,
                            draft.relevance,
                            draft.savedAt);
        }

        static @Nullable Answers of(@Nullable SelfCheck last) {
            return last == null
                    ? null
                    : new Answers(
                            slug(last.level),
                            name(last.atHome),
                            name(last.wish),
                            last.confidence,
                            last.relevance,
                            last.checkedAt);
        }

        private static @Nullable String slug(@Nullable Integer level) {
            return level == null ? null : Level.slugOf(level);
        }

        private static @Nullable String name(@Nullable Enum<?> chosen) {
            return chosen == null ? null : chosen.name();
        }
    }

    record RowShape(
            String key,
            String title,
            String state,
            @Nullable Answers draft,
            @Nullable Answers handedIn) {
        static RowShape of(CheckList.Row row) {
            return new RowShape(
                    row.skill().key, row.skill().title, row.state(), Answers.of(row.draft()), Answers.of(row.last()));
        }
    }

    record ListShape(int ready, int answered, List<RowShape> skills) {
        static ListShape of(CheckList list) {
            return new ListShape(
                    list.ready(),
                    list.answered(),
                    list.rows().stream().map(RowShape::of).toList());
        }
    }

    record HandedIn(int answers) {}

    /**
     * level: cannot-yet, awareness, working, practitioner or expert; atHome: CAN or CANNOT_YET; wish: WORK, HOME, BOTH or NO;
     * confidence and relevance: 0 to 10. What is left out is not answered yet.
     */
    record Draft(
            @Pattern(
                    regexp = "cannot-yet|awareness|working|practitioner|expert",
                    message = SelfCheck.Answer.CHOOSE_LEVEL)
            @Nullable
            String level,

            @Pattern(regexp = "CAN|CANNOT_YET", message = SelfCheck.Answer.CHOOSE_HOME) @Nullable
            String atHome,

            @Pattern(regexp = "WORK|HOME|BOTH|NO", message = SelfCheck.Answer.CHOOSE_WISH) @Nullable
            String wish,

            @Min(value = 0, message = SelfCheck.Answer.CHOOSE_CONFIDENCE)
            @Max(value = 10, message = SelfCheck.Answer.CHOOSE_CONFIDENCE)
            @Nullable
            Integer confidence,

            @Min(value = 0, message = SelfCheck.Answer.CHOOSE_RELEVANCE)
            @Max(value = 10, message = SelfCheck.Answer.CHOOSE_RELEVANCE)
            @Nullable
            Integer relevance) {
        /** Only after the rules above have been met. */
        SelfCheckDraft.Given given() {
            return new SelfCheckDraft.Given(
                    level == null ? null : Integer.valueOf(Level.numberOf(level)),
                    atHome == null ? null : AtHome.valueOf(atHome),
                    wish == null ? null : Wish.valueOf(wish),
                    confidence,
                    relevance);
        }
    }

    @Inject
    Me me;

    @Inject
    Forms forms;

    @Inject
    Clock clock;

    @GET
    @PermissionsAllowed(May.LEARN)
    public ListShape list() {
        return ListShape.of(CheckList.of(me.person(), clock.instant()));
    }

    @PUT
    @Path("{key}")
    @Transactional
    @PermissionsAllowed(May.LEARN)
    public ListShape save(@RestPath String key, Draft draft) {
        var skill = Skill.current(key);
        forms.requireJson(draft);
        SelfCheckDraft.keep(me.person(), skill, draft.given(), clock.instant());
        return list();
    }

    @POST
    @Transactional
    @PermissionsAllowed(May.LEARN)
    public HandedIn handIn() {
        return new HandedIn(SelfCheckDraft.handIn(me.person(), clock.instant()));
    }

    @DELETE
    @Transactional
    @PermissionsAllowed(May.LEARN)
    public void remove() {
        SelfCheckDraft.forget(me.person().id);
    }
}
