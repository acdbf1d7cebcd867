package openhall.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import openhall.Cast;
import openhall.journeys.AddressDay.Entry;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A whole hackathon as people live it in a browser, from an idea to the review a month after the offer. */
class HackathonJourneyIT {
    private static final String CHECKED = "Omar Said compared the points with the judges' notes.";
    private static final String ANYBODY = "Anybody who is signed in, until the team is full";

    private Stage stage;
    private Sql sql;
    private Walker walker;
    private ResidentWalk resident;
    private OrganiserWalk organiser;
    private TeamsWalk teams;
    private PanelWalk panel;

    /** Dates are moved from outside, as no page hurries a deadline, and two members of staff are judges already. */
    @ParameterizedTest
    @CsvSource({"1280, true", "360, false"})
    void a_hackathon_runs_from_an_idea_to_the_review_of_its_best_project(int width, boolean scripts) {
        try (var council = new Stage();
                var person = council.walker(width, scripts);
                var author = council.walker(width, scripts);
                var guest = council.walker(width, scripts)) {
            stage = council;
            sql = council.sql();
            walker = person;
            resident = new ResidentWalk(author);
            organiser = new OrganiserWalk(person);
            teams = new TeamsWalk(person);
            panel = new PanelWalk(person, guest);
            an_idea_is_published();
            an_organiser_makes_a_hackathon_and_sets_a_challenge_from_the_idea();
            people_register_and_find_each_other();
            three_teams_send_an_entry_each();
            the_deadline_is_kept_and_entries_are_checked();
            judges_declare_and_one_of_them_has_a_conflict();
            all_judges_read_and_score();
            the_results_are_final_and_everybody_finds_them();
            a_service_tries_the_tool_and_holds_its_first_review();
            the_trail_is_the_same_from_both_ends();
        }
    }

    private void an_idea_is_published() {
        resident.sends(AddressDay.IDEA);
        resident.confirms(AddressDay.IDEA);
        walker.signInAs(Cast.NIA.email).click("Check ideas").click(AddressDay.IDEA);
        walker.choose("What happens to this idea?", "Publish").click("Save and tell the author");
        walker.sees(resident.ref() + ": published");
    }

    private void an_organiser_makes_a_hackathon_and_sets_a_challenge_from_the_idea() {
        organiser.plans_and_publishes_the_hackathon();
        organiser.sets_a_challenge_from_the_idea(resident.ref());
        organiser.asks_two_people_and_publishes_the_challenge();
        walker.click("The challenge as everybody sees it")
                .sees("This challenge came from an idea: " + resident.ref(), AddressDay.GOAL);
        mayJudge(Cast.NIA);
        mayJudge(Cast.PRIYA);
        organiser.asks_judges(List.of(Cast.JO, Cast.KIT, Cast.NIA, Cast.PRIYA));
    }

    private void mayJudge(Cast who) {
        sql.update(
                "insert into person_role (person_id, role) select id, 'JUDGE' from person where email = ?", who.email);
    }

    private void people_register_and_find_each_other() {
        HackathonDates.UNDER_WAY.begin(sql, AddressDay.SLUG);
        teams.registers(Cast.SAM, "In a team");
        teams.registers(Cast.THEO, "In a team");
        teams.registers(Cast.ADA, "In a team");
        teams.registers(Cast.BEA, "Looking for a team");
        teams.registers(Cast.ZED, "On my own");
        teams.forms(Cast.SAM, Entry.TOOL, ANYBODY);
        teams.joins(Cast.THEO, Entry.TOOL, "Theo Grant");
        teams.forms(Cast.ADA, Entry.OPPORTUNITY, "Nobody else for now");
        teams.are_introduced(Cast.ADA, Entry.OPPORTUNITY, Cast.BEA, "Bea Walsh");
        teams.forms(Cast.ZED, Entry.OBSTACLE, "Nobody else for now");
    }

    /** Whoever joined by an introduction can send the entry of the team as its founder can. */
    private void three_teams_send_an_entry_each() {
        teams.sends(Cast.THEO, Entry.TOOL);
        teams.sends(Cast.BEA, Entry.OPPORTUNITY);
        teams.sends(Cast.ZED, Entry.OBSTACLE);
    }

    private void the_deadline_is_kept_and_entries_are_checked() {
        HackathonDates.BEING_JUDGED.begin(sql, AddressDay.SLUG);
        organiser.checks_the_entries();
        teams.finds_the_entry_locked(Cast.SAM, Entry.TOOL);
    }

