package openhall.home;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import openhall.people.OrgUnit;
import openhall.people.Person;
import openhall.strategy.WorkDone;
import openhall.web.Formats;

/** Pieces of work with the days that each stage took: enough of them to say how long the next one takes. */
class DemoWork {
    /** Ended so many days ago; the days of each stage in turn, from the business case on. */
    private record Piece(String title, String service, int endedDaysAgo, int... days) {
        int total() {
            return Arrays.stream(days).sum();
        }
    }

    private static final List<Piece> PIECES = List.of(
            new Piece("Booking pages for halls", "libraries", 20, 14, 28, 12, 61, 90, 21),
            new Piece("Online parking permits", "parking", 44, 30, 42, 25, 118, 150, 45),
            new Piece("Repairs by text message", "housing-repairs", 12, 9, 20, 8, 40, 55, 14),
            new Piece("School places on one page", "school-admissions", 31, 21, 35, 30, 75, 84, 30),
            new Piece("Bin days by street", "waste-and-recycling", 60, 12, 21, 5, 33, 47, 10),
            new Piece("One sign-in for staff", "digital-and-data", 25, 45, 63, 41, 160, 120, 70),
            new Piece("Chat for the contact centre", "customer-services", 9, 18, 28, 36, 96),
            new Piece("Photos with damp reports", "private-renting", 16, 10, 49, 28));

    private final DemoTime time;
    private final Person mo = DemoCrowd.named("Mo Haddad");

    DemoWork(DemoTime time) {
        this.time = time;
    }

    void make() {
        PIECES.forEach(this::make);
        DemoCrowd.forget();
    }

    private void make(Piece piece) {
        var unit = OrgUnit.bySlug(piece.service());
        if (unit == null) {
            return;
        }
        var work = new WorkDone(piece.title(), unit);
        var began = today().minusDays(piece.endedDaysAgo() + (long) piece.total());
        for (var place = 0; place < piece.days().length; place++) {
            var ended = began.plusDays(piece.days()[place]);
            work.type(place, began, ended, mo, time.workingDay(piece.endedDaysAgo() - 1, 9 + place));
            began = ended;
        }
    }

    private LocalDate today() {
        return LocalDate.ofInstant(time.now(), Formats.ZONE);
    }
}
