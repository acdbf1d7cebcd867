package openhall.ideas.search;

import jakarta.persistence.EntityManager;
import java.util.Arrays;
import java.util.List;
import openhall.ideas.Decision;
import openhall.ideas.Delivery;

/** A published idea that shares telling words with a text, and those words as the text has them. */
public record Alike(String ref, String title, Decision decision, Delivery delivery, int supports, List<String> shared) {
    /**
     * The words of the text that few ideas have are the telling ones, those of its title first; how many have one,
     * PostgreSQL keeps in its statistics of the column. Ideas that share two of them are alike, or one where there is
     * only one.
     */
    private static final String MOST_ALIKE = """
            with common as materialized (
                select e.word, e.part from pg_stats s, lateral unnest(
                    cast(cast(s.most_common_elems as text) as text[]), s.most_common_elem_freqs) e (word, part)
                where s.schemaname = current_schema() and s.tablename = 'idea' and s.attname = 'lexemes'
                    and e.word is not null),
            telling as materialized (
                select l.lexeme from unnest(
                    setweight(to_tsvector('english', :title), 'A') || to_tsvector('english', :words)) l
                left join common c on c.word = l.lexeme
                order by coalesce(c.part, 0) + case when 'A' = any (l.weights) then 0 else 0.01 end, l.lexeme
                limit :telling),
            alike as materialized (
                select cast(coalesce(
                    (select string_agg(
                        '(' || quote_literal(a.lexeme) || ' & ' || quote_literal(b.lexeme) || ')', ' | ')
                        from telling a join telling b on a.lexeme < b.lexeme),
                    (select quote_literal(lexeme) from telling limit 1)) as tsquery) as query),
            best as materialized (
                select i.id, i.ref, i.title, i.decision, i.delivery, i.support_count, i.lexemes,
                    ts_rank(i.lexemes, a.query) as rank
                from idea i, alike a
                where i.visibility = 'PUBLISHED' and i.decision not in (:unlike) and i.ref <> :except
                    and i.lexemes @@ a.query
                order by rank desc, i.id limit :most)
            select b.ref, b.title, b.decision, b.delivery, b.support_count, coalesce((
                select string_agg(distinct lower(w.word), ' ')
                from regexp_split_to_table(:title || ' ' || :words, '[^[:alnum:]]+') w (word)
                where exists (select 1 from telling t where to_tsvector('english', w.word) @@
                    cast(quote_literal(t.lexeme) as tsquery) and b.lexemes @@ cast(quote_literal(t.lexeme) as tsquery))),
                '')
            from best b order by b.rank desc, b.id
            """;

    private static final int TELLING = 8;

    /** Enough to know what an idea is about; the rest of a long text takes time and finds nothing else. */
    private static final int READ = 2000;

    /** Those who are about to send something are not told of ideas that nobody works on any more. */
    public static List<Alike> toSend(String title, String words, int most, EntityManager em) {
        return find(title, words, "", List.of("NOT_ACCEPTED", "MERGED"), most, em);
    }

    /** Whatever the council said of it: for whoever looks for duplicates of one idea. */
    public static List<Alike> toIdea(String ref, String title, String words, int most, EntityManager em) {
        return find(title, words, ref, List.of("MERGED"), most, em);
    }

    private static List<Alike> find(
            String title, String words, String except, List<String> unlike, int most, EntityManager em) {
        List<?> rows = em.createNativeQuery(MOST_ALIKE)
                .setParameter("title", title)
                .setParameter("words", words.length() > READ ? words.substring(0, READ) : words)
                .setParameter("telling", TELLING)
                .setParameter("unlike", unlike)
                .setParameter("except", except)
                .setParameter("most", most)
                .getResultList();
        return rows.stream().map(row -> of((Object[]) row)).toList();
    }

    private static Alike of(Object[] row) {
        var shared = row[5].toString();
        return new Alike(
                row[0].toString(),
                row[1].toString(),
                Decision.valueOf(row[2].toString()),
                Delivery.valueOf(row[3].toString()),
                ((Number) row[4]).intValue(),
                shared.isEmpty() ? List.of() : Arrays.asList(shared.split(" ")));
    }
}
