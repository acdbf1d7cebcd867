package openhall.ideas.moderation;

import java.util.Arrays;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** What moderators look at: what was sent, what people reported, and what its author asks them to look at again. */
public enum QueueFilter {
    TO_CHECK("To check", """
            select i.id, 'IDEA' as kind, i.ref, i.title, i.check_since as since, i.author_id, 1 as many
              from idea i where i.visibility = 'AWAITING_CHECK' and i.turn_by is null
            union all
            select c.id, 'COMMENT', c.ref, left(c.words, 100), c.check_since, c.author_id, 1
              from idea_comment c where c.visibility = 'AWAITING_CHECK'
            """),
    REPORTED("Reported", """
            select r.id, 'REPORT' as kind, r.about as ref, coalesce(i.title, left(c.words, 100), r.about) as title,
                   r.reported_at as since, coalesce(i.author_id, c.author_id) as author_id, r.many
              from (select distinct on (o.about) o.id, o.about, o.reported_at,
                           cast(count(*) over (partition by o.about) as integer) as many
                      from report o where o.outcome is null order by o.about, o.reported_at, o.id) r
              left join idea i on i.ref = r.about
              left join idea_comment c on c.ref = r.about
            """),
    APPEALS("Appeals", """
            select a.id, 'APPEAL' as kind, i.ref, i.title, a.asked_at as since, i.author_id, 1 as many
              from appeal a join idea i on i.id = a.idea_id
             where a.outcome is null and i.visibility in ('NOT_PUBLISHED', 'HIDDEN', 'REMOVED')
            """);

    private final String text;
    private final String select;

    QueueFilter(String text, String select) {
        this.text = text;
        this.select = select;
    }

    public String text() {
        return text;
    }

    public String slug() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    String select() {
        return select;
    }

    static QueueFilter named(@Nullable String slug) {
        return Arrays.stream(values())
                .filter(filter -> filter.slug().equals(slug))
                .findFirst()
                .orElse(TO_CHECK);
    }
}
