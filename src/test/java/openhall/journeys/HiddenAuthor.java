package openhall.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;
import openhall.Cast;

/**
 * A resident with a name and an address like nobody else's, who shows neither, and to whose ideas everything happens
 * that can happen to ideas; who also comments, reports, asks for a second look, and writes on paper.
 */
final class HiddenAuthor {
    /** The demonstration with its history; all that this one person sends in a day comes in a second. */
    static final Map<String, String> COUNCIL = Map.of(
            "OPENHALL_MODE", "demo",
            "OPENHALL_IDEAS_LIMITS_LEAST_SECONDS", "0",
            "OPENHALL_IDEAS_LIMITS_LETTERS_PER_DAY", "50");

    static final String EMAIL = "q.zephyrine-ashgrove77@wrenfield.example";
    private static final String NAME = "Quillon Zephyrine Ashgrove";
    private static final List<String> WORDS = List.of("quillon", "zephyrine", "ashgrove", "wrenfield");
    private static final String TOKEN = "session-of-the-hidden-author";
    private static final Pattern CONFIRM = Pattern.compile("/ideas/confirm/[A-Za-z0-9_-]+");

    private final Nodes.Node node;
    private final Sql sql;
    private final Wire nia;
    private final Wire priya;
    private final Wire zed;
    private final Wire author;
    private final List<String> refs = new ArrayList<>();
    private final List<String> keys = new ArrayList<>();
    private final List<String> comments = new ArrayList<>();

    /** Lives through all of it. */
    HiddenAuthor(Stage stage) {
        node = stage.node();
        sql = stage.sql();
        nia = Wire.signedInAs(Cast.NIA.email, node);
        priya = Wire.signedInAs(Cast.PRIYA.email, node);
        zed = Wire.signedInAs(Cast.ZED.email, node);
        keys.add(draft("Never sent").replaceAll(".*/", ""));
        sent("A quiet bench that nobody confirmed");
        var main = published("A quiet bench by the canal");
        author = Wire.holding(session(), node);
        merged(published("A quiet bench near the canal lock"));
        published("One more quiet bench along the canal");
        checked(confirmed("A quiet bench, somewhere"), "RETURNED");
        var night = published("A quiet canal at night");
        checked(night, "HIDDEN");
        appealed(night);
        delivered(main);
        onPaper("A quiet bench asked for on paper");
        inADigest();
        exported();
        keys.addAll(column("select i.sending from idea i left join person p on p.id = i.author_id"
                + " where p.email = ? or i.email = ?"));
        keys.addAll(column("select id from person where email in (?, ?)"));
    }

    /** The references: not confirmed, delivered, merged, the one it goes on in, published, returned, hidden, on paper. */
    List<String> refs() {
        return List.copyOf(refs);
    }

    /** What this person said about the idea of somebody else: a question that is answered, and a word for it. */
    List<String> comments() {
        return List.copyOf(comments);
    }

    String digest() {
        return sql.rows("select max(number) from digest").get(0).get(0);
    }

    String milestone() {
        var newest = "select m.id from milestone m join idea i on i.id = m.idea_id where i.ref = ?";
        return sql.rows(newest, refs.get(1)).get(0).get(0);
    }

    /** What this person said is not solved for them. */
    String notSolved() {
        return notSolved(EMAIL);
    }

    /** The words in a text, and the keys, that tell who it is. */
    List<String> told(String text) {
        var small = text.toLowerCase(Locale.ROOT);
        var told = new ArrayList<>(named(text));
        keys.stream().filter(small::contains).forEach(told::add);
        return told;
    }

    /** The parts of the name and of the address in a text. */
    static List<String> named(String text) {
        var small = text.toLowerCase(Locale.ROOT);
        return WORDS.stream().filter(small::contains).toList();
    }

    private String draft(String title) {
        return Wire.signedOut(node)
                .draft(
                        "title",
                        title,
                        "problem",
                        "There is no quiet bench by the canal where one can sit.",
                        "suggestion",
                        "Put a quiet bench there, by the water of the canal.",
                        "area",
                        "Somers Town",
                        "name",
                        NAME,
                        "email",
                        EMAIL,
                        "showName",
                        "no");
    }

    private String sent(String title) {
        act(Wire.signedOut(node), draft(title) + "/send");
        return known(title);
    }

    private String known(String title) {
        var ref = sql.rows("select ref from idea where title = ?", title).get(0).get(0);
        refs.add(ref);
        return ref;
    }

    private String confirmed(String title) {
        var ref = sent(title);
        var letter = sql.rows(
                "select text from mail where to_address = ? and subject = ?", EMAIL, "Confirm your idea " + ref);
        var link = CONFIRM.matcher(letter.get(0).get(0));
        assertThat(link.find()).isTrue();
        act(Wire.signedOut(node), link.group());
        return ref;
    }

    private String published(String title) {
        var ref = confirmed(title);
        act(nia, "/moderation/" + ref + "/check", "outcome", "PUBLISHED");
        act(zed, "/ideas/" + ref + "/support");
        return ref;
    }

    private void checked(String ref, String outcome) {
        var words = "Say where it would be";
        act(nia, "/moderation/" + ref + "/check", "outcome", outcome, "reason", "NO_CLEAR_ACTION", "words", words);
    }

