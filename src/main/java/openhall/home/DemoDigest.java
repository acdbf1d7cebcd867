package openhall.home;

import java.time.LocalDate;
import java.util.List;
import openhall.ideas.Digests;
import openhall.people.Person;
import openhall.web.Formats;

/** What the ideas of some months are about, as Priya published it, and a newer draft that waits for her. */
class DemoDigest {
    private static final List<Digests.Named> NAMES = List.of(
            new Digests.Named(
                    "cross",
                    "Crossings that drivers do not see",
                    "Parents and older people write about two places: the school and the clinic."),
            new Digests.Named("bin", "Bins on the wrong day", "People learn too late that the day has changed."),
            new Digests.Named("librar", "Libraries at other hours", "People who work want to use them too."),
            new Digests.Named("park", "Where and how we park", "It is about cost, and about forms."));

    private final DemoTime time;

    DemoDigest(DemoStage stage) {
        this.time = stage.time();
    }

    void make() {
        var said = """
                The ideas of these months are about small things that go wrong every day. Roads feel unsafe where children \
                and older people cross.
                Nobody asked for something big and new. Most want to be told in time, and to be able to use what is there.
                """;
        var reading = new Digests.Reading(NAMES, said.strip());
        Digests.publish(new Digests.Days(day(100), day(8)), reading, priya(), time.workingDaysAgo(4, 11));
        DemoCrowd.forget();
        Digests.draft(new Digests.Days(day(45), day(1)), priya(), time.workingDaysAgo(1, 16));
        DemoCrowd.forget();
    }

    private LocalDate day(int daysAgo) {
        return LocalDate.ofInstant(time.ago(daysAgo, 12), Formats.ZONE);
    }

    private static Person priya() {
        return DemoCrowd.named("Priya Nair");
    }
}
