package openhall.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.function.IntFunction;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import openhall.AtOnce;
import openhall.Cast;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Whatever a learner sends from two tabs and through two nodes, two hundred times at the same moment, happens once. */
@Timeout(300)
class LearningOnceIT {
    private static final int TIMES = 200;
    private static final String COURSE = "cyber-security";
    private static final String LAST_MODULE = "first-hour";
    private static final String QUIZ = "/courses/" + COURSE + "/" + LAST_MODULE + "/3/answers";
    private static final Pattern ATTEMPT = Pattern.compile("name=\"attempt\" value=\"(\\d+)\"");

    private static Nodes nodes;
    private static List<Nodes.Node> both;

    @BeforeAll
    static void begin() {
        nodes = new Nodes(Nodes.DEMO);
        both = nodes.startTogether(2);
    }

    @AfterAll
    static void end() {
        if (nodes != null) {
            nodes.close();
        }
    }

    @Test
    void answers_are_kept_once_and_handed_in_once() {
        var tabs = tabs("Quentin Once", 4);
        tabs.get(0).post("/courses/" + COURSE + "/enrolment");
        var answers = rightAnswers(tabs.get(0), "spot-it", 3);
        var quiz = "/courses/" + COURSE + "/spot-it/3/answers";

        assertThat(everywhere(
                        tabs,
                        tab -> tab.post(quiz, and(answers, "action", "save")).statusCode()))
                .containsOnly(303);
        assertThat(number("select count(*) from quiz_answer a join enrolment e on e.id = a.enrolment_id"
                        + " join person p on p.id = e.person_id where p.name = 'Quentin Once'"))
                .isEqualTo(questions("spot-it"));
        assertThat(number(ATTEMPTS, "Quentin Once")).isZero();

        assertThat(everywhere(tabs, tab -> tab.post(quiz, answers).statusCode()))
                .containsOnly(303);

        assertThat(number(ATTEMPTS, "Quentin Once")).isOne();
        assertThat(number(EVENTS, "Quentin Once", "QUIZ_SUBMITTED")).isOne();
        assertThat(number(EVENTS, "Quentin Once", "STEP_DONE")).isOne();
        assertThat(number("select steps_done from enrolment e join person p on p.id = e.person_id"
                        + " where p.name = 'Quentin Once'"))
                .isOne();
        nobodySaysError();
    }

    @Test
    void a_course_is_completed_once_with_one_certificate_and_each_skill_once() {
        var tabs = tabs("Clara Once", 4);
        tabs.get(0).post("/courses/" + COURSE + "/enrolment");
        doAllButTheLastQuiz("Clara Once");
        var answers = rightAnswers(tabs.get(0), LAST_MODULE, 3);

        assertThat(everywhere(tabs, tab -> tab.post(QUIZ, answers).statusCode()))
                .containsOnly(303);

        assertThat(number("select count(*) from completion c join enrolment e on e.id = c.enrolment_id"
                        + " join person p on p.id = e.person_id where p.name = 'Clara Once'"
                        + " and e.certificate = c.ref and e.completed_at = c.completed_at"))
                .isOne();
        assertThat(number(EVENTS, "Clara Once", "COMPLETED")).isOne();
        assertThat(number(EVENTS, "Clara Once", "MODULE_DONE")).isOne();
        assertThat(number(ATTEMPTS, "Clara Once")).isOne();
        assertThat(nodes.sql().rows("""
                        select e.skill_id, count(*) from evidence e join person p on p.id = e.person_id
                        where p.name = 'Clara Once' and e.kind = 'COMPLETION' group by e.skill_id
                        """))
                .isNotEmpty()
                .allMatch(row -> row.get(1).equals("1"));
        assertThat(number("select count(*) from activity a join person p on p.id = a.actor_id"
                        + " where p.name = 'Clara Once' and a.verb = 'completed'"))
                .isOne();
        nobodySaysError();
    }

