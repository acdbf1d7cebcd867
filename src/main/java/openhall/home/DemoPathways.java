package openhall.home;

import java.util.ArrayList;
import java.util.List;
import openhall.learning.Pathways;

/**
 * Who is on which pathway. Bea's certificate as a digital champion is about to end and Omar's has ended; Mo's as a
 * manager is valid, and some of the staff have the yearly one.
 */
class DemoPathways {
    private static final String CHAMPIONS = "champions";

    private final DemoStage stage;
    private final DemoStudy study;

    DemoPathways(DemoStage stage, DemoStudy study) {
        this.stage = stage;
        this.study = study;
    }

    /** Two years less a month, and two years and a month: before anything else, so that it is the first time. */
    void longAgo() {
        champion("Bea Walsh", 700);
        champion("Omar Said", 765);
    }

    private void champion(String name, int daysAgo) {
        var address = DemoCrowd.addressOf(name);
        for (var slug : List.of("cyber-security", "joined-up-services")) {
            study.take(address, slug, new DemoPace(stage.time(), daysAgo + 20, daysAgo, 10), Integer.MAX_VALUE);
        }
        put(CHAMPIONS, address, daysAgo + 30);
    }

    void make() {
        var crowd = stage.crowd();
        var everyday = new ArrayList<>(crowd.staff().subList(0, 14));
        everyday.addAll(crowd.management(0, 2, 3, 4));
        everyday.forEach(address -> put("staff-baseline", address, 150));
        crowd.management(0, 2, 3).forEach(address -> put("managers", address, 150));
        crowd.management(1, 5).forEach(address -> put("senior-leaders", address, 60));
        put(CHAMPIONS, DemoCrowd.addressOf("Nia Blake"), 20);
    }

    private void put(String pathway, String address, int daysAgo) {
        Pathways.put(pathway, DemoCrowd.at(address), stage.time().workingDay(daysAgo, 9));
        DemoCrowd.forget();
    }
}
