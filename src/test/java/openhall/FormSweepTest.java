package openhall;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import openhall.activity.FreshMail;
import openhall.activity.FreshNotice;
import openhall.hackathons.FreshChallenge;
import openhall.hackathons.FreshHackathon;
import openhall.hackathons.adoption.FreshReview;
import openhall.hackathons.entries.FreshEntry;
import openhall.hackathons.event.FreshEvent;
import openhall.hackathons.jury.FreshJury;
import openhall.hackathons.results.FreshPrize;
import openhall.hackathons.teams.FreshSearch;
import openhall.ideas.FreshIdea;
import openhall.ideas.answering.FreshAnswer;
import openhall.ideas.appeals.FreshAppeal;
import openhall.ideas.calls.FreshCall;
import openhall.ideas.comments.FreshComment;
import openhall.ideas.delivery.FreshDelivery;
import openhall.ideas.digest.FreshDigest;
import openhall.ideas.duplicates.FreshMerger;
import openhall.ideas.paper.FreshPaper;
import openhall.ideas.pictures.FreshPicture;
import openhall.ideas.prepared.FreshPrepared;
import openhall.ideas.reports.FreshReported;
import openhall.ideas.sending.FreshDraft;
import openhall.ideas.spam.FreshSweep;
import openhall.learning.assignments.FreshAssignment;
import openhall.learning.help.FreshHelp;
import openhall.learning.sessions.FreshSession;
import openhall.learning.steps.FreshReport;
import openhall.learning.used.FreshUse;
import openhall.people.FreshCouncil;
import openhall.people.Person;
import openhall.people.directory.FreshUpload;
import openhall.people.scim.FreshScim;
import openhall.skills.FreshJobTarget;
import openhall.skills.FreshWord;
import openhall.skills.applied.FreshApplied;
import openhall.skills.imports.FreshFrameworkUpload;
import openhall.strategy.FreshGoal;
import openhall.strategy.pace.FreshStage;
import openhall.strategy.savings.FreshSaving;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Every form of the house, sent empty, overlong, with hidden characters and scripts, without its token, and twice at once. */
@QuarkusTest
class FormSweepTest {

    /** Who sends it, the status when all is well, the address, and the fields with values that it takes. */
    private static final String FORMS = "forms.txt";

    /** What is not there, and what belongs to others. */
    private static final String ELSEWHERE = "forms-elsewhere.txt";

