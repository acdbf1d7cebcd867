package openhall.hackathons.board;

import java.time.Instant;
import java.util.List;
import openhall.activity.BaseUrl;
import openhall.web.AtomFeed;

/** News of hackathons for feed readers. It holds the names of no people: the council says it. */
final class HackathonFeed {
    private HackathonFeed() {}

    static AtomFeed of(String council, List<HackathonNews> news) {
        var items = news.stream().map(each -> item(council, each)).toList();
        var site = new AtomFeed.Site(BaseUrl.of(""), "/hackathons/feed.atom");
        return new AtomFeed(site, "Hackathons", "/hackathons", Instant.EPOCH, items);
    }

    private static AtomFeed.Item item(String council, HackathonNews news) {
        return new AtomFeed.Item(
                "/hackathons/news/" + news.key(), news.title(), council, news.at(), news.path(), news.words());
    }
}
