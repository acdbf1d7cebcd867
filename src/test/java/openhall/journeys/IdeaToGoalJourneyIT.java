package openhall.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import openhall.Cast;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The whole thread as people live it: an idea, a challenge, a team, a change, a skill and a goal. */
class IdeaToGoalJourneyIT {
    private static final String IDEA = "Let me tell the council once that I have moved";
    private static final String HACKATHON = "Joined-up streets hack day";
    private static final String CHALLENGE = "One form for people who move";
    private static final String TEAM = "The moving vans";
    private static final String ENTRY = "Moved once, told once";
    private static final String GOAL = "Every idea gets an answer and good ideas get used";
    private static final String GOAL_PAGE = "/strategy/goals/faster-ideas";
    private static final String REPLIED = "1 of 1, 100%; target 95%";
    private static final String ADOPTED = "1 of 1, 100%; target 30%";
    private static final String REPLY = "Yes. We will work on it at the hack day, and try what comes of it by March.";
    private static final String STEP = "One form is open to everyone who moves";
    private static final String MOVES_ON = "We will tell you when the work moves on.";

    private Walker walker;
    private ResidentWalk resident;
    private Sql sql;
    private String ref;

    /**
     * Each time in a council of its own: its one hackathon ends only once. The work on the idea is told once, to a
     * resident on a phone without scripts.
     */
    @ParameterizedTest
    @CsvSource({"1280, true", "360, false"})
    void an_idea_becomes_a_change_and_moves_a_goal(int width, boolean scripts) {
        try (var stage = new Stage();
                var person = stage.walker(width, scripts);
                var author = stage.walker(width, scripts)) {
            walker = person;
            resident = new ResidentWalk(author);
            sql = stage.sql();
            HackathonDates.UNDER_WAY.begin(sql);
            assertThat(walker.open(GOAL_PAGE).words()).doesNotContain(REPLIED).doesNotContain(ADOPTED);
            a_resident_without_an_account_sends_an_idea();
            a_moderator_publishes_it_and_a_resident_supports_it();
            a_service_answers_and_accepts_it();
            an_organiser_sets_a_challenge_from_it();
            a_team_forms_and_enters();
            judges_score_the_entry();
            an_organiser_finalises_and_names_an_owner();
            the_owner_adopts_the_project();
            everyone_sees_the_trail();
            the_team_has_evidence_of_skill_and_the_goal_has_moved();
            if (!scripts) {
                the_service_delivers_and_the_author_reads_each_step();
                the_author_says_that_it_is_not_solved_and_reads_the_reply();
            }
        }
    }

    private void a_resident_without_an_account_sends_an_idea() {
        resident.sends(IDEA);
        resident.confirms(IDEA);
        ref = resident.ref();
    }

    private void a_moderator_publishes_it_and_a_resident_supports_it() {
        walker.signInAs(Cast.NIA.email).click("Check ideas").sees(IDEA).click(IDEA);
        walker.choose("What happens to this idea?", "Publish").click("Save and tell the author");
        walker.sees(ref + ": published", "Nothing waits here");
        resident.reads_that_it_is_published(IDEA);
        walker.signInAs(Cast.ADA.email).click("Ideas").click(IDEA).sees("0 people support this");
        assertThat(walker.words()).doesNotContain(ResidentWalk.NAME);
        walker.click("Support this idea").sees("You support this idea", "1 person supports this");
    }

    private void a_service_answers_and_accepts_it() {
        walker.signInAs(Cast.PRIYA.email).click("Answer ideas").sees("1 idea waits for a reply");
        walker.click("Decide " + ref)
                .choose("What is the decision?", "Accepted")
                .select("Which service replies?", "Parking")
                .fill("Reply", REPLY)
                .select("Which goal does it help, if any?", GOAL)
                .fill("How does it help this goal?", "It is used, and the person who sent it hears of it.");
        walker.click("Publish now").sees("Your reply is published", "Parking,", "Accepted", GOAL);
        resident.reads_news("Accepted", REPLY, MOVES_ON, "/ideas/" + ref).sees("The council's reply", REPLY);
    }

    private void agrees(Cast who, String as) {
        walker.signInAs(who.email).open("/me/notices").click("Can you agree to this challenge: " + CHALLENGE);
        walker.choose("What you answer for", as)
                .choose("Do you agree?", "I agree that it is published")
                .fill("Your post", "Post of " + who);
        walker.click("Save your answer").sees("Your answer has been saved");
    }

