package openhall.ideas.following;

import java.time.Instant;
import java.util.List;
import openhall.activity.BaseUrl;
import openhall.ideas.Idea;
import openhall.ideas.IdeaNews;
import openhall.web.AtomFeed;

/** News of ideas for feed readers. */
final class IdeaFeed {
    private IdeaFeed() {}

    /** The moves of one idea. */
    static AtomFeed of(Idea idea, List<IdeaNews> news) {
        return feed(idea.path("feed"), idea.ref + ": " + idea.title, idea.path(), idea.createdAt, news);
    }

    /** The moves of all ideas; before there are any it is as old as can be. */
    static AtomFeed ofAll(List<IdeaNews> news) {
        return feed("/ideas/feed", "Ideas", "/ideas", Instant.EPOCH, news);
    }

    private static AtomFeed feed(String path, String title, String page, Instant since, List<IdeaNews> news) {
        var items = news.stream().map(IdeaFeed::item).toList();
        return new AtomFeed(new AtomFeed.Site(BaseUrl.of(""), path), title, page, since, items);
    }

    private static AtomFeed.Item item(IdeaNews news) {
        var idea = news.idea();
        return new AtomFeed.Item(
                "/ideas/moves/" + news.move(),
                idea.ref + " " + idea.title + ": " + news.title(),
                news.who(),
                news.at(),
                idea.path(),
                news.why().isEmpty() ? idea.problem : news.why());
    }
}
