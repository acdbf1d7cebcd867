package openhall.ideas.answering;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import openhall.web.Cursor;
import openhall.web.Option;
import org.jspecify.annotations.Nullable;

/** A page of what is due: replies or news, with how much there is of both. */
record AnswerList(
        Which which,
        Load load,
        List<AnswerRow> rows,
        @Nullable String next) {
    /** Which of them somebody wants to see. */
    record Which(
            Whose whose,
            boolean news,
            AnswerOrder order,
            @Nullable Cursor after) {
        /** As the address says it; what it does not say is as usual. */
        static Which read(
                @Nullable String whose, @Nullable String due, @Nullable String order, @Nullable String after) {
            var by = AnswerOrder.named(order);
            return new Which(Whose.named(whose), "news".equals(due), by, by.parse(after));
        }
    }

    static AnswerList of(Which which, UUID me, Instant now) {
        var page = Answers.page(which, me);
        var load = Answers.load(which.whose(), me, now);
        return new AnswerList(which, load, AnswerRow.of(page.rows(), now), page.next());
    }

    public Whose whose() {
        return which.whose();
    }

    public AnswerOrder order() {
        return which.order();
    }

    public boolean news() {
        return which.news();
    }

    public String sentence() {
        return load.sentence();
    }

    /** What to do first. */
    public String first() {
        return load.first(which.news());
    }

    public String path() {
        return path(which.whose(), which.news(), which.order());
    }

    public String pathOf(Whose other) {
        return path(other, which.news(), which.order());
    }

    public String pathOrdered(AnswerOrder other) {
        return path(which.whose(), which.news(), other);
    }

    /** The same of the other thing that is due. */
    public String otherPath() {
        return path(which.whose(), !which.news(), which.order());
    }

    public String caption() {
        if (which.order().byScore()) {
            return "The highest assessed first. Ideas that nobody has assessed come last";
        }
        return which.news() ? "The next news first" : "The longest wait first";
    }

    public List<Option> options() {
        return rows.stream().map(row -> Option.of(row.ref(), row.title())).toList();
    }

    private static String path(Whose whose, boolean news, AnswerOrder order) {
        var path = "/answers?whose=" + whose.slug() + "&due=" + (news ? "news" : "reply");
        return order == AnswerOrder.DUE ? path : path + "&order=" + order.slug();
    }
}