    /** No page leads an organiser from an idea to this form yet, so its address is opened. */
    private void an_organiser_sets_a_challenge_from_it() {
        walker.signInAs(Cast.OMAR.email).open("/organise/challenges/new?idea=" + ref);
        walker.sees("From the idea " + ref)
                .select("Hackathon", HACKATHON)
                .fill("Title", CHALLENGE)
                .fill("Summary in one sentence", "People who move tell us their address four times.")
                .fill("The problem", "Permits, bins, libraries and council tax each ask for themselves.")
                .select("Service that owns the problem", "Parking")
                .fill("Post of the person who owns it", "Head of parking services")
                .fill("Evidence", "4 of 4 services asked for the address again (idea " + ref + ")")
                .fill("Measure of success", "Times a person who moves is asked for the new address")
                .fill("Baseline", "4 times, in November 2026")
                .fill("What happens to a good answer", "Parking tries it for six weeks.")
                .fill("The service decides by", LocalDate.now().plusMonths(2).toString())
                .choose("Goals it serves", GOAL);
        walker.click("Save and ask for agreement");
        walker.sees("everybody who has to agree has been asked", "From the idea " + ref);
        agrees(Cast.LENA, "The service that owns the problem");
        agrees(Cast.IVY, "Data protection");
        walker.signInAs(Cast.OMAR.email)
                .open("/organise")
                .click(HACKATHON)
                .click("Challenges")
                .click(CHALLENGE);
        walker.click("Publish this challenge").sees("The challenge is public");
        walker.click("The challenge as everybody sees it").sees("This challenge came from an idea: " + ref);
        walker.click("Organise").click(HACKATHON).click("Judges and who reads what");
        addJudge("Jo Lind", Cast.JO);
        addJudge("Kit Moreau", Cast.KIT);
        sql.update(
                "insert into person_role (person_id, role) select id, 'JUDGE' from person where email = ?",
                Cast.NIA.email);
        addJudge("Nia Blake", Cast.NIA);
    }

    private void addJudge(String name, Cast judge) {
        walker.fill("Email address", judge.email).click("Add this judge");
        walker.sees("The judge was added", name);
    }

    private void a_team_forms_and_enters() {
        hackathonAs(Cast.SAM).click(CHALLENGE).fill("Name of your team", TEAM);
        walker.choose("Code of conduct", "I accept the code of conduct").click("Form your team");
        walker.sees("Your team has been formed", "Sam Rivera");
        hackathonAs(Cast.THEO).click(TEAM).choose("Code of conduct", "I accept the code of conduct");
        walker.click("Join this team").sees("You are now in this team", "Theo Grant");
        agreesToTheLicence(Cast.THEO);
        agreesToTheLicence(Cast.SAM);
        hackathonAs(Cast.SAM).click(TEAM).click("Write or change your entry");
        walker.choose("What has your team made?", "A tool")
                .fill("Title", ENTRY)
                .fill("What it does", "One form that tells the services you tick. We tried it with six people.");
        walker.click("Send this version").sees("Version 1 of your entry has been sent", ENTRY);
        walker.click("Write or change your entry").sees("Version 1, " + ENTRY + ", sent by Sam Rivera");
    }

    private void agreesToTheLicence(Cast who) {
        hackathonAs(who).click("What you agree to").choose("What you agree to", "I agree to the open licence");
        walker.click("Save what you agree to").sees("What you agree to is saved");
    }

    private Walker hackathonAs(Cast who) {
        return walker.signInAs(who.email).click("Hackathons").click(HACKATHON);
    }

    private void judges_score_the_entry() {
        HackathonDates.BEING_JUDGED.begin(sql);
        an_organiser_checks_the_entry();
        List.of(Cast.JO, Cast.KIT, Cast.NIA).forEach(this::declareAs);
        scoreAs(Cast.JO);
        scoreAs(Cast.KIT);
        scoreAs(Cast.NIA);
    }

    private void an_organiser_checks_the_entry() {
        walker.signInAs(Cast.OMAR.email).click("Organise").click(HACKATHON).click("Entries");
        walker.sees("0 of 1 entries checked", ENTRY, "Not checked yet").click("All the others can be judged");
        walker.sees("All entries have been checked", "1 of 1 entries checked", "Can be judged");
    }

    /** Entries are shared out when the last of them has declared. */
    private void declareAs(Cast judge) {
        walker.signInAs(judge.email).click("Judge").click(HACKATHON).sees("Teams I should not judge", TEAM);
        walker.click("Declare and start reading").sees("Your conflicts have been kept");
    }

