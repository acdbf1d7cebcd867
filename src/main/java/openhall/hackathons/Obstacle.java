package openhall.hackathons;

import org.jspecify.annotations.Nullable;

/** What must be done before results are final, in a sentence, and the page where it is done; null where one can only wait. */
public record Obstacle(String words, @Nullable String path) {
    static Obstacle toWaitFor(String words) {
        return new Obstacle(words, null);
    }

    /** The page is one of the organiser's pages of this hackathon. */
    public static Obstacle at(Hackathon hackathon, String page, String words) {
        return new Obstacle(words, "/organise/" + hackathon.slug + "/" + page);
    }
}
