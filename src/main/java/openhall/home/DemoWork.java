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

    /** Begun so many days ago, to end after so many days at least and at most; and after how many it did, or 0. */
    private record Forecast(String title, String service, int place, int begunDaysAgo, int least, int most, int took) {}

    private static final List<Forecast> FORECASTS = List.of(
            new Forecast("Bulky waste on one page", "waste-and-recycling", 0, 60, 14, 30, 21),
            new Forecast("Bulky waste on one page", "waste-and-recycling", 1, 39, 21, 35, 30),
            new Forecast("Letters in plain words", "customer-services", 0, 50, 10, 20, 34),
            new Forecast("Bulky waste on one page", "waste-and-recycling", 2, 8, 10, 30, 0),
            new Forecast("Letters in plain words", "customer-services", 1, 15, 21, 45, 0));

    private final DemoTime time;
    private final Person mo = DemoCrowd.named("Mo Haddad");

    DemoWork(DemoTime time) {
        this.time = time;
    }

    void make() {
        PIECES.forEach(this::make);
        FORECASTS.forEach(this::expect);
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

    private void expect(Forecast stage) {
        var unit = OrgUnit.bySlug(stage.service());
        if (unit == null) {
            return;
        }
        var began = today().minusDays(stage.begunDaysAgo());
        var expected = new WorkDone.Expected(began, began.plusDays(stage.least()), began.plusDays(stage.most()));
        var key = new WorkDone(stage.title(), unit)
                .begin(stage.place(), expected, mo, time.workingDay(stage.begunDaysAgo(), 9));
        if (stage.took() > 0) {
            var endedDaysAgo = stage.begunDaysAgo() - stage.took();
            WorkDone.end(key, began.plusDays(stage.took()), mo, time.workingDay(endedDaysAgo - 1, 9));
        }
    }

    private LocalDate today() {
        return LocalDate.ofInstant(time.now(), Formats.ZONE);
    }
}
