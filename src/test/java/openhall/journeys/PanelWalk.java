package openhall.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import openhall.Cast;
import openhall.journeys.AddressDay.Entry;

/** The judges of a hackathon: most sign in, and one has a device of their own and comes by the link in a letter. */
final class PanelWalk {
    private final Walker walker;
    private final Walker guest;

    PanelWalk(Walker walker, Walker guest) {
        this.walker = walker;
        this.guest = guest;
    }

    void declares(Cast judge) {
        panelOf(judge).sees("Teams I should not judge");
        walker.click("Declare and start reading").sees("Your conflicts have been kept");
    }

    void declares_a_conflict(Cast judge, Entry entry) {
        panelOf(judge).choose("Teams I should not judge", entry.team).fill("Why", "We are friends.");
        walker.click("Declare and start reading").sees("Your conflicts have been kept");
    }

    /** The address of the link, which has been used then. */
    String guest_comes_by_the_link_and_declares() {
        guest.open("/demo/mail?to=" + AddressDay.GUEST).press("pre a[href*='/jury/']");
        var link = guest.page().url().substring(guest.home().length());
        guest.sees("Judge: " + AddressDay.TITLE, "You need no account").click("Start judging");
        guest.sees("Teams I should not judge").click("Declare and start reading");
        guest.sees("Your conflicts have been kept");
        return link;
    }

    void does_not_find(Cast judge, Entry entry) {
        panelOf(judge).sees("entries read");
        assertThat(walker.words()).doesNotContain(entry.title);
    }

    void reads(Cast judge) {
        panelOf(judge);
        readsAllOn(walker);
    }

    void guest_reads() {
        guest.open("/jury/desk");
        readsAllOn(guest);
    }

    /** From the list of the judge and back to it, until each entry on it has been read. */
    private static void readsAllOn(Walker judge) {
        var given = List.of(Entry.values()).stream()
                .filter(entry -> judge.words().contains(entry.title))
                .toList();
        assertThat(given).isNotEmpty();
        given.forEach(entry -> scores(judge, entry));
        judge.sees(given.size() + " of " + given.size() + " entries read");
    }

    private static void scores(Walker judge, Entry entry) {
        judge.click(entry.title).sees(entry.title, entry.team);
        judge.questions().forEach(question -> judge.choose(question, entry.points));
        judge.fill("What you want to say to the team (optional)", AddressDay.FEEDBACK);
        judge.click("Keep your points").sees("Your points for " + entry.team + " have been kept");
    }

    private Walker panelOf(Cast judge) {
        return walker.signInAs(judge.email).click("Judge").click(AddressDay.TITLE);
    }
}
