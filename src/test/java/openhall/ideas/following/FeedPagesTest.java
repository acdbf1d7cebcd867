package openhall.ideas.following;

import static openhall.ideas.IdeaCast.AT;
import static org.assertj.core.api.Assertions.assertThat;

import com.rometools.rome.feed.synd.SyndFeed;
import com.rometools.rome.io.FeedException;
import com.rometools.rome.io.SyndFeedInput;
import io.quarkus.test.junit.QuarkusTest;
import java.io.StringReader;
import java.util.List;
import openhall.Cast;
import openhall.In;
import openhall.Statements;
import openhall.ideas.FreshIdea;
import openhall.ideas.Idea;
import org.junit.jupiter.api.Test;

@QuarkusTest
class FeedPagesTest {
    @Test
    void the_moves_of_an_idea_are_a_feed_with_ids_that_stay() throws FeedException {
        var idea = FreshIdea.accepted();
        var answer = Cast.NOBODY.get("/ideas/" + idea + "/feed");

        assertThat(answer.contentType()).startsWith("application/atom+xml");
        var feed = read(answer.asString());
        assertThat(feed.getEntries()).hasSize(2);
        assertThat(feed.getEntries().get(0).getTitle()).contains(idea).contains("Accepted");
        assertThat(feed.getEntries().get(0).getUri()).startsWith("tag:");
        assertThat(answer.asString()).contains("rel=\"self\"").contains("/ideas/" + idea + "/feed");
        assertThat(Cast.NOBODY.get("/ideas/" + idea + "/feed").asString()).isEqualTo(answer.asString());
    }

    @Test
    void the_newest_of_all_ideas_are_in_one_feed_and_no_draft() throws FeedException {
        var hidden = FreshIdea.awaitingCheck();

        var feed = Cast.NOBODY.get("/ideas/feed").asString();

        assertThat(read(feed).getEntries()).isNotEmpty();
        assertThat(feed).doesNotContain(hidden + " ");
        assertThat(Cast.NOBODY.get("/ideas/" + hidden + "/feed").statusCode()).isEqualTo(404);
    }

    @Test
    void no_hidden_name_is_in_a_feed() {
        var idea = FreshIdea.sentBy(Cast.ADA);
        In.tx(() -> Idea.held(idea).publish(Cast.NIA.person(), AT));

        var feed = Cast.NOBODY.get("/ideas/" + idea + "/feed").asString();

        assertThat(feed).doesNotContain("Ada Osei").doesNotContain("Nia Blake").doesNotContain(Cast.ADA.email);
    }

    @Test
    void a_feed_that_is_known_is_not_sent_again() {
        var path = "/ideas/" + FreshIdea.published() + "/feed";
        var first = Cast.NOBODY.get(path);

        for (var who : List.of(Cast.NOBODY, Cast.ZED)) {
            var again = who.http().header("If-None-Match", first.header("ETag")).get(path);
            assertThat(again.statusCode()).isEqualTo(304);
            assertThat(again.asString()).isEmpty();
            assertThat(again.header("Cache-Control")).isEqualTo("no-cache");
        }
        assertThat(Cast.NOBODY
                        .http()
                        .header("If-Modified-Since", first.header("Last-Modified"))
                        .get(path)
                        .statusCode())
                .isEqualTo(304);
        assertThat(Cast.NOBODY
                        .http()
                        .header("If-None-Match", "\"other\"")
                        .header("If-Modified-Since", first.header("Last-Modified"))
                        .get(path)
                        .statusCode())
                .isEqualTo(200);
        assertThat(Cast.NOBODY
                        .http()
                        .header("If-Modified-Since", "yesterday")
                        .get(path)
                        .statusCode())
                .isEqualTo(200);
    }

    @Test
    void a_feed_takes_as_many_statements_for_twenty_ideas_as_for_one() {
        FreshIdea.published();
        Cast.NOBODY.get("/ideas/feed");
        var one = Statements.counting(() -> Cast.NOBODY.get("/ideas/feed"));
        for (var row = 1; row <= 19; row++) {
            FreshIdea.published();
        }

        assertThat(Statements.counting(() -> Cast.NOBODY.get("/ideas/feed"))).isEqualTo(one);
    }

    private static SyndFeed read(String xml) throws FeedException {
        return new SyndFeedInput().build(new StringReader(xml));
    }
}
