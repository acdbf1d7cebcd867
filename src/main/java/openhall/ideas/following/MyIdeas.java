package openhall.ideas.following;

import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import openhall.web.Cursor;
import org.jspecify.annotations.Nullable;

/** What somebody sent, supports, follows and wrote: the newest of each list, or one list further down. */
public record MyIdeas(List<Part> parts, boolean one) {

    /** One list. */
    public record Part(
            MyList list, List<MyRow> rows, @Nullable String next) {
        static Part of(MyList list, UUID me, @Nullable Cursor after) {
            var page = list.page(me, after);
            return new Part(list, page.rows(), page.next());
        }

        /** Where its next rows are. */
        public String path() {
            return "/me/ideas?list=" + list.slug() + "&after=" + next;
        }
    }

    static MyIdeas of(UUID me, @Nullable MyList only, @Nullable Cursor after) {
        if (only != null) {
            return new MyIdeas(List.of(Part.of(only, me, after)), true);
        }
        var parts = Arrays.stream(MyList.values())
                .map(list -> Part.of(list, me, null))
                .toList();
        return new MyIdeas(parts, false);
    }
}
