package openhall.skills.takeback;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import openhall.AtOnce;
import openhall.Cast;
import openhall.In;
import openhall.Statements;
import openhall.people.Audience;
import openhall.people.Newcomer;
import openhall.people.Person;
import openhall.skills.FreshWord;
import openhall.skills.Level;
import openhall.skills.Seat;
import openhall.skills.SelfCheck;
import openhall.skills.Skill;
import openhall.skills.Standing;
import openhall.skills.applied.FreshApplied;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class TakeBackPagesTest {
    private static final String PATH = "/me/confirmed-levels";

    private Newcomer me;

    @BeforeEach
    void join() {
        me = Newcomer.staff("Tilda Taken", Audience.STAFF, Cast.MO.id());
    }

    @AfterEach
    void leave() {
        me.leave();
    }

    @Test
    void whoever_confirmed_a_level_takes_it_back_and_the_other_evidence_decides_again() {
        check(3);
        var word = confirmed(Level.AWARENESS);
        assertThat(standing()).isEqualTo("1 CONFIRMED");
        assertThat(Cast.MO.get(PATH).asString()).contains("Tilda Taken: ", PATH + "/" + word);
        assertThat(Cast.MO.get(PATH + "/" + word).asString()).contains("Why do you take it back?");

        var taken = Cast.MO.post(PATH + "/" + word, "why", "I meant somebody else");

        assertThat(taken.statusCode()).isEqualTo(303);
        assertThat(standing()).isEqualTo("3 SELF_CHECK");
        assertThat(me.get("/skills/lead").asString()).doesNotContain("They ran the meeting");
        assertThat(me.get("/me/notices").asString()).contains("was taken back", "I meant somebody else");
        assertThat(Cast.MO.get(PATH).asString()).doesNotContain(PATH + "/" + word);
        assertThat(Cast.MO.get(PATH + "/" + word).asString()).contains("This level was taken back");
    }

    @Test
    void where_nothing_else_shows_a_level_it_is_not_known_any_more_and_can_be_confirmed_again() {
        var word = confirmed(Level.EXPERT);

        Cast.MO.post(PATH + "/" + word, "why", "I meant somebody else");
        assertThat(standing()).isNull();
        assertThat(differences()).isEmpty();

        confirmed(Level.WORKING);
        assertThat(standing()).isEqualTo("2 CONFIRMED");
    }

    @Test
    void what_was_taken_back_can_be_given_again_on_the_same_day_with_the_same_words() {
        var word = confirmed(Level.WORKING);
        Cast.MO.post(PATH + "/" + word, "why", "I meant somebody else");
        assertThat(standing()).isNull();

        assertThat(confirmed(Level.WORKING)).isNotEqualTo(word);

        assertThat(standing()).isEqualTo("2 CONFIRMED");
        assertThat(differences()).isEmpty();
    }

    @Test
    void the_page_says_when_the_same_word_was_given_before() {
        assertThat(confirmedByHand()).contains("You confirmed a level of Tilda Taken");
        assertThat(confirmedByHand()).contains("Nothing new was saved").doesNotContain("You confirmed a level of");
        assertThat(confirmedByProgram()).isEqualTo(200);

        Cast.MO.post(PATH + "/" + evidence(), "why", "I meant somebody else");

        assertThat(confirmedByProgram()).isEqualTo(201);
        assertThat(standing()).isEqualTo("2 CONFIRMED");
    }

    private String confirmedByHand() {
        var path = "/team/" + me.id() + "/skills/lead/confirmation";
        var saved = Cast.MO.post(path, "level", "working", "seen", "They led the stand-up");
        return Cast.MO
                .http()
                .cookie("flash", saved.cookie("flash"))
                .get("/team/skills")
                .asString();
    }

    private int confirmedByProgram() {
        var path = "/api/team/" + me.id() + "/skills/lead/confirmation";
        var word = Map.of("level", "working", "seen", "They led the stand-up");
        return Cast.MO.postJson(path, word).statusCode();
    }

    @Test
    void past_days_stay_as_they_were_counted() {
        var word = confirmed(Level.EXPERT);
        var day = Instant.now();
        var counted = seats(day);

        Cast.MO.post(PATH + "/" + word, "why", "I meant somebody else");

        assertThat(seats(day)).isEqualTo(counted);
        assertThat(seats(Instant.now().plusSeconds(1))).isNotEqualTo(counted);
    }

    @Test
    void a_change_that_was_signed_off_by_mistake_is_sent_back() {
        Cast.MO.post(
                "/team/applied-skills/" + FreshApplied.of(me.id()), "agreed", "yes", "version", FreshApplied.VERSION);
        assertThat(standing()).isEqualTo("2 APPLIED");

        Cast.MO.post(PATH + "/" + evidence(), "why", "It was not finished");

        assertThat(standing()).isNull();
        assertThat(me.get("/me/skills/lead/applied").asString()).contains("Sent back", "It was not finished");
    }

    @Test
    void a_reason_is_asked_for_and_what_was_typed_stays() {
        var path = PATH + "/" + confirmed(Level.WORKING);

        var none = Cast.MO.post(path, "why", " ");
        var tooLong = Cast.MO.post(path, "why", "x".repeat(301));

        assertThat(none.statusCode()).isEqualTo(422);
        assertThat(none.asString()).contains("Enter a sentence about why you take it back");
        assertThat(tooLong.statusCode()).isEqualTo(422);
        assertThat(tooLong.asString()).contains("x".repeat(301));
        assertThat(standing()).isEqualTo("2 CONFIRMED");
    }

    @Test
    void nobody_takes_back_what_others_gave_but_an_administrator() {
        var path = PATH + "/" + confirmed(Level.WORKING);

        assertThat(Cast.LENA.post(path, "why", "No").statusCode()).isEqualTo(404);
        assertThat(me.post(path, "why", "No").statusCode()).isEqualTo(404);
        assertThat(Cast.ADA.post(path, "why", "No").statusCode()).isEqualTo(403);
        check(1);
        assertThat(standing()).isEqualTo("2 CONFIRMED");
        assertThat(Cast.IVY.post(path, "why", "Mo asked me to").statusCode()).isEqualTo(303);
        assertThat(standing()).isEqualTo("1 SELF_CHECK");
    }

    @Test
    void four_at_once_take_it_back_once() {
        var path = "/api" + PATH + "/" + confirmed(Level.WORKING) + "/removal";

        assertThat(AtOnce.run(
                        4,
                        () -> Cast.MO.postJson(path, Map.of("why", "A mistake")).statusCode()))
                .containsOnly(200);

        assertThat(standing()).isNull();
        assertThat(Cast.MO.postJson(path, Map.of("why", "")).statusCode()).isEqualTo(422);
        assertThat(Cast.MO.getJson("/api" + PATH).jsonPath().<String>getList("given.person"))
                .doesNotContain(me.id().toString());
    }

    @Test
    void the_list_takes_few_statements() {
        confirmed(Level.WORKING);
        Cast.MO.get(PATH);

        assertThat(Statements.counting(() -> Cast.MO.get(PATH))).isLessThanOrEqualTo(6);
    }

    private String confirmed(Level level) {
        return FreshWord.given(Cast.MO.id(), me.id(), level);
    }

    private void check(int level) {
        In.tx(() -> SelfCheck.record(Person.findById(me.id()), skill(), new SelfCheck.Answer(level, 5), Instant.now()));
    }

    private String evidence() {
        return In.tx(() -> Objects.requireNonNull(Standing.of(Person.findById(me.id()), skill()))
                .evidence
                .id
                .toString());
    }

    private @Nullable String standing() {
        return In.tx(() -> {
            var standing = Standing.of(Person.findById(me.id()), skill());
            return standing == null ? null : standing.level + " " + standing.evidence.kind;
        });
    }

    private Map<?, ?> differences() {
        return In.tx(() -> Standing.differences(List.of(me.id())));
    }

    private static List<Seat> seats(Instant before) {
        return In.tx(() -> Seat.of(skill(), before).stream()
                .sorted(Comparator.comparing(Seat::toString))
                .toList());
    }

    private static Skill skill() {
        return Objects.requireNonNull(Skill.byKey("LEAD"));
    }
}
