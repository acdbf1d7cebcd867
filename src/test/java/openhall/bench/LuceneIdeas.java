package openhall.bench;

import io.agroal.api.AgroalDataSource;
import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.en.EnglishAnalyzer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.TextField;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.Term;
import org.apache.lucene.queries.mlt.MoreLikeThis;
import org.apache.lucene.search.BooleanClause;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.store.MMapDirectory;

/** All published ideas in an index of Lucene, as a node would have to keep one: only to measure it beside PostgreSQL. */
record LuceneIdeas(DirectoryReader reader, IndexSearcher searcher, String size) implements AutoCloseable {
    private static final Analyzer ENGLISH = new EnglishAnalyzer();
    private static final String WORDS = "words";

    static LuceneIdeas of(AgroalDataSource pool) throws IOException, SQLException {
        var begun = System.nanoTime();
        var directory = new MMapDirectory(Files.createTempDirectory("ideas"));
        fill(directory, pool);
        var bytes = 0L;
        for (var file : directory.listAll()) {
            bytes += directory.fileLength(file);
        }
        var size = String.format(
                Locale.ROOT, "Lucene: %d kB, made in %d ms%n", bytes / 1024, (System.nanoTime() - begun) / 1_000_000);
        var reader = DirectoryReader.open(directory);
        return new LuceneIdeas(reader, new IndexSearcher(reader), size);
    }

    int best(String words) throws IOException {
        var query = new BooleanQuery.Builder();
        terms(words).forEach(term -> query.add(new TermQuery(new Term(WORDS, term)), BooleanClause.Occur.MUST));
        return searcher.search(query.build(), 21).scoreDocs.length;
    }

    int alike(String draft) throws IOException {
        var like = new MoreLikeThis(reader);
        like.setAnalyzer(ENGLISH);
        like.setMinTermFreq(1);
        like.setMaxQueryTerms(12);
        like.setFieldNames(new String[] {WORDS});
        return searcher.search(like.like(WORDS, new StringReader(draft)), 5).scoreDocs.length;
    }

    private static List<String> terms(String words) throws IOException {
        var terms = new ArrayList<String>();
        try (var stream = ENGLISH.tokenStream(WORDS, words)) {
            var term = stream.addAttribute(CharTermAttribute.class);
            stream.reset();
            while (stream.incrementToken()) {
                terms.add(term.toString());
            }
        }
        return terms;
    }

    private static void fill(MMapDirectory directory, AgroalDataSource pool) throws IOException, SQLException {
        try (var writer = new IndexWriter(directory, new IndexWriterConfig(ENGLISH));
                var connection = pool.getConnection();
                var statement = connection.createStatement();
                var rows = statement.executeQuery("select title || ' ' || problem || ' ' || suggestion from idea"
                        + " where visibility = 'PUBLISHED'")) {
            while (rows.next()) {
                var idea = new Document();
                idea.add(new TextField(WORDS, rows.getString(1), Field.Store.NO));
                writer.addDocument(idea);
            }
        }
    }

    @Override
    public void close() throws IOException {
        reader.close();
        reader.directory().close();
    }
}
