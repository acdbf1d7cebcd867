package openhall.ideas.answering;

import jakarta.persistence.TypedQuery;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import openhall.ideas.Idea;
import openhall.ideas.Waiting;
import openhall.ideas.calls.ListChoices;
import openhall.web.FormErrors;
import openhall.web.Formats;
import openhall.web.Option;

/**
 * The ideas that wait for a reply and are what somebody looks for: how many, and those that have waited longest to choose
 * from. With a word that is none of the choices, there are none.
 */
record BulkMatch(BulkFilter filter, ListChoices choices, FormErrors errors, long count, List<Idea> ideas) {
    static final int MOST = 200;

    /** For whom, and when: own ideas and long waits depend on it. */
    record Reader(UUID me, Instant now) {}

    static BulkMatch of(BulkFilter filter, ListChoices choices, Reader reader) {
        var errors = filter.errors(choices);
        if (!filter.isAsked() || errors.any()) {
            return new BulkMatch(filter, choices, errors, 0, List.of());
        }
        var search = new Search(filter, choices, reader);
        var rows = search.ideas();
        return rows.size() > MOST
                ? new BulkMatch(filter, choices, errors, search.count(), rows.subList(0, MOST))
                : new BulkMatch(filter, choices, errors, rows.size(), rows);
    }

    public boolean isAsked() {
        return filter.isAsked() && !errors.any();
    }

    /** Whether anybody looked for ideas, rightly or not. */
    public boolean isSought() {
        return filter.isAsked();
    }

    public boolean isTooMany() {
        return count > MOST;
    }

    public String sentence() {
        if (count == 0) {
            return "No ideas that wait for a reply match. Choose less above.";
        }
        var match = Formats.times(count, "idea that waits for a reply matches", "ideas that wait for a reply match");
        return isTooMany()
                ? match + ". One reply goes to " + MOST
                        + " ideas at most. Choose more above so that fewer match, or tick" + " some of the " + MOST
                        + " that have waited longest."
                : match + ".";
    }

    public List<Option> allOptions() {
        return List.of(Option.of("yes", count == 1 ? "The 1 that matches" : "All " + count + " that match"));
    }

    public List<Option> whoseOptions() {
        return Arrays.stream(Whose.values())
                .map(whose -> Option.of(whose.slug(), whose.text()))
                .toList();
    }

    /** One question to the database, for the ideas or for their number. */
    private record Search(BulkFilter filter, ListChoices choices, Reader reader) {
        List<Idea> ideas() {
            return query("", Idea.class, " order by i.waitingSince, i.id")
                    .setMaxResults(MOST + 1)
                    .getResultList();
        }

        long count() {
            return query("select count(i.id) ", Long.class, "").getSingleResult();
        }

        private <T> TypedQuery<T> query(String select, Class<T> of, String order) {
            var asked = filter.read(choices);
            var call = asked.call();
            var theme = asked.theme();
            var area = asked.area();
            var where = " from Idea i where i.visibility = :published and i.waitingSince is not null"
                    + (call == null ? "" : " and i.call.id = :call")
                    + (theme == null ? "" : " and i.theme.id = :theme")
                    + (area == null ? "" : " and i.area = :area")
                    + (filter.days() == 0 ? "" : " and i.waitingSince < :since");
            var hql = select + where + Answers.of(filter.whose()) + order;
            var query = Answers.query(hql, of, filter.whose(), reader.me());
            if (call != null) {
                query.setParameter("call", call.id);
            }
            if (theme != null) {
                query.setParameter("theme", theme.id);
            }
            if (area != null) {
                query.setParameter("area", area.name());
            }
            if (filter.days() > 0) {
                query.setParameter("since", Waiting.longerThan(filter.days(), reader.now()));
            }
            return query;
        }
    }
}
