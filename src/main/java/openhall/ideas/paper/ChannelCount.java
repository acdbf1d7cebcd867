package openhall.ideas.paper;

import io.quarkus.hibernate.orm.panache.Panache;
import java.util.List;
import openhall.ideas.Idea;
import org.jspecify.annotations.Nullable;

/** How many published ideas came by one way, how many of them are answered, and in how many days half of those were. */
record ChannelCount(
        Idea.Channel channel,
        long published,
        long answered,
        @Nullable Long days) {
    private static final String COUNTS = """
            select i.channel, count(*), count(r.at),
                   percentile_cont(0.5) within group (order by extract(epoch from r.at - i.created_at) / 86400)
              from idea i
              left join (select idea_id, min(replied_at) as at from reply group by idea_id) r on r.idea_id = i.id
             where i.published_at is not null
             group by i.channel order by count(*) desc, i.channel
            """;

    static List<ChannelCount> all() {
        return Panache.getSession().createNativeQuery(COUNTS, Object[].class).getResultList().stream()
                .map(ChannelCount::of)
                .toList();
    }

    public String name() {
        return switch (channel) {
            case WEB -> "On this website";
            case PHONE -> "By phone";
            case PAPER -> "On paper";
            case FACE_TO_FACE -> "In person";
        };
    }

    private static ChannelCount of(Object[] row) {
        @Nullable Object days = row[3];
        return new ChannelCount(
                Idea.Channel.valueOf(row[0].toString()),
                ((Number) row[1]).longValue(),
                ((Number) row[2]).longValue(),
                days == null ? null : Math.round(((Number) days).doubleValue()));
    }
}
