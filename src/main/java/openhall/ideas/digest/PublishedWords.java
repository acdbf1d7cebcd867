package openhall.ideas.digest;

import io.quarkus.hibernate.orm.panache.Panache;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import openhall.ideas.Idea;
import openhall.ideas.Visibility;

/** An idea that everybody may read, as a program reads it. */
record PublishedWords(Idea idea) {
    private static final ZoneId LONDON = ZoneId.of("Europe/London");

    static List<PublishedWords> between(LocalDate from, LocalDate until, int most) {
        return Panache.getEntityManager()
                .createQuery(
                        "from Idea i where i.visibility = :published and i.publishedAt >= :from and i.publishedAt < :until"
                                + " order by i.publishedAt, i.id",
                        Idea.class)
                .setParameter("published", Visibility.PUBLISHED)
                .setParameter("from", from.atStartOfDay(LONDON).toInstant())
                .setParameter("until", until.plusDays(1).atStartOfDay(LONDON).toInstant())
                .setMaxResults(most)
                .getResultList()
                .stream()
                .map(PublishedWords::new)
                .toList();
    }

    String problem() {
        return idea.problem;
    }

    String suggestion() {
        return idea.suggestion;
    }

    /** The title twice: who wrote it said there what it is about. */
    String all() {
        return String.join("\n", idea.title, idea.title, idea.problem, idea.suggestion);
    }
}