    private void scoreAs(Cast judge) {
        walker.signInAs(judge.email).click("Judge").click(HACKATHON).sees("0 of 1 entries read");
        walker.click(ENTRY);
        walker.questions().forEach(question -> walker.choose(question, "4"));
        walker.click("Keep your points").sees("Your points for " + TEAM + " have been kept", "1 of 1 entries read");
    }

    private void an_organiser_finalises_and_names_an_owner() {
        HackathonDates.JUDGED.begin(sql);
        walker.signInAs(Cast.OMAR.email).click("Organise").click(HACKATHON).sees("Nothing stands in the way");
        walker.click("Finalise the results")
                .choose("Teams whose members contributed, as you saw yourself", TEAM)
                .fill("How the results were checked", "Omar Said compared the points with the judges' notes.");
        walker.click("Finalise the results").sees("The results are final and public", "Winner");
        walker.click("Waiting to be offered to a service")
                .select("Service", "Parking")
                .fill("Email address of the person who answers for it", Cast.PRIYA.email);
        walker.click("Offer it to the service").sees("The project has been offered", "Offered to Parking.");
    }

    private void the_owner_adopts_the_project() {
        hackathonAs(Cast.PRIYA).sees(ENTRY, "Winner").click("Offered to the service");
        walker.choose("What the service has decided", "Adopted")
                .fill("Why", "Six people moved with it, and nobody was asked twice.");
        walker.click("Publish the decision").sees("Your decision is public", "Adopted", "nobody was asked twice");
    }

    private void everyone_sees_the_trail() {
        walker.signInAs(Cast.ZED.email).click("Ideas").click(IDEA).click("What this idea led to");
        walker.sees(
                "The trail of " + IDEA,
                IDEA + " contributes to " + GOAL,
                IDEA + " prompted " + CHALLENGE,
                CHALLENGE + " answered by " + ENTRY,
                ENTRY + " adopted as " + ENTRY,
                ENTRY + " contributes to " + GOAL);
    }

    private void the_team_has_evidence_of_skill_and_the_goal_has_moved() {
        walker.signInAs(Cast.SAM.email).click("My skills").sees("Your skills", "Contributed: " + ENTRY);
        // What moved is counted within a second; a busy machine gets ten
        var until = Instant.now().plusSeconds(10);
        while (!walker.open(GOAL_PAGE).words().contains(ADOPTED)
                && Instant.now().isBefore(until)) {
            walker.page().waitForTimeout(250);
        }
        walker.sees(REPLIED, ADOPTED);
    }

    private void the_service_delivers_and_the_author_reads_each_step() {
        walker.signInAs(Cast.PRIYA.email).open("/ideas/" + ref);
        delivers("Planned", "Four services share one form from April.");
        resident.reads_news("Planned", "Four services share one form from April.", MOVES_ON, "/ideas/" + ref)
                .sees("Planned");
        walker.click("Say how far the work has come")
                .fill("What will be done?", STEP)
                .fill("By which day?", LocalDate.now().plusMonths(2).toString())
                .click("Add the milestone");
        walker.click(STEP).fill("What was done?", "It opened on Monday.").click("Say that it is done");
        walker.sees("The milestone is reached", STEP + ": done on").open("/ideas/" + ref);
        resident.reads_that_a_step_is_done(STEP, "It opened on Monday.");
        delivers("In progress", "Two of four services use it.");
        resident.reads_news("In progress", "Two of four services use it.", MOVES_ON, "/ideas/" + ref)
                .sees("In progress");
        delivers("Delivered", "All four services use it.");
    }

    /** From the page of the idea, and back to it. */
    private void delivers(String state, String news) {
        walker.click("Say how far the work has come")
                .choose("How far has the work come?", state)
                .fill("What has happened?", news)
                .click("Publish the news");
        walker.sees("The news is published", state);
    }

    private void the_author_says_that_it_is_not_solved_and_reads_the_reply() {
        var reply = "The library joins in May. Until then we tell it for you.";
        resident.says_that_it_is_not_solved("All four services use it.");
        walker.click("Answer ideas").click("Not solved for somebody").click("Answer about " + ref + ", 1");
        assertThat(walker.words())
                .contains("The library still has my old address.")
                .doesNotContain(ResidentWalk.NAME);
        walker.choose("What do you do about it?", "Reply in writing")
                .fill("What do you tell people?", reply)
                .click("Publish the answer");
        walker.sees("Your answer is published");
        resident.reads_the_reply_to_it(reply);
    }
}
