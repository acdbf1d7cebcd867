package openhall.strategy.savings;

import java.time.Instant;
import openhall.activity.BaseUrl;
import openhall.activity.News;
import openhall.activity.Notice;
import openhall.activity.NoticeKind;
import openhall.people.Person;
import openhall.people.Role;

/** Finance officers are told of each claim that waits for them. */
final class SavingNews {
    private SavingNews() {}

    static void claimed(Saving saving, Instant at) {
        var officers = Person.withRole(Role.FINANCE).stream()
                .filter(person -> !saving.wasClaimedBy(person.id))
                .toList();
        Notice.tellAll(officers, news(saving), at);
    }

    private static News news(Saving saving) {
        var text = "“" + saving.title + "”: " + saving.amountText() + " in " + saving.forYear
                + ". It does not count until a finance officer has checked it.\n\nCheck it here: "
                + BaseUrl.of(saving.path()) + "\n";
        var key = "saving/" + saving.ref;
        return new News(NoticeKind.SAVING_CLAIMED, key, "A saving waits to be checked", text, saving.path());
    }
}
