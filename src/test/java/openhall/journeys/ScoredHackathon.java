package openhall.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import openhall.Cast;

/**
 * A hackathon in which everything is decided and nothing is final: four entries with clearly different points of four
 * judges, of whom one is a guest, and a public vote that another entry wins.
 */
final class ScoredHackathon {
    static final String SLUG = HackathonDates.SLUG;
    static final String CHALLENGE = "one-permit-one-proof";
    static final String GUEST = "grace.guest@example.org";
    static final String VOTE_PRIZE = "Prize of the public";
    static final String NOTE = "Two organisers compared the points with the notes.";

    /** By name, so that no list in the order of the names is in the order of the points. */
    enum Entry {
        ALDER("Alder and friends", "A list of alders", 4, 0),
        BIRCH("Birch benders", "A map of birches", 1, 4),
        CEDAR("Cedar crew", "A count of cedars", 5, 0),
        DOGWOOD("Dogwood group", "A word for dogwood", 3, 1);

        final String team;
        final String title;
        private final int points;
        private final int votes;

        Entry(String team, String title, int points, int votes) {
            this.team = team;
            this.title = title;
            this.points = points;
            this.votes = votes;
        }
    }

    private static final String PATH = "/hackathons/" + SLUG;
    private static final String DESK = "/organise/" + SLUG;
    private static final Pattern LINK = Pattern.compile("/jury/[A-Za-z0-9_-]+");
    private static final List<Cast> JUDGES = List.of(Cast.JO, Cast.KIT, Cast.NIA);
    private static final int CRITERIA = 4;

    private static final String TO_READ = """
            select t.ref
              from assigned_read r
              join judge j on j.id = r.judge_id
              join submission s on s.id = r.submission_id
              join team t on t.id = s.team_id
              left join person p on p.id = j.person_id
             where coalesce(p.email, j.email) = ? and r.released_at is null
            """;

    private static final String SWAP_POINTS = """
            update score set points = 6 - points
             where submission_id in (
                select s.id from submission s join team t on t.id = s.team_id where t.ref in (?, ?))
            """;

    private static final String SWAP_VOTES = """
            update vote v set submission_id = other.id
              from submission mine, team own, submission other, team theirs
             where mine.id = v.submission_id and own.id = mine.team_id and theirs.id = other.team_id
               and v.confirmed_at is not null
               and ((own.ref = ? and theirs.ref = ?) or (own.ref = ? and theirs.ref = ?))
            """;

    private final Nodes.Node node;
    private final Sql sql;
    private final Wire omar;
    private final Map<Entry, String> refs = new LinkedHashMap<>();
    private final Map<Entry, Wire> founders = new HashMap<>();
    private final Wire guest;

    /** All of it, until the results wait for an organiser to make them final. */
    ScoredHackathon(Nodes nodes, Nodes.Node node) {
        this.node = node;
        sql = nodes.sql();
        omar = Wire.signedInAs(Cast.OMAR.email, node);
        guest = Wire.signedOut(node);
        begin(HackathonDates.UNDER_WAY);
        planned();
        entered();
        begin(HackathonDates.BEING_JUDGED);
        checked();
        declared();
        scored();
        voted();
        begin(HackathonDates.JUDGED);
        // A guest's pass is over when judging ends. With a longer one we also see what a guest would be shown
        sql.update("update judge_pass set expires_at = now() + interval '1 hour'");
    }

    String ref(Entry entry) {
        return refs.get(entry);
    }

    List<String> refs() {
        return List.copyOf(refs.values());
    }

    /** The browser of the judge who has no account. */
    Wire guest() {
        return guest;
    }

    /** The browser of somebody in the team, who has no other part in this. */
    Wire member(Entry entry) {
        return founders.get(entry);
    }

    /**
     * Who has the most points and who has the fewest change places, and so do the two entries with votes: another entry
     * wins each time. A second time puts everything back. Nothing but these values changes.
     */
    void swap() {
        assertThat(sql.update(SWAP_POINTS, ref(Entry.CEDAR), ref(Entry.BIRCH))).isEqualTo(2 * 3 * CRITERIA);
        var one = ref(Entry.BIRCH);
        var other = ref(Entry.DOGWOOD);
        assertThat(sql.update(SWAP_VOTES, one, other, other, one)).isEqualTo(Entry.BIRCH.votes + Entry.DOGWOOD.votes);
    }

    void finalise() {
        act(omar, DESK + "/finalisation", "note", NOTE);
    }

    /** No page opens a vote for a hackathon that is announced already, so its window moves with the other dates. */
    private void begin(HackathonDates dates) {
        sql.update("update hackathon set vote_opens_at = null, vote_closes_at = null where slug = ?", SLUG);
        dates.begin(sql);
        sql.update(
                "update hackathon set vote_opens_at = submissions_close_at + make_interval(mins => grace_minutes),"
                        + " vote_closes_at = judging_ends_at where slug = ?",
                SLUG);
    }

