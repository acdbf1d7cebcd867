package openhall.ideas.answering;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import openhall.web.Cursor;
import openhall.web.Option;
import org.jspecify.annotations.Nullable;

/** A page of what is due: replies or news, with how much there is of both. */
record AnswerList(
        Whose whose,
        boolean news,
        String sentence,
        List<AnswerRow> rows,
        @Nullable String next) {
    /** Which of them somebody wants to see. */
    record Which(Whose whose, boolean news, @Nullable Cursor after) {}

    static AnswerList of(Which which, UUID me, Instant now) {
        var page = which.news()
                ? Answers.news(which.whose(), me, which.after())
                : Answers.replies(which.whose(), me, which.after());
        var sentence = Answers.load(which.whose(), me, now).sentence();
        return new AnswerList(which.whose(), which.news(), sentence, AnswerRow.of(page.rows(), now), page.next());
    }

    public String path() {
        return "/answers?whose=" + whose.slug() + "&due=" + due();
    }

    public String due() {
        return news ? "news" : "reply";
    }

    public List<Option> options() {
        return rows.stream().map(row -> Option.of(row.ref(), row.title())).toList();
    }
}
