package openhall.home;

import java.time.LocalDate;
import java.util.Locale;
import openhall.activity.Subject;
import openhall.ideas.Idea;
import openhall.people.Person;
import openhall.strategy.SavingClaimed;
import openhall.web.Formats;
import org.jspecify.annotations.Nullable;

/**
 * Savings of years that have plans, checked; and of this year: one counts, one does not, two wait and one was typed in wrongly. The
 * two that wait are the £12,000 that the figures call a bare claim.
 */
class DemoSavings {
    private static final String EVIDENCE = "https://evidence.openhall.example/savings/";

    private final DemoTime time;
    private final Person lena = DemoCrowd.named("Lena Fox");
    private final Person ivy = DemoCrowd.named("Ivy Chen");
    private final Person fay = DemoCrowd.named("Fay Mensah");

    DemoSavings(DemoTime time) {
        this.time = time;
    }

    void make(DemoIdeas.Prompts prompts) {
        earlierYears();
        thisYear(idea(prompts.repairs()), idea(prompts.permits()));
        DemoCrowd.forget();
    }

    private void earlierYears() {
        checked("Staff share desks, and one office is let to others", 2014, 1_850_000, 88);
        checked("Two machine rooms became one", 2015, 640_000, 87);
        checked("Parking permits are bought online", 2016, 412_000, 86);
        checked("Council tax letters go by email to those who want it", 2017, 96_000, 81);
    }

    private void checked(String title, int year, long pounds, int daysAgo) {
        var how = "Spending of the year before, less that of the year and what the change cost. From the accounts.";
        claim(words(title, year, pounds, how), null, lena, daysAgo)
                .count(
                        true,
                        "The accounts of both years show it, and the budget was cut by this much.",
                        fay,
                        time.workingDay(daysAgo - 20, 15));
    }

    private void thisYear(@Nullable Subject repairs, @Nullable Subject permits) {
        var year = LocalDate.ofInstant(time.now(), Formats.ZONE).getYear();
        var visits = "Visits where nobody was at home, in the month before and the month after, at £26 a visit.";
        claim(words("Fewer repair visits to homes where nobody is in", year, 2_600, visits), repairs, lena, 40)
                .count(
                        false,
                        "100 visits fewer. The planners used the hours for other repairs, so no money is free.",
                        fay,
                        time.workingDay(26, 11));
        var calls = "Calls about permits in a week, at £4 a call.";
        claim(words("Fewer calls about parking permits", year, 9_000, calls), permits, ivy, 30)
                .refuse(
                        "The second proof is still asked for, and the calls are as many as before.",
                        fay,
                        time.workingDay(21, 16));
        var post = "Paper and postage of the last six months, beside the six before.";
        claim(words("Letters about repairs go by text message", year, 4_000, post), repairs, ivy, 33);
        var scans = "Hours of a temporary post that was not filled again, from the payroll.";
        claim(words("Proofs are sent in as photos, and nobody scans paper", year, 8_000, scans), null, lena, 5);
        claim(words("Proofs are sent in as photos, and nobody scans paper", year, 80_000, scans), null, lena, 6)
                .withdraw("One nought too many. Claimed again with the right amount.", lena, time.workingDay(6, 17));
    }

    private SavingClaimed claim(SavingClaimed.Words words, @Nullable Subject origin, Person by, int daysAgo) {
        return SavingClaimed.claim(words, origin, by, time.workingDay(daysAgo, 10));
    }

    private static SavingClaimed.Words words(String title, int year, long pounds, String how) {
        var page = title.toLowerCase(Locale.ROOT).replaceAll("[^a-z]+", "-");
        return new SavingClaimed.Words(title, year, pounds, how, EVIDENCE + page);
    }

    private static @Nullable Subject idea(String ref) {
        var idea = Idea.publishedByRef(ref);
        return idea == null ? null : idea.subject();
    }
}
