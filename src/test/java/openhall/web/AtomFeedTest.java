package openhall.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.rometools.rome.feed.synd.SyndFeed;
import com.rometools.rome.io.FeedException;
import com.rometools.rome.io.SyndFeedInput;
import java.io.StringReader;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

class AtomFeedTest {
    private static final AtomFeed.Site SITE = new AtomFeed.Site("https://hall.example", "/ideas/feed");

    @Test
    void any_text_makes_a_well_formed_feed() throws FeedException {
        var strange = "a\u0000b\u0008c\uFFFEd \uD83D\uDC69\u200D\uD83D\uDCBB <script>&amp;]]> \u202E end \uD800";
        var feed = new AtomFeed(SITE, strange, "/ideas", Instant.EPOCH, List.of());

        assertThat(read(feed).getTitle().strip())
                .isEqualTo(AtomFeed.clean(strange).strip());
        assertThat(AtomFeed.clean(strange)).startsWith("abcd ").endsWith(" end ");
    }

    @Test
    void a_feed_is_as_new_as_its_newest_news_and_an_item_has_an_id_that_stays() throws FeedException {
        var older = item("/moves/1", Instant.parse("2026-11-23T10:00:00Z"));
        var newer = item("/moves/2", Instant.parse("2026-11-24T10:00:00Z"));
        var feed = new AtomFeed(SITE, "Ideas", "/ideas", Instant.EPOCH, List.of(older, newer));

        assertThat(feed.updated()).isEqualTo(newer.at());
        assertThat(read(feed).getEntries().get(0).getUri()).isEqualTo("tag:hall.example,2026:/moves/1");
        assertThat(read(feed).getEntries().get(0).getLink()).isEqualTo("https://hall.example/ideas/1");
    }

    private static AtomFeed.Item item(String key, Instant at) {
        return new AtomFeed.Item(key, "A title", "The council", at, "/ideas/1", "Some words");
    }

    private static SyndFeed read(AtomFeed feed) throws FeedException {
        return new SyndFeedInput().build(new StringReader(feed.xml()));
    }
}
