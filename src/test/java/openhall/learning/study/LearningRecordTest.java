package openhall.learning.study;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import java.util.Objects;
import openhall.In;
import openhall.learning.Enrolment;
import openhall.learning.TinyCourse;
import openhall.people.Audience;
import openhall.people.Newcomer;
import openhall.people.Person;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What somebody learnt, in the record of what is held about them. */
@QuarkusTest
class LearningRecordTest {
    private Newcomer lara;

    @BeforeEach
    void join() {
        lara = Newcomer.staff("Lara Newcomer", Audience.STAFF, null);
    }

    @AfterEach
    void leave() {
        lara.leave();
    }

    @Test
    void it_holds_each_course_module_step_quiz_certificate_and_event_and_says_who_sees_them() {
        var slug = TinyCourse.fresh();
        complete(slug);

        var page = lara.get("/me/record/courses").asString();
        var file = lara.get("/me/record.csv").asString();

        var ref = In.tx(() -> Objects.requireNonNull(
                Enrolment.of(Person.<Person>findById(lara.id())).get(0).certificate));
        assertThat(page).contains("your manager, the managers above and learning leads");
        for (var words : new String[] {
            "Course Small course " + slug,
            "Module First module",
            "Step Read this",
            "Quiz ",
            "Certificate " + ref,
            "Event, completed"
        }) {
            assertThat(page).contains(words);
            assertThat(file).contains(words);
        }
        assertThat(lara.get("/me/record/notes").asString()).contains("I saw a small thing");
    }

    private void complete(String slug) {
        send("/courses/" + slug + "/enrolment");
        for (var module : new String[] {"first", "second"}) {
            var path = "/courses/" + slug + "/" + module;
            send(path + "/1/done");
            send(path + "/2/done", "note", "I saw a small thing");
            send(path + "/3/answers", "q1", "1", "q2", "1", "q2", "2");
        }
    }

    private void send(String path, String... namesAndValues) {
        lara.post(path, namesAndValues).then().statusCode(303);
    }
}
