package openhall.web;

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

/**
 * News as an Atom feed (RFC 4287). What is put in must be public, and depend neither on who asks nor on when. The page
 * is the one for people that tells the same; {@code since} is how old the feed is before there is any news.
 */
public record AtomFeed(Site site, String title, String page, Instant since, List<Item> items) {
    public static final int ENTRIES = 30;
    public static final String TYPE = "application/atom+xml";

    /** Where this service is found, without a slash at the end, and the address of the feed in it. */
    public record Site(String address, String path) {
        String at(String page) {
            return address + page;
        }

        /** A tag URI (RFC 4151): the same for ever, wherever the page moves. */
        String id(String key) {
            return "tag:" + URI.create(address + "/").getHost() + ",2026:" + key;
        }
    }

    /** A piece of news. The key begins with a slash and is the same for ever; the path is the page to read. */
    public record Item(String key, String title, String author, Instant at, String path, String words) {}

    Instant updated() {
        return items.stream().map(Item::at).max(Instant::compareTo).orElse(since);
    }

    String xml() {
        var feed = new Feed("atom_1.0");
        feed.setId(site.id(site.path()));
        feed.setTitle(clean(title));
        feed.setUpdated(Date.from(updated()));
        feed.setAlternateLinks(List.of(link("alternate", "text/html", page)));
        feed.setOtherLinks(List.of(link("self", TYPE, site.path())));
        feed.setEntries(items.stream().map(this::entry).toList());
        try {
            return new WireFeedOutput().outputString(feed);
        } catch (FeedException e) {
            throw new IllegalStateException(e);
        }
    }

    private Entry entry(Item item) {
        var entry = new Entry();
        entry.setId(site.id(item.key()));
        entry.setTitle(clean(item.title()));
        entry.setUpdated(Date.from(item.at()));
        entry.setPublished(Date.from(item.at()));
        entry.setAuthors(List.<SyndPerson>of(author(item.author())));
        entry.setAlternateLinks(List.of(link("alternate", "text/html", item.path())));
        entry.setContents(List.of(text(item.words())));
        return entry;
    }

    private static Person author(String name) {
        var author = new Person();
        author.setName(clean(name));
        return author;
    }

    private Link link(String rel, String type, String path) {
        var link = new Link();
        link.setRel(rel);
        link.setType(type);
        link.setHref(site.at(path));
        return link;
    }

    private static Content text(String words) {
        var content = new Content();
        content.setType(Content.TEXT);
        content.setValue(clean(words));
        return content;
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
