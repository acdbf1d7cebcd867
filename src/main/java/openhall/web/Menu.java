package openhall.web;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** What the frame shows around every page, told by the top of the house. Its bean is named {@code menu}. */
public interface Menu {
    List<Link> getLinks();

    /** The name of who is signed in, or null. */
    @Nullable
    String getName();

    String getCouncil();

    /** The colour of the header, as #17505a. */
    String getColour();

    /** The style sheet with the council's own colours, or null when they are those of the house. */
    @Nullable
    String getStyle();

    /** The council's own logo, or null. */
    @Nullable
    Logo getLogo();

    boolean isDemo();

    /** A place in the navigation; {@code active} when the page is in that part. */
    record Link(String text, String path, boolean active) {}

    /** A picture in place of the mark; {@code alt} says what it says, width and height are in pixels. */
    record Logo(String path, String alt, int width, int height) {}
}
