package openhall.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.PlaywrightException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import openhall.Cast;
import org.junit.jupiter.api.Test;

/**
 * Every page that links lead a person to, on a desktop and on a phone; and no page, file, answer of the API, letter or
 * record tells who an author is who does not show it.
 */
class EveryPageIT {
    /** So many pages are found by following links; what lies further away is named here, each for one who may see it. */
    private static final int MOST = 20;

    private static final Map<Cast, List<String>> NAMED = Map.of(
            Cast.NOBODY,
            List.of(
                    "/skills/frameworks",
                    "/data",
                    "/hackathons/decisions",
                    "/ideas/places",
                    "/ideas/digests",
                    "/ideas/elsewhere",
                    "/strategy/report",
                    "/strategy/outcomes/fewer-children-in-poverty",
                    "/strategy/pace",
                    "/strategy/savings",
                    "/strategy/versions",
                    "/strategy/claims"),
            Cast.LENA,
            List.of("/skills/needs", "/skills/change", "/strategy/report", "/strategy/savings/new"),
            Cast.SAM,
            List.of("/me/skills", "/me/self-check", "/learn/used"),
            Cast.MO,
            List.of("/team/skills", "/team/applied-skills", "/team/used-at-work", "/me/confirmed-levels"),
            Cast.BEA,
            List.of("/champions/skills"),
            Cast.PRIYA,
            List.of("/ideas/export", "/answers/ready", "/answers/objections", "/adoption"),
            Cast.IVY,
            List.of("/admin/frameworks", "/admin/exports"));

    private static final Set<Cast> LOOKING_AT_STORIES = Set.of(Cast.NOBODY, Cast.PRIYA);

    private static final int WIDE = 1280;
    private static final int NARROW = 360;

    /** An idea with comments, one with a picture, one that was merged and one that takes others in. */
    private static final String STORIES = """
            select distinct on (kind) '/ideas/' || ref from (
                select ref, case when i.picture_count > 0 then 'picture'
                                 when i.questions > 0 then 'comments'
                                 when i.merged_into_id is not null then 'merged'
                                 when i.kin_count > 0 then 'kin'
                                 when i.not_solved_count > 0 then 'not solved' end as kind
                  from idea i where i.visibility = 'PUBLISHED') story
             where kind is not null order by kind, ref""";

    private final List<String> stories = new ArrayList<>();
    private final List<String> problems = new ArrayList<>();
    private final Set<String> looked = new HashSet<>();
    private WhoMayKnow whoMayKnow;

    @Test
    void every_page_a_person_can_reach_is_sound_and_tells_nothing_of_a_hidden_author() {
        try (var stage = new Stage(HiddenAuthor.COUNCIL)) {
            whoMayKnow = new WhoMayKnow(stage);
            stage.sql().rows(STORIES).forEach(row -> stories.add(row.get(0)));
            assertThat(stories).as("stories of the demonstration").hasSizeGreaterThanOrEqualTo(4);
            problems.addAll(whoMayKnow.everywhere());
            problems.addAll(whoMayKnow.inWriting());
            for (var who : Cast.values()) {
                try (var walker = stage.walker(WIDE, true)) {
                    crawl(who, walker);
                }
            }
        }
        assertThat(problems).isEmpty();
    }

    private void crawl(Cast who, Walker walker) {
        if (who != Cast.NOBODY) {
            walker.enter(who.email);
        }
        var ahead = new ArrayDeque<>(List.of("/"));
        ahead.addAll(NAMED.getOrDefault(who, List.of()));
        if (LOOKING_AT_STORIES.contains(who)) {
            ahead.addAll(stories);
        }
        var seen = new HashSet<>(ahead);
        var most = MOST + ahead.size() - 1;
        for (var visited = 0; visited < most && !ahead.isEmpty(); visited++) {
            try {
                walker.visit(ahead.remove());
                look(who, walker, visited == 0);
                problems.addAll(
                        whoMayKnow.onPage(who, address(walker), walker.page().content()));
                walker.links().stream()
                        .filter(EveryPageIT::isPage)
                        .filter(seen::add)
                        .forEach(ahead::add);
            } catch (PlaywrightException e) {
                problems.add(who + " " + walker.page().url() + ": " + e.getMessage());
            }
        }
    }

    /** The same words under another menu need no second accessibility check; each menu gets one on the first page. */
    private void look(Cast who, Walker walker, boolean first) {
        var fresh = looked.add(content(walker)) || first;
        note(who, walker.problems(fresh));
        if (fresh) {
            walker.resize(NARROW);
            note(who, walker.problems(true));
            walker.resize(WIDE);
        }
    }

    private void note(Cast who, List<String> found) {
        found.forEach(problem -> problems.add(who + " " + problem));
    }

    private static String address(Walker walker) {
        return walker.page().url().substring(walker.home().length());
    }

    private static String content(Walker walker) {
        return walker.page().innerHTML("main").replaceAll("name=\"csrf-token\" value=\"[^\"]*\"", "");
    }

    /** Downloads and what is for programs are no pages. */
    private static boolean isPage(String address) {
        var path = address.replaceAll("\\?.*", "");
        return !path.matches("/(api|q|static)(/.*)?")
                && !path.contains("/files/")
                && !path.matches(".*\\.(atom|csv|ics|json|jsonld|pdf|png|svg|xml|zip)");
    }
}
