package openhall.people.record;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.arc.All;
import io.quarkus.test.junit.QuarkusTest;
import io.smallrye.config.PropertiesConfigSource;
import io.smallrye.config.SmallRyeConfigBuilder;
import jakarta.inject.Inject;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import openhall.AtOnce;
import openhall.Cast;
import openhall.In;
import openhall.activity.Mail;
import openhall.learning.Course;
import openhall.learning.Learner;
import openhall.learning.TinyCourse;
import openhall.people.Holding;
import openhall.people.Newcomer;
import openhall.people.Person;
import openhall.people.PersonSession;
import openhall.skills.SelfCheck;
import openhall.skills.Skill;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class RetentionTest {
    private static final Instant LONG_AGO = Instant.parse("2011-03-01T10:00:00Z");

    @Inject
    RetentionDesk desk;

    @Inject
    PurgeCommand command;

    @Inject
    @All
    List<Holding> holdings;

    /** What other tests left behind is out of the way. */
    @BeforeEach
    void purgeBefore() {
        desk.purge();
    }

    @Test
    void a_dry_run_removes_nothing_and_counts_what_the_purge_then_removes() {
        var old = oldResident();
        leaveOldTraces(old);

        var foreseen = desk.dryRun();

        assertThat(desk.dryRun()).as("It has removed nothing").isEqualTo(foreseen);
        assertThat(records(foreseen, "person")).isEqualTo(1);
        assertThat(List.of("mail", "self-checks", "notes", "answers"))
                .allSatisfy(kind -> assertThat(records(foreseen, kind)).as(kind).isPositive());
        assertThat(desk.purge()).contains(foreseen);
        assertThat(desk.dryRun())
                .allSatisfy(count ->
                        assertThat(count.records()).as(count.kind().key()).isZero());
        assertThat(In.tx(() -> Person.<Person>findById(old).isErased())).isTrue();
    }

    @Test
    void what_is_not_over_its_time_stays() {
        var rosa = Newcomer.resident();
        var key = "retention-" + UUID.randomUUID();
        In.tx(() -> Mail.send(key, rosa.email(), "Of today", "Text", Instant.now()));

        desk.purge();

        assertThat(rosa.isSignedIn()).isTrue();
        assertThat(Everywhere.column("select subject from mail where key = ?", key))
                .containsExactly("Of today");
    }

    @Test
    void who_comes_back_after_years_is_not_forgotten() {
        var old = oldResident();
        In.tx(() -> PersonSession.start(Person.findById(old), Instant.now()));

        desk.purge();

        assertThat(In.tx(() -> Person.<Person>findById(old).isErased())).isFalse();
    }

    @Test
    void of_four_nodes_one_does_the_work_of_a_night() {
        var done = AtOnce.run(4, desk::purgeTonight);

        assertThat(done.stream().filter(Optional::isPresent)).hasSize(1);
        assertThat(desk.purgeTonight()).isEmpty();
    }

    @Test
    void a_purge_is_on_record_and_administrators_see_it() {
        var old = oldResident();

        desk.purge();

        assertThat(In.tx(() -> Person.<Person>findById(old).isErased())).isTrue();
        assertThat(Everywhere.column(
                        "select detail from activity where verb = 'removed' and kind = 'retention' order by at desc, id desc"
                                + " limit 1"))
                .singleElement()
                .asString()
                .contains("About you 1");
        var page = Cast.IVY.get("/admin/retention");
        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(page.asString())
                .contains(
                        "Last time: ",
                        ", started by hand",
                        "About you",
                        "3 years after you leave the council",
                        "Emails to you")
                .doesNotContain("This has not happened yet");
    }

    @Test
    void only_administrators_see_it() {
        for (var who : List.of(Cast.LENA, Cast.SAM, Cast.ADA)) {
            assertThat(who.get("/admin/retention").statusCode()).isEqualTo(403);
        }
        assertThat(Cast.IVY.get("/admin").asString()).contains("href=\"/admin/retention\"");
    }

    @Test
    void the_command_counts_or_removes_and_says_what() {
        var old = oldResident();

        assertThat(run("--dry-run")).contains("Would be removed:", "About you: 1 (kept 3 years after you leave");
        assertThat(In.tx(() -> Person.<Person>findById(old).isErased())).isFalse();
        assertThat(run()).contains("Removed:", "About you: 1");
        assertThat(In.tx(() -> Person.<Person>findById(old).isErased())).isTrue();
        assertThat(run("--everything")).contains("purge [--dry-run]");
    }

    @Test
    void a_setting_that_means_nothing_is_named() {
        assertThat(problems(Map.of())).isEmpty();
        assertThat(problems(Map.of("openhall.retention.mail", "P6M", "openhall.retention.\"person\"", "P2Y")))
                .isEmpty();
        assertThat(problems(Map.of("openhall.retention.male", "P6M")))
                .singleElement()
                .asString()
                .contains("openhall.retention.male", "no kind of record");
        assertThat(problems(Map.of("openhall.retention.activity", "P1Y")))
                .singleElement()
                .asString()
                .contains("openhall.retention.activity cannot be set");
        for (var wrong : List.of("6 months", "P0D", "P-1Y", "3")) {
            assertThat(problems(Map.of("openhall.retention.mail", wrong)))
                    .singleElement()
                    .asString()
                    .contains("openhall.retention.mail must be a period", wrong);
        }
    }

    private List<String> problems(Map<String, String> settings) {
        var config = new SmallRyeConfigBuilder()
                .withSources(new PropertiesConfigSource(settings, "test", 100))
                .build();
        return RetentionPeriods.problems(
                config, holdings.stream().map(Holding::kind).toList());
    }

    private String run(String... words) {
        var out = new ByteArrayOutputStream();
        var status = command.run(List.of(words), new PrintStream(out, true, StandardCharsets.UTF_8));
        assertThat(status).isEqualTo(List.of(words).contains("--everything") ? 64 : 0);
        return out.toString(StandardCharsets.UTF_8);
    }

    private static UUID oldResident() {
        return In.tx(() -> Person.resident("Old Newcomer", Newcomer.address(), LONG_AGO).id);
    }

    private static void leaveOldTraces(UUID id) {
        var slug = TinyCourse.fresh();
        In.tx(() -> {
            Person person = Person.findById(id);
            Mail.send("retention-" + UUID.randomUUID(), person.email, "Old news", "Text", LONG_AGO);
            Mail.settle(LONG_AGO.plusSeconds(1));
            SelfCheck.record(person, Objects.requireNonNull(Skill.byKey("LEAD")), new SelfCheck.Answer(1, 5), LONG_AGO);
            var learner = Learner.on(Objects.requireNonNull(Course.bySlug(slug)), person, LONG_AGO);
            learner.work("", LONG_AGO);
            learner.work("An old note", LONG_AGO);
            learner.saveHalf(LONG_AGO);
        });
    }

    private static long records(List<PurgeCount> counts, String kind) {
        return counts.stream()
                .filter(count -> count.kind().key().equals(kind))
                .mapToLong(PurgeCount::records)
                .sum();
    }
}
