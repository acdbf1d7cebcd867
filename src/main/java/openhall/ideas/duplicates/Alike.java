package openhall.ideas.duplicates;

import io.quarkus.hibernate.orm.panache.Panache;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import openhall.ideas.Decision;
import openhall.ideas.Idea;

/** A published idea that may say the same as another one, and why we think so. */
record Alike(String ref, String title, Decision decision, double likeness, List<String> shared, boolean linked) {
    private static final int SHOWN = 5;

    /** Words that say nothing about what an idea is about. */
    private static final Set<String> COMMON = Set.of(
            "about", "after", "again", "also", "because", "been", "before", "being", "could", "council", "does", "from",
            "have", "here", "into", "just", "more", "most", "much", "need", "only", "other", "over", "people", "should",
            "some", "than", "that", "their", "them", "then", "there", "these", "they", "this", "those", "very", "want",
            "were", "what", "when", "where", "which", "will", "with", "would", "your");

    private static final String MOST_ALIKE = """
            select i.ref, i.title, i.problem, i.decision,
                   greatest(similarity(i.title, :title), similarity(i.title || ' ' || i.problem, :words)) as likeness,
                   exists (select 1 from alike_link l
                            where l.one_id = least(i.id, cast(:idea as uuid))
                              and l.other_id = greatest(i.id, cast(:idea as uuid))) as linked
              from idea i
             where i.visibility = 'PUBLISHED' and i.decision <> 'MERGED' and i.id <> :idea
               and (i.title % :title or (i.title || ' ' || i.problem) % :words)
             order by likeness desc, i.id
             limit 10
            """;

    static List<Alike> to(Idea idea) {
        var words = idea.title + " " + idea.problem;
        List<?> rows = Panache.getEntityManager()
                .createNativeQuery(MOST_ALIKE)
                .setParameter("title", idea.title)
                .setParameter("words", words)
                .setParameter("idea", idea.id)
                .getResultList();
        return rows.stream().map(row -> of((Object[]) row, telling(words))).toList();
    }

    private static Alike of(Object[] row, Set<String> words) {
        var shared = telling(row[1] + " " + row[2]).stream()
                .filter(words::contains)
                .limit(SHOWN)
                .toList();
        var decision = Decision.valueOf(row[3].toString());
        var likeness = ((Number) row[4]).doubleValue();
        return new Alike(row[0].toString(), row[1].toString(), decision, likeness, shared, (Boolean) row[5]);
    }

    /** The words of a text that tell what it is about, in their order. */
    private static Set<String> telling(String text) {
        return Arrays.stream(text.toLowerCase(Locale.UK).split("[^\\p{L}\\p{N}]+"))
                .filter(word -> word.length() > 3 && !COMMON.contains(word))
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    public String path() {
        return "/ideas/" + ref;
    }

    public String linkText() {
        return "Link " + ref;
    }

    public String likenessText() {
        if (likeness >= 0.6) {
            return "Very alike";
        }
        return likeness >= 0.4 ? "Alike" : "A little alike";
    }

    public String sharedText() {
        return shared.isEmpty() ? "No words the same" : "Both say: " + String.join(", ", shared);
    }
}
