package openhall.ideas.following;

import com.rometools.rome.feed.atom.Content;
import com.rometools.rome.feed.atom.Entry;
import com.rometools.rome.feed.atom.Feed;
import com.rometools.rome.feed.atom.Link;
import com.rometools.rome.feed.synd.SyndPerson;
import com.rometools.rome.io.FeedException;
import com.rometools.rome.io.WireFeedOutput;
import java.net.URI;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import openhall.activity.BaseUrl;
import openhall.ideas.Idea;
import openhall.ideas.IdeaNews;

/** News of ideas as an Atom feed (RFC 4287). It holds what is public, and nothing that depends on who asks or when. */
record AtomFeed(String title, String path, String page, Instant since, List<IdeaNews> news) {
    static final int ENTRIES = 30;
    static final String TYPE = "application/atom+xml";

    /** The moves of one idea. */
    static AtomFeed of(Idea idea, List<IdeaNews> news) {
        return new AtomFeed(idea.ref + ": " + idea.title, idea.path("feed"), idea.path(), idea.createdAt, news);
    }

    /** The moves of all ideas; before there are any it is as old as can be. */
    static AtomFeed ofAll(List<IdeaNews> news) {
        return new AtomFeed("Ideas", "/ideas/feed", "/ideas", Instant.EPOCH, news);
    }

    Instant updated() {
        return news.stream().map(IdeaNews::at).max(Instant::compareTo).orElse(since);
    }

    String xml() {
        var feed = new Feed("atom_1.0");
        feed.setId(id(path));
        feed.setTitle(clean(title));
        feed.setUpdated(Date.from(updated()));
        feed.setAlternateLinks(List.of(link("alternate", "text/html", page)));
        feed.setOtherLinks(List.of(link("self", TYPE, path)));
        feed.setEntries(news.stream().map(AtomFeed::entry).toList());
        try {
            return new WireFeedOutput().outputString(feed);
        } catch (FeedException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Entry entry(IdeaNews news) {
        var idea = news.idea();
        var entry = new Entry();
        entry.setId(id("/ideas/moves/" + news.move()));
        entry.setTitle(clean(idea.ref + " " + idea.title + ": " + news.title()));
        entry.setUpdated(Date.from(news.at()));
        entry.setPublished(Date.from(news.at()));
        entry.setAuthors(List.<SyndPerson>of(author(news.who())));
        entry.setAlternateLinks(List.of(link("alternate", "text/html", idea.path())));
        entry.setContents(List.of(text(news.why().isEmpty() ? idea.problem : news.why())));
        return entry;
    }

    private static SyndPerson author(String name) {
        var author = new com.rometools.rome.feed.atom.Person();
        author.setName(clean(name));
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
    static String clean(String text) {
        return text.codePoints()
                .filter(AtomFeed::isXml)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    private static boolean isXml(int c) {
        return c == '\t'
                || c == '\n'
                || c >= ' ' && c < Character.MIN_SURROGATE
                || c > Character.MAX_SURROGATE && c < 0xFFFE
                || c >= Character.MIN_SUPPLEMENTARY_CODE_POINT;
    }
}
