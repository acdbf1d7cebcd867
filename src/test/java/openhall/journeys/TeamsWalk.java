package openhall.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import openhall.Cast;
import openhall.journeys.AddressDay.Entry;

/** People who come to a hackathon, find each other and send what they made. */
final class TeamsWalk {
    private static final String CONDUCT = "Code of conduct";
    private static final String ACCEPT = "I accept the code of conduct";
    private static final String AGREE = "What you agree to";

    private final Walker walker;

    TeamsWalk(Walker walker) {
        this.walker = walker;
    }

    Walker hackathonAs(Cast who) {
        return walker.signInAs(who.email).click("Hackathons").click(AddressDay.TITLE);
    }

    void registers(Cast who, String how) {
        hackathonAs(who)
                .click("Your place")
                .sees("You have no place yet")
                .choose("How are you coming?", how)
                .choose(AGREE, "I agree to the code of conduct")
                .choose(AGREE, "I agree to the open licence");
        walker.click("Register").sees("You have a place", "Your code is");
    }

    void forms(Cast who, Entry entry, String door) {
        hackathonAs(who)
                .click(AddressDay.CHALLENGE)
                .fill("Name of your team", entry.team)
                .choose("Who can join", door)
                .choose(CONDUCT, ACCEPT);
        walker.click("Form your team").sees("Your team has been formed", entry.team);
    }

    void joins(Cast who, Entry entry, String name) {
        hackathonAs(who).click(entry.team).choose(CONDUCT, ACCEPT);
        walker.click("Join this team").sees("You are now in this team", name);
    }

    /** Neither side sees the name of the other before both have said yes. */
    void are_introduced(Cast member, Entry entry, Cast newcomer, String name) {
        seeks(member, entry);
        looks(newcomer);
        walker.sees(entry.team).click("Yes to this team").sees("We have told the other side that you said yes");
        hackathonAs(member).click(entry.team);
        assertThat(walker.words()).doesNotContain(name);
        walker.click("Invite people, and see who could help your team").sees("They would like to join your team.");
        assertThat(walker.words()).doesNotContain(name);
        walker.click("Yes, ask them to join").sees("Both of you have said yes", name);
    }

    private void seeks(Cast member, Entry entry) {
        hackathonAs(member).click(entry.team).click("Invite people, and see who could help your team");
        walker.choose("Suggestions", "Suggest our team to people who look for one, and them to us")
                .click("Save")
                .sees("Your team is suggested to people who look for one");
    }

    private void looks(Cast newcomer) {
        hackathonAs(newcomer).click("Your place").click("Look for a team");
        walker.choose("Challenges you want to work on", AddressDay.CHALLENGE)
                .fill("What else should teams know? (optional)", "I help people with forms every day.")
                .choose(
                        "What teams see",
                        "Teams, and others who look for one, can see what I ticked and wrote, without my name")
                .choose(CONDUCT, ACCEPT)
                .click("Look for a team");
    }

    void sends(Cast who, Entry entry) {
        hackathonAs(who).click(entry.team).click("Write or change your entry");
        walker.choose("What has your team made?", entry.outcome)
                .fill("Title", entry.title)
                .fill("What it does", "We asked six people who moved this year, and this is what came of it.");
        if (entry == Entry.OBSTACLE) {
            walker.fill("Whom does the obstacle stop? (only for an obstacle)", "People who move")
                    .fill(
                            "What should be done about it? (only for an obstacle)",
                            "Agree on one way to write an address.");
        }
        walker.click("Send this version").sees("Version 1 of your entry has been sent", entry.title);
    }

    void finds_the_entry_locked(Cast who, Entry entry) {
        hackathonAs(who).click(entry.team).click("Your entry and its versions");
        walker.sees("Entries are locked. The last version counts.", "Version 1, " + entry.title);
        assertThat(walker.words()).doesNotContain("Send this version");
    }

    void reads_what_the_judges_say(Cast who, Entry entry) {
        hackathonAs(who).click(entry.team).click("What the judges say to your team");
        walker.sees("What the judges say to " + entry.team, AddressDay.FEEDBACK);
    }

    void opens_the_certificate(Cast who, Entry entry, String name) {
        hackathonAs(who).click("Your certificate");
        walker.sees("Certificate of " + AddressDay.TITLE, name + " was in the team " + entry.team, "Fingerprint");
    }
}