    /** Entries are shared out when the last of the five has declared. */
    private void judges_declare_and_one_of_them_has_a_conflict() {
        panel.declares_a_conflict(Cast.JO, Entry.OBSTACLE);
        panel.declares(Cast.KIT);
        panel.declares(Cast.NIA);
        var link = panel.guest_comes_by_the_link_and_declares();
        assertThat(Wire.signedOut(stage.node()).get(link).statusCode()).isEqualTo(410);
        panel.declares(Cast.PRIYA);
        panel.does_not_find(Cast.JO, Entry.OBSTACLE);
        assertThat(answerToJo(Entry.OBSTACLE)).isEqualTo(404);
    }

    private int answerToJo(Entry entry) {
        return Wire.signedInAs(Cast.JO.email, stage.node())
                .get("/judging/" + AddressDay.SLUG + "/" + refOf(entry))
                .statusCode();
    }

    private String refOf(Entry entry) {
        return sql.rows("select ref from team where name = ?", entry.team)
                .get(0)
                .get(0);
    }

    private void all_judges_read_and_score() {
        List.of(Cast.JO, Cast.KIT, Cast.NIA, Cast.PRIYA).forEach(panel::reads);
        panel.guest_reads();
        organiser.sees_that_everything_is_read();
    }

    private void the_results_are_final_and_everybody_finds_them() {
        HackathonDates.JUDGED.begin(sql, AddressDay.SLUG);
        organiser.finalises_the_results(CHECKED);
        teams.reads_what_the_judges_say(Cast.SAM, Entry.TOOL);
        teams.opens_the_certificate(Cast.SAM, Entry.TOOL, "Sam Rivera");
        teams.hackathonAs(Cast.LENA).click("Results, and the reason for each");
        walker.sees(CHECKED, Entry.TOOL.title, Entry.OPPORTUNITY.title, Entry.OBSTACLE.title, "Winner");
        teams.hackathonAs(Cast.LENA).click("Data of this hackathon, and a board for other websites");
        walker.click("The board").sees(Entry.TOOL.title, Entry.OPPORTUNITY.title, Entry.OBSTACLE.title, "Winner");
        assertThat(walker.words()).doesNotContain("Sam Rivera");
    }

    private void a_service_tries_the_tool_and_holds_its_first_review() {
        organiser.offers_the_tool_to(Cast.MO);
        whatIsDueOfMo().sees("You can hold it from").click("The page of the project");
        walker.choose("What the service has decided", "Being tried out")
                .fill("Why", "Two of ten services try it for six weeks.")
                .click("Publish the decision");
        walker.sees("Your decision is public", "Being tried out", "Two of ten services try it");
        makeTheFirstReviewDue();
        whatIsDueOfMo()
                .choose("How it stands now", "Adopted")
                .fill("What you found, and why you decided so", "Nobody was asked twice in six weeks.");
        walker.click("Publish the review").sees("The review is public", "Adopted", "Nobody was asked twice");
    }

    private Walker whatIsDueOfMo() {
        walker.signInAs(Cast.MO.email).click("Hackathons").click("Projects you answer for");
        return walker.sees("the review after 30 days").click(Entry.TOOL.title);
    }

    private void makeTheFirstReviewDue() {
        var review = """
                update adoption_review set due_on = current_date where day = 30 and adoption_id in (
                    select a.id from adoption a join submission s on s.id = a.submission_id where s.title = ?)
                """;
        assertThat(sql.update(review, Entry.TOOL.title)).isEqualTo(1);
    }

    private void the_trail_is_the_same_from_both_ends() {
        walker.signInAs(Cast.FAY.email)
                .click("Ideas")
                .click(AddressDay.IDEA)
                .click("What this idea led to")
                .sees("The trail of " + AddressDay.IDEA);
        var fromTheIdea = steps();
        assertThat(fromTheIdea)
                .contains(
                        AddressDay.IDEA + " prompted " + AddressDay.CHALLENGE,
                        AddressDay.CHALLENGE + " answered by " + Entry.TOOL.title,
                        AddressDay.CHALLENGE + " answered by " + Entry.OPPORTUNITY.title,
                        AddressDay.CHALLENGE + " answered by " + Entry.OBSTACLE.title,
                        Entry.TOOL.title + " adopted as " + Entry.TOOL.title,
                        Entry.TOOL.title + " contributes to " + AddressDay.GOAL);
        teams.hackathonAs(Cast.FAY).click("What happened afterwards").click(Entry.TOOL.title);
        walker.click("The trail of this project, from idea to outcome");
        assertThat(steps()).isEqualTo(fromTheIdea);
        walker.open("/trail/change/" + refOf(Entry.TOOL));
        assertThat(steps()).isEqualTo(fromTheIdea);
    }

    private List<String> steps() {
        return walker.page().locator(".oh-timeline__title").allInnerTexts().stream()
                .map(step -> step.replaceAll("\\s+", " ").strip())
                .toList();
    }
}
