package openhall;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.net.URI;
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
import openhall.hackathons.FreshHackathon;
import openhall.ideas.FreshIdea;
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
    private static final String FORMS = """
        # people
        NOBODY 422 /sign-in              email=sweep-{unique}@example.org; password=Sweep words; next=/learn
        NOBODY 200 /sign-in/link         email=sweep-{unique}@example.org
        NOBODY 422 /sign-in/link/none
        NOBODY 200 /sign-in/reset        email=sweep-{unique}@example.org
        NOBODY 422 /sign-in/reset/none   password=Sweep words too
        NOBODY 200 /register         name=Sweep Person; email=sweep-{unique}@example.org; age=yes
        NOBODY 422 /register/none
        ZED    422 /me/password          current=Sweep words; password=Sweep words too
        ZED    303 /me/sessions/others/end
        NOBODY 303 /sign-out
        NOBODY 303 /demo                 email=zed.smith@example.org
        NOBODY 404 /setup/none           name=Sweep Person; email=sweep@example.org; password=Sweep words too
        IVY    303 /admin/people/{person}/roles      roles=JUDGE
        IVY    303 /admin/council        version={council-version}; name=Sweep Borough; areas=Sweep ward;
                                         email=sweep@example.org; phone=020 7946 0000; address=Sweep hall;
                                         hours=Sweep hours; complaints=https://example.org/sweep;
                                         dataProtection=sweep-data@example.org;
                                         accessibility=sweep-access@example.org; security=sweep-safe@example.org
        IVY    303 /admin/council/look/colours       version={council-version}; brand=#5b2a86; brandDark=#3f1d5e
        IVY    422 /admin/council/look/logo          alt=Sweep logo
        IVY    303 /admin/council/look/logo/removal
        IVY    303 /admin/people/{person}/details    name=Sweep Person; email=sweep-{unique}@example.org;
                                         number={unique}
        IVY    422 /admin/people/{person}/post       unit=parking; jobTitle=Sweep post; audience=STAFF;
                                         manager=sweep-{unique}@example.org
        IVY    409 /admin/people/{person}/post/departure
        IVY    422 /admin/units          name=Sweep name that is longer than it may be, Sweep name that is longer than it may be, Sweep name that is longer than it may be;
                                         kind=TEAM; parent=parking;
                                         code=SWEEP-01234567890123456789012345678901234567890123456789
        IVY    422 /admin/units/parking  name=Sweep name that is longer than it may be, Sweep name that is longer than it may be, Sweep name that is longer than it may be;
                                         kind=SERVICE; parent=council;
                                         code=SWEEP-01234567890123456789012345678901234567890123456789
        IVY    409 /admin/units/council/closure
        IVY    303 /admin/units/parking/reopening
        IVY    422 /admin/directory      kind=PEOPLE
        IVY    303 {upload}/application  plan={plan}; refused=LEAVE_OUT; missing=STAY
        IVY    200 /admin/scim/clients   name=Sweep {unique}
        IVY    303 /admin/scim/clients/{scim-client}/revocation
        IVY    303 /admin/scim/groups/{scim-group}/role      role=JUDGE
        SAM    409 /me/name              name=Sweep Person
        SAM    409 /me/email             email=sweep-{unique}@example.org
        ADA    422 /me/email/none
        SAM    409 /me/erasure           sure=yes
        IVY    303 /admin/people/{person}/erasure    reason=ASKED; sure=yes

        # activity
        IVY    200 /admin/activity/export?kind=none
        IVY    303 /admin/activity/verification
        IVY    303 /admin/mail/{parked-mail}/again
        IVY    303 /admin/mail/{parked-mail}/given-up
        ZED    303 /me/notices/read      until=
        ZED    303 /me/notices/{notice-of-zed}/read
        ZED    303 /me/notices/settings  ownIdeas=AT_ONCE; supportedIdeas=DAILY; hackathons=AT_ONCE

        # strategy
        IVY    303 {goal}/readings       measure={measure}; value=62.5; day=01/02/2026; note=Sweep report;
                                         strength=checked
        LENA   303 /strategy/savings     title=Sweep saving; year=2018; amount=1200; how=Counted from the bills;
                                         evidence=https://example.org/bills; origin=; sending={unique}
        MO     303 /strategy/pace/stages title=Sweep {unique}; service=housing-repairs; stage=BUILD; began=01/02/2026;
                                         ended=03/03/2026; earliest=; latest=
        MO     303 /strategy/pace/stages title=Sweep {unique}; service=housing-repairs; stage=BUILD; began=01/02/2026;
                                         ended=; earliest={day-to-come}; latest={day-to-come}
        MO     303 {stage}               title=Sweep {unique}; service=housing-repairs; stage=BUILD; began=01/02/2026;
                                         ended=03/03/2026
        MO     303 {open-stage}/end      ended=03/03/2026
        MO     303 {stage}/removal
        IVY    303 {saving}/withdrawal   why=Sweep reason
        FAY    303 {saving}/decision     decision=VALIDATED; cashable=yes; reason=The bills are lower

        # skills
        IVY    422 /admin/frameworks     kind=digcomp; version=Sweep {unique}; source=https://example.org/sweep
        IVY    303 {framework-upload}/application    plan={framework-plan}
        IVY    303 /admin/skills/lead/job-targets    job=sweep {unique}; level=working
        IVY    303 {job-target}/withdrawal
        THEO   303 /me/skills/lead/self-check        level=working; atHome=CAN; wish=BOTH; confidence=7; relevance=9
        THEO   303 /me/self-check
        THEO   303 /me/self-check/removal
        THEO   303 /me/skills/lead/applied           level=working; changed=Sweep change;
                                         link=https://example.org/sweep
        BEA    303 /champions/skills                 email=sam.rivera@openhall.example; skill=lead; level=working;
                                         seen=Sweep sentence
        MO     303 /team/applied-skills/{applied-by-sam}     agreed=yes; words=Sweep words; version=2026-11-23T10:00:00Z
        MO     303 /team/{sam}/skills/lead/confirmation      level=working; seen=Sweep sentence
        MO     303 /team/{sam}/skills/ask
        MO     303 /me/confirmed-levels/{word-of-mo}         why=Sweep reason

        # learning
        THEO   303 /courses/cyber-security/enrolment
        THEO   303 /courses/cyber-security/version
        THEO   409 /authoring/cyber-security/publication     hash=none
        THEO   303 {lesson}/1/done
        THEO   303 {lesson}/2/done       note=Sweep note
        THEO   303 {lesson}/3/answers    q1=1; q2=1; q3=1; q4=1
        MO     303 /team/sign-offs/{report}          done=yes; words=Sweep words
        BEA    303 /champions/sign-offs/{champion-report}    done=yes; words=Sweep words
        THEO   303 /pathways/staff-baseline/enrolment
        THEO   409 /pathways/staff-baseline/renewal
        THEO   303 /sessions             title=Sweep session; summary=Sweep summary; course=cyber-security;
                                         day={day-to-come}; from=9:30am; until=11am; place=Sweep room;
                                         link=https://example.org/sweep; places=12; host=theo.grant@openhall.example
        THEO   303 /sessions/{session}/edit          version=0; title=Sweep again; summary=Sweep summary; course=cyber-security;
                                         day={day-to-come}; from=9:30am; until=11am; place=Sweep room;
                                         link=https://example.org/sweep; places=12; host=theo.grant@openhall.example
        THEO   303 /sessions/{session}/cancellation  why=Sweep reason
        SAM    303 /sessions/{session}/booking
        SAM    303 /sessions/{session}/booking/cancellation
        THEO   303 /sessions/{begun-session}/people  here={booking}
        THEO   200 /assignments/new      what={course}; kind=RULE; person=sam.rivera@openhall.example;
                                         unit=parking; audience=STAFF; titleHas=sweep {unique}; skill=safe;
                                         below=working; by=date; dueOn=01/06/2027; dueDays=30; why=Sweep why;
                                         sending={unique}
        THEO   200 /assignments/new/preview          what={course}; kind=RULE; person=sam.rivera@openhall.example;
                                         unit=parking; audience=STAFF; titleHas=sweep {unique}; skill=safe;
                                         below=working; by=date; dueOn=01/06/2027; dueDays=30; why=Sweep why;
                                         sending={unique}
        THEO   303 /assignments          what={course}; kind=RULE; person=sam.rivera@openhall.example;
                                         unit=parking; audience=STAFF; titleHas=sweep {unique}; skill=safe;
                                         below=working; by=date; dueOn=01/06/2027; dueDays=30; why=Sweep why;
                                         sending={unique}
        THEO   303 /assignments/{assignment}/withdrawal      why=Sweep reason
        THEO   303 /assignments/exceptions/{exception}/date  date=01/06/2027
        THEO   303 /assignments/exceptions/{exception}/removal
        SAM    303 /learn/assigned/{assigned-to-sam}/extension       until=01/06/2027; why=Sweep why
        MO     303 /team/extensions/{extension-of-sam}/decision      given=yes; words=Sweep words
        THEO   303 /courses/cyber-security/confidence        sure=7
        SAM    303 /courses/{completed-by-sam}/reaction      useful=4; recommend=yes
        SAM    303 /learn/used/{asked-of-sam}    used=yes; how=Sweep words; ownWords=Sweep own words
        MO     303 /team/used-at-work/{used-by-sam}          seen=yes; words=Sweep words
        THEO   303 {lesson}/1/help       tried=Sweep try; needed=Sweep need
        THEO   303 /learn/help/{help}/closure
        THEO   303 /learn/help/{answered-help}/reopening     why=Sweep words
        BEA    303 /help-requests/{help}/taking
        BEA    303 /help-requests/{taken-help}/release
        BEA    303 /help-requests/{taken-help}/answer        answer=Sweep answer

        # ideas
        NOBODY 200 /ideas/new            title=Sweep bench; problem=Sweep problem; suggestion=Sweep suggestion;
                                         area=Sweep street; name=Sweep Person; email=sweep@example.org;
                                         showName=yes; sending={unique}; website=
        NOBODY 200 /ideas/check          title=Sweep bench; problem=Sweep problem; suggestion=Sweep suggestion;
                                         area=Sweep street; name=Sweep Person; email=sweep@example.org;
                                         showName=yes; sending={unique}; website=
        NOBODY 303 /ideas                title=Sweep bench; problem=Sweep problem; suggestion=Sweep suggestion;
                                         area=Sweep street; name=Sweep Person; email=sweep@example.org;
                                         showName=yes; sending={unique}; website=
        ADA    200 /ideas/check          title=Sweep bench; problem=Sweep problem; suggestion=Sweep suggestion;
                                         area=Sweep street; showName=yes; sending={unique}; website=
        ADA    303 /ideas                title=Sweep bench; problem=Sweep problem; suggestion=Sweep suggestion;
                                         area=Sweep street; showName=yes; sending={unique}; website=
        NOBODY 404 /ideas/confirm/none
        NOBODY 404 /ideas/changes/none   title=Sweep; problem=Sweep; suggestion=Sweep
        NIA    303 /moderation/{idea-to-check}/check outcome=RETURNED; reason=NO_CLEAR_ACTION; words=Sweep words
        PRIYA  303 /ideas/{idea}/decision            decision=ACCEPTED; service=parking; reply=Sweep reply;
                                         goal=simple-services; how=Sweep help
        PRIYA  303 /ideas/{accepted-idea}/delivery   state=PLANNED; why=Sweep news
        ZED    303 /ideas/{idea}/support
        ZED    303 /ideas/{idea}/support/removal
        ADA    303 /ideas/{idea-of-ada}/withdrawal

        # hackathons
        OMAR   303 /organise/challenges  idea=; hackathon={hackathon}; title=Sweep {unique}; summary=Sweep summary;
                                         body=Sweep body; ownerService=housing-repairs; ownerPost=Sweep post;
                                         evidence=Sweep evidence; successMeasure=Sweep measure;
                                         baseline=Sweep baseline; goodAnswer=Sweep answer; decideBy=2027-01-29;
                                         goals=simple-services; learning=cyber-security; licence=Sweep licence
        OMAR   200 /organise/challenges/advice       idea=; hackathon={hackathon}; title=Sweep {unique};
                                         summary=Sweep summary; body=Sweep body; ownerService=housing-repairs;
                                         ownerPost=Sweep post; evidence=Sweep evidence; successMeasure=Sweep measure;
                                         baseline=Sweep baseline; goodAnswer=Sweep answer; decideBy=2027-01-29;
                                         goals=simple-services; learning=cyber-security; licence=Sweep licence
        OMAR   303 /organise/{hackathon}/judges      email=jo.lind@openhall.example
        OMAR   303 /organise/{with-judge}/judges/removal     email=jo.lind@openhall.example
        OMAR   303 /organise/{ready}/finalisation    note=Sweep note; contributed={team}
        ZED    303 /hackathons/{hackathon}/challenges/first/teams    name=Sweep team; open=yes; conduct=yes
        ADA    303 {team-of-zed}/members conduct=yes
        ADA    303 {team-of-ada}/departure
        ADA    303 {team-of-ada}/doors   open=no
        ADA    303 {team-of-ada}/submission          outcome=TOOL; title=Sweep entry; whatItDoes=Sweep words;
                                         link=https://example.org/sweep
        JO     303 /judging/{judging}/conflicts      teams={team}; why=Sweep reason
        JO     303 /judging/{declared}/{team}/scores points1=4; note1=Sweep note; points2=5; note2=Sweep second note
        OMAR   303 /adoption/{finished}/owner        service=housing-repairs; owner=sam.rivera@openhall.example
        SAM    303 /adoption/{offered-to-sam}/moves  state=PILOT; why=Sweep reason
        """;

    /** What is not there, and what belongs to others. */
    private static final String ELSEWHERE = """
        IVY    /admin/people/{unique}/roles
        IVY    /admin/people/none/roles
        IVY    /admin/people/{unique}/post
        IVY    /admin/people/none/post
        IVY    /admin/people/{unique}/details
        IVY    /admin/people/none/details
        IVY    /admin/people/{unique}/post/departure
        IVY    /admin/units/none
        IVY    /admin/units/none/closure
        IVY    /admin/units/none/reopening
        IVY    /admin/directory/{unique}/application
        IVY    /admin/directory/none/application
        IVY    /admin/scim/clients/{unique}/revocation
        IVY    /admin/scim/groups/{unique}/role
        IVY    /admin/people/{unique}/erasure
        IVY    /admin/people/none/erasure
        IVY    /admin/people/{sam}/erasure
        IVY    /strategy/goals/none/readings
        MO     /strategy/pace/stages/none
        MO     /strategy/pace/stages/{unique}
        MO     /strategy/pace/stages/{unique}/removal
        IVY    /strategy/savings/none/withdrawal
        LENA   {saving}/withdrawal
        SAM    {saving}/withdrawal
        IVY    {saving}/decision
        PRIYA  /strategy/savings
        MO     /strategy/pace/stages/{unique}/end
        IVY    /admin/frameworks/uploads/{unique}/application
        IVY    /admin/frameworks/uploads/none/application
        IVY    /admin/skills/none/job-targets
        IVY    /admin/skills/lead/job-targets/none/withdrawal
        IVY    /admin/skills/lead/job-targets/{unique}/withdrawal
        ZED    /me/sessions/{unique}/end
        ZED    /me/sessions/none/end
        ZED    /me/passkeys/{unique}/name
        ZED    /me/passkeys/{unique}/removal
        IVY    /admin/mail/{unique}/again
        IVY    /admin/mail/none/given-up
        ZED    /me/notices/{unique}/read
        ADA    /me/notices/{notice-of-zed}/read
        NOBODY /notices/unsubscribe/none
        THEO   /me/skills/none/self-check
        THEO   /me/skills/none/applied
        MO     /team/applied-skills/none
        MO     /team/applied-skills/{unique}
        MO     /me/confirmed-levels/none
        MO     /me/confirmed-levels/{unique}
        MO     /team/{nia}/skills/lead/confirmation
        MO     /team/{mo}/skills/lead/confirmation
        MO     /team/{sam}/skills/none/confirmation
        MO     /team/none/skills/lead/confirmation
        MO     /team/{nia}/skills/ask
        MO     /team/none/skills/ask
        THEO   /sessions/none/edit
        THEO   /sessions/none/cancellation
        THEO   /sessions/{begun-session}/cancellation
        SAM    /sessions/none/booking
        SAM    /sessions/{begun-session}/booking
        SAM    /sessions/none/booking/cancellation
        SAM    /sessions/{begun-session}/people
        THEO   /sessions/{session}/people
        MO     /team/sign-offs/none
        MO     /team/sign-offs/{champion-report}
        BEA    /champions/sign-offs/{report}
        THEO   /courses/none/enrolment
        THEO   /pathways/none/enrolment
        THEO   /pathways/none/renewal
        THEO   /pathways/managers/renewal
        THEO   /assignments/none/withdrawal
        MO     /assignments/{assignment}/withdrawal
        THEO   /assignments/exceptions/{unique}/date
        THEO   /assignments/exceptions/{unique}/removal
        THEO   /assignments/exceptions/{assigned-to-sam}/date
        SAM    /learn/assigned/{unique}/extension
        NIA    /learn/assigned/{assigned-to-sam}/extension
        MO     /team/extensions/{unique}/decision
        LENA   /team/extensions/{extension-of-sam}/decision
        THEO   {lesson}/99/done
        THEO   {lesson}/x/done
        THEO   {lesson}/1/answers
        THEO   /courses/cyber-security/none/1/done
        THEO   /courses/none/spot-it/2/done
        THEO   /courses/none/confidence
        THEO   /courses/none/reaction
        SAM    /learn/used/none
        SAM    /learn/used/{unique}
        NIA    /learn/used/{asked-of-sam}
        MO     /team/used-at-work/none
        MO     /team/used-at-work/{asked-of-sam}
        LENA   /team/used-at-work/{used-by-sam}
        THEO   /courses/none/spot-it/1/help
        THEO   {lesson}/99/help
        THEO   /learn/help/none/closure
        SAM    /learn/help/{help}/closure
        SAM    /learn/help/{answered-help}/reopening
        BEA    /help-requests/HR-999999999/taking
        BEA    /help-requests/{help}/answer
        BEA    /help-requests/{help}/release
        NIA    /moderation/ID-999999999/check
        NIA    /moderation/none/check
        PRIYA  /ideas/ID-999999999/decision
        PRIYA  /ideas/{idea-to-check}/decision
        PRIYA  /ideas/ID-999999999/delivery
        ZED    /ideas/ID-999999999/support
        ZED    /ideas/{idea-to-check}/support
        ZED    /ideas/ID-999999999/support/removal
        ADA    /ideas/ID-999999999/withdrawal
        ADA    /ideas/{idea}/withdrawal
        OMAR   /organise/none/judges
        OMAR   /organise/none/judges/removal
        OMAR   /organise/none/finalisation
        OMAR   /organise/{hackathon}/finalisation
        ZED    /hackathons/none/challenges/first/teams
        ZED    /hackathons/{hackathon}/challenges/none/teams
        ADA    /hackathons/{hackathon}/teams/none/members
        ADA    {team-of-zed}/departure
        ADA    {team-of-zed}/doors
        ADA    {team-of-zed}/submission
        JO     /judging/none/conflicts
        JO     /judging/{hackathon}/conflicts
        JO     /judging/none/none/scores
        KIT    /judging/{declared}/{team}/scores
        OMAR   /adoption/none/owner
        OMAR   /adoption/{not-finished}/owner
        SAM    /adoption/none/moves
        SAM    /adoption/{finished}/moves
        """;

    /** What a word in braces stands for: something new each time. */
    private static final Map<String, Supplier<Map<String, String>>> FRESH = Map.ofEntries(
            one("unique", () -> UUID.randomUUID().toString()),
            one("sam", () -> Cast.SAM.id().toString()),
            one("nia", () -> Cast.NIA.id().toString()),
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
            one("accepted-idea", FreshIdea::accepted),
            one("idea-of-ada", () -> FreshIdea.sentBy(Cast.ADA)),
            event("hackathon", FreshHackathon::running),
            event("with-judge", FreshHackathon::withJudge),
            event("judging", FreshHackathon::judging),
            event("declared", FreshHackathon::declared),
            event("ready", FreshHackathon::ready),
            one("team-of-ada", () -> FreshHackathon.withTeam(Cast.ADA).path()),
            one("team-of-zed", () -> FreshHackathon.withTeam(Cast.ZED).path()),
            one("not-finished", () -> FreshHackathon.withTeam(Cast.ZED).team()),
            one("finished", () -> FreshHackathon.finished().team()),
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
    private static List<String> lines(String block) {
        return block.replaceAll("\n[ ]+", " ")
                .lines()
                .filter(line -> !line.isBlank() && !line.startsWith("#"))
                .toList();
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
