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

    boolean isDemo();

    /** A place in the navigation; {@code active} when the page is in that part. */
    record Link(String text, String path, boolean active) {}
}