    /** What a word in braces stands for: something new each time. */
    private static final Map<String, Supplier<Map<String, String>>> FRESH = Map.ofEntries(
            one("unique", () -> UUID.randomUUID().toString()),
            one("sam", () -> Cast.SAM.id().toString()),
            one("jo", () -> Cast.JO.id().toString()),
            one("nia", () -> Cast.NIA.id().toString()),
            one("priya", () -> Cast.PRIYA.id().toString()),
            one("mo", () -> Cast.MO.id().toString()),
            one("person", FormSweepTest::somebody),
            one("council-version", () -> String.valueOf(FreshCouncil.version())),
            one("parked-mail", FreshMail::parked),
            one("notice-of-zed", () -> FreshNotice.tell(Cast.ZED.id(), "Sweep news", Instant.now())),
            some("upload", FormSweepTest::upload),
            some("framework-upload", FormSweepTest::frameworkUpload),
            one("scim-client", FreshScim::client),
            one("scim-group", FreshScim::group),
            some("goal", FormSweepTest::goal),
            one("saving", FreshSaving::claimed),
            one("stage", FreshStage::typed),
            one("job-target", FreshJobTarget::typed),
            one("open-stage", FreshStage::open),
            one("lesson", FormSweepTest::lesson),
            one("applied-by-sam", () -> FreshApplied.of(Cast.SAM.id())),
            one("completed-by-sam", () -> FreshUse.completedBy(Cast.SAM.id())),
            one("asked-of-sam", () -> FreshUse.askedOf(Cast.SAM.id())),
            one("used-by-sam", () -> FreshUse.saidBy(Cast.SAM.id())),
            one("word-of-mo", () -> FreshWord.givenBy(Cast.MO.id())),
            one("report", () -> FreshReport.of(Cast.SAM.id(), false)),
            one("champion-report", () -> FreshReport.of(Cast.SAM.id(), true)),
            one("session", FreshSession::open),
            one("day-to-come", FreshSession::dayToCome),
            some("begun-session", FormSweepTest::begunSession),
            one("course", FreshAssignment::what),
            one("assignment", () -> FreshAssignment.madeBy(Cast.THEO.id(), Cast.SAM.id())),
            one("exception", () -> FreshAssignment.exceptionOf(Cast.SAM.id()).toString()),
            one("assigned-to-sam", () -> FreshAssignment.rowOf(Cast.SAM.id()).toString()),
            one(
                    "extension-of-sam",
                    () -> FreshAssignment.extensionOf(Cast.SAM.id()).toString()),
            one("help", FreshHelp::open),
            one("taken-help", FreshHelp::taken),
            one("answered-help", FreshHelp::answered),
            one("idea", FreshIdea::published),
            one("idea-to-check", FreshIdea::awaitingCheck),
            one("other-idea", FreshIdea::published),
            one("merged-idea", FreshMerger::merged),
            one("merged-asking-zed", () -> FreshMerger.askedOf(Cast.ZED.id())),
            one("merged-of-ada", () -> FreshMerger.sentBy(Cast.ADA.id())),
            one("objected-idea", FreshMerger::objected),
            one("accepted-idea", FreshIdea::accepted),
            one("digest", FreshDigest::draft),
            one("draft-call", FreshCall::draft),
            one("ended-call", FreshCall::ended),
            one("entry", FreshPaper::byPost),
            one("returned-entry", FreshPaper::returned),
            one("letter", () -> FreshPaper.letterOf(Cast.NIA.id()).path()),
            one("paper-support", () -> FreshPaper.slipBy(Cast.NIA.id()).path()),
            one("idea-of-priya", FreshAnswer::ownedByPriya),
            one("idea-to-assess", FreshAnswer::toAssess),
            one("bulk", FreshAnswer::bulk),
            one("bulk-item", FreshAnswer::bulkItem),
            one("idea-of-ada", () -> FreshIdea.sentBy(Cast.ADA)),
            one("delivered-idea-of-ada", () -> FreshDelivery.of(Cast.ADA)),
            one("not-solved", () -> FreshDelivery.notSolvedFor(Cast.ADA)),
            one("milestone", FreshDelivery::milestone),
            one("prepared", FreshPrepared::decision),
            one("draft", FreshDraft::whole),
            one("draft-picture", FreshPicture::ofDraft),
            one("returned-picture", FreshPicture::ofReturned),
            one("returned-pictures", FreshPicture::pagesOfReturned),
            one("picture-to-check", FreshPicture::toCheck),
            one("draft-of-ada", () -> FreshDraft.of(Cast.ADA.id())),
            one("draft-of-zed", () -> FreshDraft.of(Cast.ZED.id())),
            one("comment-of-zed", () -> FreshComment.by(Cast.ZED)),
            one("question", FreshComment::question),
            one("refused-sending", FreshAppeal::refusedSending),
            one("appealed-idea", FreshAppeal::appealed),
            one("reported-idea", FreshReported::idea),
            one("sweep", FreshSweep::done),
            event("hackathon", FreshHackathon::running),
            event("with-judge", FreshHackathon::withJudge),
            event("judging", FreshHackathon::judging),
            event("declared", FreshHackathon::declared),
            event("ready", FreshHackathon::ready),
            event("voting", FreshHackathon::voting),
            one("two-prizes", FreshPrize::twoPrizes),
            some("tied", FreshPrize::tied),
            one("vote-link", FreshPrize::voteLink),
            some("registered", FreshEvent::registered),
            one("schedule-item", FreshEvent::item),
            one("mentor", FreshEvent::mentor),
            one("mentor-time", FreshEvent::mentorTime),
            one("slot-for-ada", () -> FreshEvent.freeFor(Cast.ADA.id()).path()),
            one("slot-of-ada", () -> FreshEvent.takenBy(Cast.ADA.id()).path()),
            one("slot-of-zed", () -> FreshEvent.takenBy(Cast.ZED.id()).path()),
            event("sealed", FreshEntry::sealed),
            event("unchecked", FreshEntry::locked),
            one("entered-by-ada", () -> FreshEntry.sent().path()),
            one("refused-entry", () -> FreshEntry.refused().path()),
            one("entry-appeal", FreshEntry::appealed),
            one("judge", FreshJury::judge),
            one("guest", FreshJury::guest),
            one("jury-link", FreshJury::link),
            one("draft-hackathon", FreshChallenge::draftHackathon),
            one("whole-draft", () -> FreshChallenge.whole().organisePath()),
            one("asked-challenge", () -> FreshChallenge.asked().signOffPath()),
            one("agreed-challenge", () -> FreshChallenge.agreed().organisePath()),
            one("challenge-upload", FreshChallenge::upload),
            one("team-of-ada", () -> FreshHackathon.withTeam(Cast.ADA).path()),
            one("team-of-zed", () -> FreshHackathon.withTeam(Cast.ZED).path()),
            one("search-of-zed", () -> FreshSearch.lookingOf(Cast.ZED.id())),
            one(
                    "introduction-of-ada",
                    () -> FreshSearch.introductionOf(Cast.ADA.id()).introductionPath()),
            one("pairing-of-ada", () -> FreshSearch.pairingOf(Cast.ADA.id()).pairingPath()),
            one(
                    "invitation-of-ada",
                    () -> FreshSearch.invitationOf(Cast.ADA.id()).teamPath()),
            some("shares", FormSweepTest::shares),
            one("not-finished", () -> FreshHackathon.withTeam(Cast.ZED).team()),
            one("finished", () -> FreshHackathon.finished().team()),
            one("review-of-sam", () -> FreshReview.dueOf(Cast.SAM.id())),
            one("not-adopted-by-sam", () -> FreshReview.notAdoptedBy(Cast.SAM.id())),
            one("closable", FreshReview::closable),
            one("offered-to-sam", FormSweepTest::offeredToSam));

