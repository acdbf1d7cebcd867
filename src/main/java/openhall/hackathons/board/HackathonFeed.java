package openhall.hackathons.board;

import com.rometools.rome.feed.atom.Content;
import com.rometools.rome.feed.atom.Entry;
import com.rometools.rome.feed.atom.Feed;
import com.rometools.rome.feed.atom.Link;
import com.rometools.rome.feed.atom.Person;
import com.rometools.rome.feed.synd.SyndPerson;
import com.rometools.rome.io.FeedException;
import com.rometools.rome.io.WireFeedOutput;
import java.net.URI;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import openhall.activity.BaseUrl;

/** News of hackathons as an Atom feed (RFC 4287). It holds what is public, and the names of no people. */
record HackathonFeed(String council, List<HackathonNews> news) {
    static final String TYPE = "application/atom+xml";
    private static final String PATH = "/hackathons/feed.atom";

    String xml() {
        var feed = new Feed("atom_1.0");
        feed.setId(id(PATH));
        feed.setTitle("Hackathons");
        feed.setUpdated(Date.from(updated()));
        feed.setAlternateLinks(List.of(link("alternate", "text/html", "/hackathons")));
        feed.setOtherLinks(List.of(link("self", TYPE, PATH)));
        feed.setEntries(news.stream().map(this::entry).toList());
        try {
            return new WireFeedOutput().outputString(feed);
        } catch (FeedException e) {
            throw new IllegalStateException(e);
        }
    }

    private Instant updated() {
        return news.isEmpty() ? Instant.EPOCH : news.get(0).at();
    }

    private Entry entry(HackathonNews each) {
        var entry = new Entry();
        entry.setId(id("/hackathons/news/" + each.key()));
        entry.setTitle(clean(each.title()));
        entry.setUpdated(Date.from(each.at()));
        entry.setPublished(Date.from(each.at()));
        entry.setAuthors(List.<SyndPerson>of(author()));
        entry.setAlternateLinks(List.of(link("alternate", "text/html", each.path())));
        entry.setContents(List.of(text(each.words())));
        return entry;
    }

    private Person author() {
        var author = new Person();
        author.setName(clean(council));
        return author;
    }

    private static Link link(String rel, String type, String path) {
        var link = new Link();
        link.setRel(rel);
        link.setType(type);
        link.setHref(BaseUrl.of(path));
        return link;
    }

    private static Content text(String words) {
        var content = new Content();
        content.setType(Content.TEXT);
        content.setValue(clean(words));
        return content;
    }

    /** A tag URI (RFC 4151): the same for ever, wherever the page moves. */
    private static String id(String path) {
        return "tag:" + URI.create(BaseUrl.of("/")).getHost() + ",2026:" + path;
    }

    /** Without what XML cannot hold at all, escaped or not. */
    private static String clean(String text) {
        return text.replaceAll("[^\\t\\n\\r\\x{20}-\\x{D7FF}\\x{E000}-\\x{FFFD}\\x{10000}-\\x{10FFFF}]", "");
    }
}