    @Test
    void a_place_is_booked_once_with_one_invitation() {
        var tabs = tabs("Bob Once", 4);
        var session = session("Once, alone", 12);

        assertThat(everywhere(tabs, tab -> tab.post(session + "/booking").statusCode()))
                .containsOnly(303);

        assertThat(nodes.sql().rows(BOOKINGS, ref(session))).containsExactly(List.of("BOOKED", "1", "1"));
        assertThat(number("select booked from live_session where ref = ?", ref(session)))
                .isOne();
        assertThat(number(
                        "select count(*) from booking_event v join booking b on b.id = v.booking_id"
                                + " join live_session s on s.id = b.session_id where s.ref = ?",
                        ref(session)))
                .isOne();
        assertThat(number("select count(*) from mail where to_address = 'bob.once@openhall.example'"))
                .isOne();
        nobodySaysError();
    }

    @Test
    void the_last_places_go_to_those_who_asked_first_and_the_others_wait_in_a_row() {
        var people = IntStream.range(0, 40)
                .mapToObj(number -> tabs("Person Row" + number, 2))
                .toList();
        var session = session("Once, together", 10);

        var statuses = AtOnce.each(
                TIMES,
                number -> people.get(number % 40)
                        .get(number / 40 % 2)
                        .post(session + "/booking")
                        .statusCode());

        assertThat(statuses).containsOnly(303);
        assertThat(nodes.sql().rows("""
                        select b.state, min(b.number), max(b.number), count(*) from booking b
                        join live_session s on s.id = b.session_id where s.ref = ? group by b.state order by b.state
                        """, ref(session)))
                .containsExactly(List.of("BOOKED", "1", "10", "10"), List.of("WAITING", "11", "40", "30"));
        assertThat(nodes.sql().rows("select booked, waiting, asked from live_session where ref = ?", ref(session)))
                .containsExactly(List.of("10", "30", "40"));
        nobodySaysError();
    }

    @Test
    void learning_is_assigned_once_and_one_notice_says_so() {
        var nova = tabs("Nova Once", 1);
        var form = new String[] {
            "what",
            "course/" + COURSE,
            "kind",
            "PERSON",
            "person",
            "nova.once@openhall.example",
            "by",
            "days",
            "dueDays",
            "30",
            "why",
            "You are new here",
            "sending",
            UUID.randomUUID().toString()
        };
        var theo = both.stream()
                .map(node -> Wire.signedInAs(Cast.THEO.email, node))
                .toList();

        assertThat(everywhere(theo, tab -> tab.post("/assignments", form).statusCode()))
                .containsOnly(303);

        assertThat(number("select count(*) from assigned_learning a join person p on p.id = a.person_id"
                        + " where p.name = 'Nova Once'"))
                .isOne();
        assertThat(number("select count(*) from notice n join person p on p.id = n.person_id"
                        + " where p.name = 'Nova Once'"))
                .isOne();
        assertThat(nova.get(0).get("/learn").body()).contains("You are new here");
        nobodySaysError();
    }

    private static final String ATTEMPTS = "select count(*) from quiz_attempt a join enrolment e"
            + " on e.id = a.enrolment_id join person p on p.id = e.person_id where p.name = ?";

    private static final String EVENTS = "select count(*) from learner_event v join enrolment e"
            + " on e.id = v.enrolment_id join person p on p.id = e.person_id where p.name = ? and v.kind = ?";

    private static final String BOOKINGS = "select b.state, b.number, b.sequence from booking b"
            + " join live_session s on s.id = b.session_id where s.ref = ?";

    /** Two hundred at the same moment, spread over the tabs, of which every other one is at the other node. */
    private static List<Integer> everywhere(List<Wire> tabs, IntFromTab act) {
        return AtOnce.each(TIMES, number -> act.of(tabs.get(number % tabs.size())));
    }

    private interface IntFromTab {
        int of(Wire tab);
    }

    /** A new member of staff with so many sessions open, in turn at the one node and at the other. */
    private static List<Wire> tabs(String name, int number) {
        nodes.sql().update("""
                with made as (insert into person (id, name, email, audience, unit_id, created_at, here_at)
                    select uuidv7(), ?, ?, 'STAFF', u.id, now(), now() from org_unit u where u.slug = 'permits'
                    returning id, unit_id),
                allowed as (insert into person_role (person_id, role) select id, 'STAFF' from made)
                insert into posting (id, person_id, unit_id, audience, since)
                select uuidv7(), id, unit_id, 'STAFF', now() from made
                """, name, name.toLowerCase(Locale.ROOT).replace(' ', '.') + "@openhall.example");
        IntFunction<Wire> tab = i -> Wire.holding(cookie(name, i), both.get(i % 2));
        return IntStream.range(0, number).mapToObj(tab).toList();
    }