    private static final String SCRIPT = "<script>alert('sweep')</script>";
    private static final String HIDDEN = "a\u0000b";
    private static final String LONG = "x".repeat(25_000);

    /** What a page does not show again, on purpose. */
    private static final Set<String> NOT_SHOWN = Set.of("password", "current", "website");

    @AfterEach
    void nothingOfTheCouncilIsChanged() {
        FreshCouncil.asInTheSettings();
    }

    @Test
    void every_form_of_the_list_is_answered_as_it_should_be() {
        var wrong = new ArrayList<String>();
        for (var form : forms()) {
            var status = form.send(form.fresh()).statusCode();
            if (status != form.right) {
                wrong.add(form + ": " + status);
            }
        }
        assertThat(wrong).isEmpty();
    }

    @Test
    void an_empty_form_is_no_fault() {
        var wrong = new ArrayList<String>();
        for (var form : forms()) {
            check(form, form.fresh().empty(), "everything", wrong);
        }
        assertThat(wrong).isEmpty();
    }

    @Test
    void a_text_of_25000_characters_is_refused_and_the_rest_is_still_there() {
        assertThat(sweep(LONG)).isEmpty();
    }

    @Test
    void hidden_characters_are_refused_and_the_rest_is_still_there() {
        assertThat(sweep(HIDDEN)).isEmpty();
    }

    @Test
    void a_script_is_a_text_like_any_other() {
        assertThat(sweep(SCRIPT)).isEmpty();
    }

    @Test
    void things_of_others_and_things_that_are_not_there_are_refused() {
        var wrong = new ArrayList<String>();
        for (var line : lines(ELSEWHERE)) {
            var words = line.split("\\s+");
            var path = filled(words[1], bindings(words[1]));
            var status = Cast.valueOf(words[0]).post(path).statusCode();
            if (status < 400 || status >= 500) {
                wrong.add(line + ": " + status);
            }
        }
        assertThat(wrong).isEmpty();
    }