    private void planned() {
        // Teams of one, because who else is in a team is of no interest here
        sql.update("update hackathon set min_team = 1 where slug = ?", SLUG);
        sql.update(
                "insert into person_role (person_id, role) select id, 'JUDGE' from person where email = ?",
                Cast.NIA.email);
        act(
                omar,
                DESK + "/prizes",
                "title",
                VOTE_PRIZE,
                "what",
                "Lunch",
                "by",
                "vote",
                "places",
                "1",
                "challenge",
                "",
                "costsMoney",
                "no",
                "why",
                "People can vote");
        JUDGES.forEach(judge -> act(omar, DESK + "/panel", "email", judge.email, "name", "", "most", ""));
        act(omar, DESK + "/panel", "email", GUEST, "name", "Grace Guest", "most", "");
    }

    private void entered() {
        founders.put(Entry.CEDAR, Wire.signedInAs(Cast.ADA.email, node));
        founders.put(Entry.BIRCH, Wire.signedInAs(Cast.ZED.email, node));
        founders.put(Entry.ALDER, resident("alder"));
        founders.put(Entry.DOGWOOD, resident("dogwood"));
        for (var entry : Entry.values()) {
            refs.put(entry, entered(entry, founders.get(entry)));
        }
    }

    private static String entered(Entry entry, Wire founder) {
        var challenge = PATH + "/challenges/" + CHALLENGE;
        var formed = act(founder, challenge + "/teams", "name", entry.team, "open", "yes", "conduct", "yes");
        act(founder, PATH + "/terms", "agreed", "CONDUCT", "agreed", "OPEN_LICENCE");
        act(founder, formed + "/submission", "outcome", "TOOL", "title", entry.title, "whatItDoes", "It helps.");
        return formed.replaceAll(".*/", "");
    }

    private void checked() {
        assertThat(omar.get(DESK + "/entries").statusCode()).isEqualTo(200);
        act(omar, DESK + "/entries/admission");
    }

    /** The guest last: entries are shared out when everybody has declared. */
    private void declared() {
        JUDGES.forEach(judge -> act(judge(judge), "/judging/" + SLUG + "/conflicts", "why", ""));
        act(guest, link());
        act(guest, "/jury/desk/conflicts", "why", "");
    }

    private String link() {
        var letters = sql.rows(
                "select text from mail where to_address = ? and text like '%/jury/%' order by written_at desc, id desc",
                GUEST);
        var link = LINK.matcher(letters.get(0).get(0));
        assertThat(link.find()).isTrue();
        return link.group();
    }

    private void scored() {
        for (var judge : JUDGES) {
            var wire = judge(judge);
            for (var ref : toRead(judge.email)) {
                scored(wire, "/judging/" + SLUG + "/" + ref, ref);
                act(wire, "/judging/" + SLUG + "/notes/" + ref, "words", "Read by all who had to");
            }
        }
        toRead(GUEST).forEach(ref -> scored(guest, "/jury/desk/" + ref, ref));
        assertThat(sql.number("select count(*) from score")).isEqualTo(Entry.values().length * 3L * CRITERIA);
    }

    private List<String> toRead(String email) {
        var refs = sql.rows(TO_READ, email).stream().map(row -> row.get(0)).toList();
        assertThat(refs).as("given to " + email).hasSize(3);
        return refs;
    }

    private void scored(Wire judge, String path, String ref) {
        var points = String.valueOf(of(ref).points);
        act(
                judge,
                path + "/scores",
                "points1",
                points,
                "points2",
                points,
                "points3",
                points,
                "points4",
                points,
                "feedback",
                "Thank you for it");
    }

    private Entry of(String ref) {
        return refs.entrySet().stream()
                .filter(each -> each.getValue().equals(ref))
                .map(Map.Entry::getKey)
                .findFirst()
                .orElseThrow();
    }

    /** Confirmed because these people have accounts; one more is asked for and never confirmed. */
    private void voted() {
        for (var entry : Entry.values()) {
            IntStream.range(0, entry.votes)
                    .mapToObj(number -> resident("voter-" + entry.name().toLowerCase(Locale.ROOT) + number))
                    .forEach(voter -> act(voter, PATH + "/vote", "entry", ref(entry)));
        }
        act(Wire.signedOut(node), PATH + "/vote", "entry", ref(Entry.ALDER), "email", "never.confirmed@example.org");
    }

    private Wire judge(Cast judge) {
        return Wire.signedInAs(judge.email, node);
    }

    /** Somebody of the borough who is signed in. */
    private Wire resident(String name) {
        var token = "token-of-" + name;
        sql.update("""
                with made as (insert into person (id, name, email, audience, created_at)
                    values (uuidv7(), ?, ?, 'RESIDENT', now()) returning id)
                insert into person_session (hash, person_id, started_at, expires_at)
                select encode(sha256(convert_to(?, 'UTF8')), 'hex'), id, now(), now() + interval '1 hour' from made
                """, "Resident " + name, name + "@example.org", token);
        return Wire.holding(token, node);
    }

    /** Where it leads. */
    private static String act(Wire who, String path, String... fields) {
        var answer = who.post(path, fields);
        assertThat(answer.statusCode()).as(path + answer.body()).isEqualTo(303);
        return URI.create(answer.headers().firstValue("Location").orElseThrow()).getPath();
    }
}