    private static String cookie(String name, int number) {
        var token = name + " in tab " + number;
        nodes.sql().update("""
                insert into person_session (hash, person_id, started_at, expires_at)
                select encode(sha256(convert_to(?, 'UTF8')), 'hex'), id, now(), now() + interval '1 hour'
                from person where name = ?
                """, token.replace(' ', '-'), name);
        return token.replace(' ', '-');
    }

    /** As the page asks for them, with the number of the attempt that it shows. */
    private static String[] rightAnswers(Wire tab, String module, int position) {
        var page = tab.get("/courses/" + COURSE + "/" + module + "/" + position).body();
        var attempt = ATTEMPT.matcher(page);
        assertThat(attempt.find()).isTrue();
        var fields = new ArrayList<>(List.of("attempt", attempt.group(1)));
        for (var right : RightAnswer.of(COURSE, module, nodes.sql())) {
            fields.addAll(right.asSent());
        }
        return fields.toArray(String[]::new);
    }

    private static String[] and(String[] fields, String... more) {
        var all = new ArrayList<>(List.of(fields));
        all.addAll(List.of(more));
        return all.toArray(String[]::new);
    }

    private static long questions(String module) {
        return RightAnswer.of(COURSE, module, nodes.sql()).size();
    }

    /** What happened before the moment that is looked at; no page is as quick. */
    private static void doAllButTheLastQuiz(String name) {
        var steps = """
                from enrolment e join person p on p.id = e.person_id
                join course_module m on m.version_id = e.version_id join step s on s.module_id = m.id
                where p.name = ? and not (m.slug = '%s' and s.kind = 'QUIZ')""".formatted(LAST_MODULE);
        nodes.sql()
                .update(
                        "insert into step_done (id, enrolment_id, step_id, done_at, why)"
                                + " select uuidv7(), e.id, s.id, now(), 'You did it' " + steps,
                        name);
        nodes.sql().update("""
                insert into module_progress (id, enrolment_id, module_id, steps_done, steps_total, completed_at, why)
                select uuidv7(), e.id, m.id,
                    count(d.id), count(s.id), case when count(d.id) = count(s.id) then now() end, 'You did them'
                from enrolment e join person p on p.id = e.person_id
                join course_module m on m.version_id = e.version_id join step s on s.module_id = m.id
                left join step_done d on d.enrolment_id = e.id and d.step_id = s.id
                where p.name = ? group by e.id, m.id
                on conflict (enrolment_id, module_id) do update set steps_done = excluded.steps_done,
                    completed_at = excluded.completed_at
                """, name);
        nodes.sql().update("""
                update enrolment e set steps_done = e.steps_total - 1, modules_done = e.modules_total - 1
                from person p where p.id = e.person_id and p.name = ?
                """, name);
    }

    private static String session(String title, int places) {
        var day = DateTimeFormatter.ofPattern("d/M/uuuu")
                .format(LocalDate.now(ZoneOffset.UTC).plusDays(title.length()));
        var published = Wire.signedInAs(Cast.THEO.email, both.get(0))
                .post(
                        "/sessions",
                        "title",
                        title,
                        "summary",
                        "Together",
                        "course",
                        "",
                        "day",
                        day,
                        "from",
                        "9:30am",
                        "until",
                        "11am",
                        "place",
                        "Room 2",
                        "link",
                        "",
                        "places",
                        String.valueOf(places),
                        "host",
                        Cast.THEO.email);
        assertThat(published.statusCode()).isEqualTo(303);
        return URI.create(published.headers().firstValue("Location").orElseThrow())
                .getPath();
    }

    private static String ref(String session) {
        return session.replaceAll(".*/", "");
    }

    private static long number(String sql, Object... values) {
        return nodes.sql().number(sql, values);
    }

    private static void nobodySaysError() {
        assertThat(both).noneMatch(node -> node.log().contains("ERROR"));
    }
}