    @Test
    void a_form_without_its_token_is_not_read() {
        var wrong = new ArrayList<String>();
        for (var form : forms()) {
            var sent = form.fresh();
            var request = form.who
                    .http()
                    .contentType("application/x-www-form-urlencoded; charset=UTF-8")
                    .formParam("nothing", "x");
            sent.values().forEach(request::formParam);
            var status = request.post(sent.path()).statusCode();
            if (status != 400) {
                wrong.add(form + ": " + status);
            }
        }
        assertThat(wrong).isEmpty();
    }

    @Test
    void nobody_gets_round_the_token_by_calling_the_form_something_else() {
        var wrong = new ArrayList<String>();
        for (var form : forms()) {
            var request = form.who.http().contentType("text/plain").body("nothing=x");
            var status = request.post(form.fresh().path()).statusCode();
            if (status < 400 || status >= 500) {
                wrong.add(form + ": " + status);
            }
        }
        assertThat(wrong).isEmpty();
    }

    @Test
    void the_same_form_sent_twice_at_once_is_no_fault() {
        var wrong = new ArrayList<String>();
        for (var form : forms()) {
            for (var round = 0; round < 3; round++) {
                var sent = form.fresh();
                var answers = AtOnce.run(2, () -> form.send(sent));
                if (!answers.stream().allMatch(form::isCalm)) {
                    wrong.add(form + ": "
                            + answers.stream().map(Response::statusCode).toList());
                }
            }
        }
        assertThat(wrong).isEmpty();
    }

    /** Puts something bad into each field of each form in turn; answers what went wrong. */
    private static List<String> sweep(String bad) {
        var wrong = new ArrayList<String>();
        for (var form : forms()) {
            for (var field : form.fields.keySet()) {
                check(form, form.fresh().with(field, bad), field, wrong);
            }
        }
        return wrong;
    }

    private static void check(Form form, Sent sent, String field, List<String> wrong) {
        var answer = form.send(sent);
        var page = answer.asString();
        var what = form + ", " + field + ": ";
        if (!form.isCalm(answer)) {
            wrong.add(what + answer.statusCode());
        }
        if (page.contains(SCRIPT)) {
            wrong.add(what + "the script stands in the page");
        }
        if (answer.statusCode() == 422) {
            sent.shownAgain(field).forEach((name, value) -> {
                if (!page.contains(value)) {
                    wrong.add(what + "what was typed into " + name + " is lost");
                }
            });
        }
        if (answer.statusCode() == 303) {
            checkNextPage(form, answer, what, wrong);
        }
    }

    private static void checkNextPage(Form form, Response answer, String what, List<String> wrong) {
        var place = URI.create(answer.header("Location"));
        var query = place.getRawQuery() == null ? "" : "?" + place.getRawQuery();
        var next = form.who.get(place.getRawPath() + query);
        if (next.statusCode() >= 500) {
            wrong.add(what + "the page after it: " + next.statusCode());
        }
        if (next.asString().contains(SCRIPT)) {
            wrong.add(what + "the script stands in the page after it");
        }
    }

    private static List<Form> forms() {
        return lines(FORMS).stream().map(Form::read).toList();
    }