    /** Into an idea of somebody else, against which the author objects. */
    private void merged(String ref) {
        var ada = Wire.signedInAs(Cast.ADA.email, node);
        var draft = ada.draft("title", "Benches of Ada", "problem", "None", "suggestion", "Some", "showName", "no");
        act(ada, draft + "/send");
        var other = known("Benches of Ada");
        act(nia, "/moderation/" + other + "/check", "outcome", "PUBLISHED");
        spoken(other);
        act(nia, "/ideas/" + ref + "/merger", "into", other, "why", "Both want a bench");
        act(author, "/ideas/" + ref + "/objection", "words", "Mine is a quiet one");
        act(priya, "/ideas/" + ref + "/objection/answer", "words", "We put a quiet one there");
    }

    /** About the idea of somebody else, which the author reports too. */
    private void spoken(String ref) {
        act(author, "/ideas/" + ref + "/comments", "kind", "QUESTION", "words", "How long will the bench last");
        act(author, "/ideas/" + ref + "/comments", "kind", "FOR", "words", "One could sit there with a book");
        comments.addAll(column("select c.ref from idea_comment c join person p on p.id = c.author_id"
                + " where p.email in (?, ?) order by c.created_at, c.id"));
        comments.forEach(comment -> act(nia, "/moderation/comments/" + comment + "/check", "outcome", "PUBLISHED"));
        act(priya, "/comments/" + comments.get(0) + "/answer", "service", "parking", "words", "For ten years");
        act(author, "/reports", "about", ref, "reason", "OTHER", "words", "It is written in a rude way");
    }

    private void appealed(String ref) {
        var sending =
                sql.rows("select sending from idea where ref = ?", ref).get(0).get(0);
        act(author, "/ideas/sent/" + sending + "/appeal", "words", "I did say where it would be");
    }

    /** Written down by staff, who know where to post the letters. */
    private void onPaper(String title) {
        act(
                priya,
                "/ideas/entry",
                "sending",
                UUID.randomUUID().toString(),
                "channel",
                "PAPER",
                "received",
                "1/2/2025",
                "title",
                title,
                "problem",
                "There is nowhere to rest on the way.",
                "suggestion",
                "Put a bench there.",
                "reach",
                "POST",
                "name",
                NAME,
                "address",
                "1 Wrenfield Close");
        act(nia, "/moderation/" + known(title) + "/check", "outcome", "PUBLISHED");
    }

    private void delivered(String ref) {
        var idea = "/ideas/" + ref;
        act(priya, idea + "/decision", "decision", "ACCEPTED", "service", "parking", "reply", "We put one there");
        act(priya, idea + "/delivery", "state", "IN_PROGRESS", "why", "It is ordered");
        act(priya, idea + "/milestones", "words", "The bench is there", "due", "1/5/2090");
        act(priya, idea + "/milestones/" + milestone() + "/reached", "what", "It came early");
        act(priya, idea + "/delivery", "state", "DELIVERED", "why", "It is there");
        act(author, idea + "/not-solved", "words", "It is not quiet there");
        act(zed, idea + "/not-solved", "words", "I cannot find it");
        act(
                priya,
                "/answers/not-solved/" + notSolved(Cast.ZED.email),
                "outcome",
                "REPLY",
                "reply",
                "It is by the lock");
    }

    private void inADigest() {
        var today = LocalDate.now();
        act(priya, "/ideas/digests", "from", "" + today.minusDays(90), "until", "" + today.plusDays(1));
        act(priya, "/ideas/digests/" + digest() + "/publication", "summary", "People want to sit by the canal");
        assertThat(column("select q.id from digest_quote q join idea i on i.id = q.idea_id"
                        + " join person p on p.id = i.author_id where p.email in (?, ?)"))
                .isNotEmpty();
    }

    /** The one file with contacts has them, so that whoever looks for them can find them. */
    private void exported() {
        var file = priya.post("/ideas/export", "reason", "We ask people where the bench should stand");
        assertThat(file.statusCode()).isEqualTo(200);
        assertThat(file.body()).contains(NAME, EMAIL);
        assertThat(named(file.body())).isEqualTo(WORDS);
    }

    private String notSolved(String email) {
        var said = "select n.id from not_solved n join person p on p.id = n.person_id where p.email = ?"
                + " order by n.id desc";
        return sql.rows(said, email).get(0).get(0);
    }

    /** Of the rows that know this address, which is asked for twice. */
    private List<String> column(String query) {
        return sql.rows(query, EMAIL, EMAIL).stream().map(row -> row.get(0)).toList();
    }

    /** As if by a link that came by email. */
    private String session() {
        sql.update(
                "insert into person_session (hash, person_id, started_at, expires_at)"
                        + " select encode(sha256(convert_to(?, 'UTF8')), 'hex'), id, now(), now() + interval '1 hour'"
                        + " from person where email = ?",
                TOKEN,
                EMAIL);
        return TOKEN;
    }

    private static void act(Wire who, String path, String... fields) {
        var answer = who.post(path, fields);
        assertThat(answer.statusCode()).as(path + answer.body()).isEqualTo(303);
    }
}
