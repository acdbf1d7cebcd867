package openhall.home;

import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.List;
import openhall.people.Council;
import openhall.people.May;
import openhall.people.Me;
import openhall.people.Mode;
import openhall.web.Menu;
import org.jspecify.annotations.Nullable;

/** The navigation: what everyone sees, and what this person may do besides. */
@Named("menu")
@RequestScoped
public class CouncilMenu implements Menu {
    @Inject
    Me me;

    @Inject
    Mode mode;

    @Inject
    RoutingContext context;

    @Inject
    Council council;

    @Override
    public List<Link> getLinks() {
        var links = new ArrayList<Link>();
        add(links, me.may(May.LEARN), "Learn", "/learn");
        add(links, !me.may(May.LEARN), "Courses", "/courses");
        add(links, me.may(May.LEARN), "My skills", "/me/skills");
        add(links, true, "Ideas", "/ideas");
        add(links, true, "Hackathons", "/hackathons");
        add(links, true, "Strategy", "/strategy");
        add(links, me.may(May.SEE_OWN_LINE), "My team", "/team");
        add(links, me.may(May.ASSIGN_LEARNING), "Assigned learning", "/assignments");
        add(links, me.may(May.HELP_LEARNERS), "Help learners", "/help-requests");
        add(links, me.may(May.SEE_NEEDS), "Who needs what", "/skills/needs");
        add(links, me.may(May.SEE_INSIGHT), "Insight", "/insight");
        add(links, me.may(May.HELP_LEARNERS), "Tasks for champions", "/champions/sign-offs");
        add(links, me.may(May.WRITE_COURSES), "Courses you write", "/authoring");
        add(links, me.may(May.MODERATE), "Check ideas", "/moderation");
        add(links, me.may(May.ANSWER_IDEAS), "Answer ideas", "/answers");
        add(links, me.may(May.CHECK_SAVINGS), "Check savings", "/strategy/savings/waiting");
        add(links, me.may(May.ORGANISE), "Organise", "/organise");
        add(links, me.may(May.JUDGE), "Judge", "/judging");
        add(links, me.may(May.ADMINISTER), "Administration", "/admin");
        return nearest(links);
    }

    /** One place is where somebody is: the one that says most of the address. */
    private static List<Link> nearest(List<Link> links) {
        var most = links.stream()
                .filter(Link::active)
                .mapToInt(link -> link.path().length())
                .max()
                .orElse(0);
        return links.stream()
                .map(link -> new Link(
                        link.text(), link.path(), link.active() && link.path().length() == most))
                .toList();
    }

    private void add(List<Link> links, boolean shown, String text, String path) {
        if (shown) {
            var here = context.normalizedPath();
            links.add(new Link(text, path, here.equals(path) || here.startsWith(path + "/")));
        }
    }

    @Override
    public @Nullable String getName() {
        return me.name();
    }

    @Override
    public String getCouncil() {
        return council.facts().name();
    }

    @Override
    public String getColour() {
        return council.facts().colours().brand().hex();
    }

    @Override
    public @Nullable String getStyle() {
        var colours = council.facts().colours();
        return colours.areTokens() ? null : colours.path();
    }

    @Override
    public @Nullable Logo getLogo() {
        return council.facts().logo();
    }

    @Override
    public boolean isDemo() {
        return mode.demo();
    }
}