    /** Without comments; a line that is indented goes on with the one before it. */
    /** A line that begins with a space goes on with the one before it. */
    private static List<String> lines(String table) {
        try {
            return Files.readString(Path.of("src/test/resources", table))
                    .replaceAll("\n[ ]+", " ")
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Makes what the words in braces stand for. */
    private static Map<String, String> bindings(String text) {
        var bindings = new TreeMap<String, String>();
        Pattern.compile("\\{([a-z-]+)}")
                .matcher(text)
                .results()
                .map(word -> word.group(1))
                .filter(FRESH::containsKey)
                .distinct()
                .forEach(word -> bindings.putAll(FRESH.get(word).get()));
        return bindings;
    }

    private static String filled(String text, Map<String, String> bindings) {
        var filled = text;
        for (var binding : bindings.entrySet()) {
            filled = filled.replace("{" + binding.getKey() + "}", binding.getValue());
        }
        return filled;
    }

    private static Map.Entry<String, Supplier<Map<String, String>>> one(String word, Supplier<String> fresh) {
        return some(word, () -> Map.of(word, fresh.get()));
    }

    /** A hackathon's slug, and with it its team. */
    private static Map.Entry<String, Supplier<Map<String, String>>> event(String word, Supplier<FreshHackathon> fresh) {
        return some(word, () -> {
            var hackathon = fresh.get();
            return Map.of(word, hackathon.slug(), "team", hackathon.team());
        });
    }

    private static Map.Entry<String, Supplier<Map<String, String>>> some(
            String word, Supplier<Map<String, String>> fresh) {
        return Map.entry(word, fresh);
    }

    private static Map<String, String> frameworkUpload() {
        var upload = FreshFrameworkUpload.ofOneCompetence();
        return Map.of("framework-upload", upload.path(), "framework-plan", upload.plan());
    }

    private static Map<String, String> upload() {
        var upload = FreshUpload.ofOneBrokenLine();
        return Map.of("upload", upload.path(), "plan", upload.plan());
    }

    private static Map<String, String> goal() {
        var goal = FreshGoal.typed();
        return Map.of("goal", goal.path(), "measure", goal.measure());
    }

    /** A lesson of a course that Theo has started: a reading, a task and a quiz. */
    private static String lesson() {
        Cast.THEO.post("/courses/cyber-security/enrolment").then().statusCode(303);
        return "/courses/cyber-security/passwords-and-second-step";
    }

    private static Map<String, String> begunSession() {
        var session = FreshSession.begun();
        return Map.of("begun-session", session.ref(), "booking", session.booking());
    }

    private static Map<String, String> shares() {
        var made = FreshSearch.withMember(Cast.ZED);
        return Map.of("shares", made.slug(), "member", made.id());
    }

    private static String offeredToSam() {
        var team = FreshHackathon.finished().team();
        Cast.OMAR
                .post("/adoption/" + team + "/owner", "service", "housing-repairs", "owner", Cast.SAM.email)
                .then()
                .statusCode(303);
        return team;
    }

    private static String somebody() {
        var address = "sweep-" + UUID.randomUUID() + "@example.org";
        return In.tx(() ->
                Person.residentAt(address, "Sweep Person", Instant.now()).id.toString());
    }

    /** What is sent once. */
    private record Sent(String path, Map<String, String> values) {
        Sent with(String field, String value) {
            var other = new LinkedHashMap<>(values);
            other.put(field, value);
            return new Sent(path, other);
        }

        Sent empty() {
            var nothing = new LinkedHashMap<>(values);
            nothing.replaceAll((name, value) -> "");
            return new Sent(path, nothing);
        }

        /** What the page must show again when it is refused for this field: everything else. */
        Map<String, String> shownAgain(String field) {
            var shown = new LinkedHashMap<>(values);
            shown.remove(field);
            shown.keySet().removeAll(NOT_SHOWN);
            return shown;
        }

        String[] flat() {
            return values.entrySet().stream()
                    .flatMap(value -> List.of(value.getKey(), value.getValue()).stream())
                    .toArray(String[]::new);
        }
    }

    /** A line of the list. */
    private record Form(Cast who, int right, String path, Map<String, String> fields) {
        static Form read(String line) {
            var words = line.split("\\s+", 4);
            var fields = new LinkedHashMap<String, String>();
            if (words.length > 3) {
                for (var field : words[3].split(";\\s*")) {
                    var parts = field.strip().split("=", 2);
                    fields.put(parts[0], parts[1]);
                }
            }
            return new Form(Cast.valueOf(words[0]), Integer.parseInt(words[1]), words[2], fields);
        }

        /** The form filled in as it should be, about something new. */
        Sent fresh() {
            var bindings = bindings(path + " " + fields);
            var values = new LinkedHashMap<String, String>();
            fields.forEach((name, value) -> values.put(name, filled(value, bindings)));
            return new Sent(filled(path, bindings), values);
        }

        Response send(Sent sent) {
            return who.post(sent.path(), sent.flat());
        }

        boolean isCalm(Response answer) {
            var status = answer.statusCode();
            return status == right || status == 303 || (status >= 400 && status < 500);
        }

        @Override
        public String toString() {
            return who + " " + path;
        }
    }
}
