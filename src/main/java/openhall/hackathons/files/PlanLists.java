package openhall.hackathons.files;

import java.util.ArrayList;
import java.util.List;
import openhall.files.YamlMap;
import openhall.hackathons.Criterion;
import openhall.hackathons.Hackathon;

/** The lists of {@code hackathon.md}: what the judges look for, what there is to win, and what happens when. */
final class PlanLists {
    private PlanLists() {}

    static List<Criterion.Plan> criteria(YamlMap head) {
        var criteria = new ArrayList<Criterion.Plan>();
        for (var map : head.maps("criteria")) {
            map.onlyKeys("slug", "title", "weight", "anchors");
            var anchors = map.map("anchors");
            criteria.add(new Criterion.Plan(
                    map.text("slug"),
                    map.text("title"),
                    map.integer("weight"),
                    anchors.text("1"),
                    anchors.text("3"),
                    anchors.text("5")));
        }
        return List.copyOf(criteria);
    }

    static List<Hackathon.PrizePlan> prizes(YamlMap head) {
        var prizes = new ArrayList<Hackathon.PrizePlan>();
        for (var map : head.maps("prizes")) {
            map.onlyKeys("title", "what", "by", "places", "challenge", "costs_money");
            prizes.add(new Hackathon.PrizePlan(
                    map.text("title"),
                    map.text("what"),
                    isByVote(map),
                    places(map),
                    map.optionalText("challenge"),
                    HackathonFile.isYes(map, "costs_money")));
        }
        return List.copyOf(prizes);
    }

    private static boolean isByVote(YamlMap prize) {
        var by = prize.text("by");
        if (!by.isEmpty() && !by.equals("jury") && !by.equals("vote")) {
            prize.problem("by", "Write who gives it: jury or vote");
        }
        return by.equals("vote");
    }

    private static int places(YamlMap prize) {
        var places = prize.has("places") ? prize.integer("places") : 1;
        if (places < 1 || places > 10) {
            prize.problem("places", "A prize has 1 to 10 places");
        }
        return places;
    }

    static List<Hackathon.ScheduleLine> schedule(YamlMap head) {
        var schedule = new ArrayList<Hackathon.ScheduleLine>();
        for (var map : head.maps("schedule")) {
            map.onlyKeys("starts", "ends", "title", "place", "words");
            var line = new Hackathon.ScheduleLine(
                    HackathonFile.moment(map, "starts"),
                    HackathonFile.moment(map, "ends"),
                    map.text("title"),
                    map.optionalText("place"),
                    map.text("words"));
            if (!line.starts().isBefore(line.ends())) {
                map.problem("ends", "It must end after it starts");
            }
            schedule.add(line);
        }
        return List.copyOf(schedule);
    }
}
