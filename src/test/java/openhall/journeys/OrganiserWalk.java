package openhall.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import openhall.Cast;
import openhall.journeys.AddressDay.Entry;

/** An organiser who makes a hackathon in the browser, from its plan to the service that gets its best project. */
final class OrganiserWalk {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d/M/uuuu", Locale.UK);

    private final Walker walker;

    OrganiserWalk(Walker walker) {
        this.walker = walker;
    }

    void plans_and_publishes_the_hackathon() {
        walker.signInAs(Cast.OMAR.email).click("Organise").click("Set up a hackathon");
        walker.fill("Title", AddressDay.TITLE)
                .fill("Summary in one sentence", "A day on telling the council once that you have moved.")
                .fill("What the hackathon is", "One day, small teams, and a service that decides what it does.")
                .fill("Who runs it", "The innovation team")
                .fill("Where", "Central library")
                .fill("Registration opens", in(1))
                .fill("Work starts", in(2))
                .fill("Entries close", in(3))
                .fill("Judging ends", in(6))
                .fill("Fewest people in a team", "1")
                .fill("Most people in a team", "3")
                .fill("What the judges look for", """
                        Use | 60 | Few would use it | Some would | Everybody who moves would
                        Proof | 40 | Not tried | Tried with a few people | Tried with many people""")
                .fill("Code of conduct", "Be kind. Tell the organisers when somebody is not.")
                .fill("What happens afterwards", "The service says within a month what it does with each project.");
        walker.click("Save the plan").sees("The hackathon has been saved. Only organisers see it");
        walker.click("Publish the hackathon").sees("The hackathon is public");
    }

    /** How many days from now, at nine in the morning. */
    private static String in(int days) {
        return DAY.format(LocalDate.now().plusDays(days)) + " 9:00";
    }

    void sets_a_challenge_from_the_idea(String ref) {
        walker.signInAs(Cast.OMAR.email).click("Ideas").click(AddressDay.IDEA).click("Make a challenge from this idea");
        walker.sees("From the idea " + ref)
                .select("Hackathon", AddressDay.TITLE)
                .fill("Title", AddressDay.CHALLENGE)
                .fill("Summary in one sentence", "People who move tell us their address four times.")
                .fill("The problem", "Permits, bins, libraries and council tax each ask for themselves.")
                .select("Service that owns the problem", AddressDay.SERVICE)
                .fill("Post of the person who owns it", "Head of digital and data")
                .fill("Evidence", "4 of 4 services asked for the address again (idea " + ref + ")")
                .fill("Measure of success", "Times a person who moves is asked for the new address")
                .fill("Baseline", "4 times, in November 2026")
                .fill("What happens to a good answer", "Digital and data tries it for six weeks.")
                .fill("The service decides by", DAY.format(LocalDate.now().plusMonths(2)))
                .choose("Goals it serves", AddressDay.GOAL);
        walker.click("Save and ask for agreement");
        walker.sees("everybody who has to agree has been asked", "From the idea " + ref);
    }

    /** The owner of the problem for the service, and another person for the council. */
    void asks_two_people_and_publishes_the_challenge() {
        challenge().sees("Who has to agree", "The service that owns the problem", "Data protection");
        assertThat(walker.words()).doesNotContain("Publish this challenge");
        agrees(Cast.MO, "The service that owns the problem");
        agrees(Cast.IVY, "Data protection");
        challenge().sees("Everybody has agreed").click("Publish this challenge").sees("The challenge is public");
    }

    private Walker challenge() {
        return desk().click("Challenges").click(AddressDay.CHALLENGE);
    }

    private void agrees(Cast who, String as) {
        walker.signInAs(who.email)
                .click("Notices")
                .click("Can you agree to this challenge: " + AddressDay.CHALLENGE)
                .choose("What you answer for", as)
                .choose("Do you agree?", "I agree that it is published")
                .fill("Your post", "Post of " + who);
        walker.click("Save your answer").sees("Your answer has been saved");
    }

    void asks_judges(List<Cast> judges) {
        desk().click("Judges and who reads what");
        judges.forEach(judge -> walker.fill("Email address", judge.email)
                .click("Add this judge")
                .sees("The judge was added"));
        walker.fill("Email address", AddressDay.GUEST)
                .fill("Name, for somebody without an account", AddressDay.GUEST_NAME);
        walker.click("Add this judge").sees("We have sent a link to the judge", AddressDay.GUEST_NAME, "By a link");
    }

    /** One entry is looked at alone, and the others together. */
    void checks_the_entries() {
        desk().click("Entries").sees("0 of 3 entries checked");
        walker.click(Entry.OBSTACLE.title)
                .choose("Can it be judged?", "It keeps to the rules and can be judged")
                .click("Keep the decision");
        walker.sees("Your decision has been kept", "1 of 3 entries checked").click("All the others can be judged");
        walker.sees("3 of 3 entries checked");
    }

    void sees_that_everything_is_read() {
        desk().click("Judges and who reads what").sees("9 of 9 readings done");
    }

    void finalises_the_results(String comment) {
        desk().sees("Nothing stands in the way")
                .click("Finalise the results")
                .choose("Teams whose members contributed, as you saw yourself", Entry.TOOL.team)
                .fill("How the results were checked", comment);
        walker.click("Finalise the results").sees("The results are final and public", "Winner");
    }

    void offers_the_tool_to(Cast owner) {
        desk();
        walker.press("tr:has(a:text-is(\"" + Entry.TOOL.title + "\")) td:last-child a")
                .sees("What became of " + Entry.TOOL.title, "not been offered to a service yet")
                .select("Service", AddressDay.SERVICE)
                .fill("Email address of the person who answers for it", owner.email);
        walker.click("Offer it to the service")
                .sees("The project has been offered", "Offered to " + AddressDay.SERVICE + ".", "After 30 days");
    }

    Walker desk() {
        return walker.signInAs(Cast.OMAR.email).click("Organise").click(AddressDay.TITLE);
    }
}
