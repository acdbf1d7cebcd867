package openhall.journeys;

import java.util.List;

/** Like the shipped hackathon, under a slug of its own, so that no other test of the same nodes moves its dates. */
record CopiedHackathon(String slug, Sql sql) {
    private static final String CHALLENGE = "one-permit-one-proof";

    /** Under way, with so many places and none of them taken. A team of one can send an entry. */
    static CopiedHackathon underWay(Sql sql, String slug, int places) {
        copy(sql, slug);
        copy(sql, slug, "criterion", "");
        copy(sql, slug, "event_terms", "");
        copy(sql, slug, "challenge", " and one.slug = '" + CHALLENGE + "'");
        sql.update(
                "insert into event_places (hackathon_id, capacity, placed, waiting, asked)"
                        + " select id, ?, 0, 0, 0 from hackathon where slug = ?",
                places,
                slug);
        HackathonDates.UNDER_WAY.begin(sql, slug);
        return new CopiedHackathon(slug, sql);
    }

    private static void copy(Sql sql, String slug) {
        sql.update("""
                insert into hackathon
                select made.* from hackathon h
                 cross join lateral jsonb_populate_record(h, jsonb_build_object(
                     'id', uuidv7(), 'slug', cast(? as text), 'min_team', 1, 'locked_at', cast(null as text),
                     'vote_opens_at', cast(null as text), 'vote_closes_at', cast(null as text))) made
                 where h.slug = ?""", slug, HackathonDates.SLUG);
    }

    private static void copy(Sql sql, String slug, String table, String which) {
        sql.update("""
                insert into %1$s
                select made.* from %1$s one
                  join hackathon h on h.id = one.hackathon_id
                  join hackathon copied on copied.slug = ?
                 cross join lateral jsonb_populate_record(one, jsonb_build_object(
                     'id', uuidv7(), 'hackathon_id', copied.id)) made
                 where h.slug = ?%2$s""".formatted(table, which), slug, HackathonDates.SLUG);
    }

    String path() {
        return "/hackathons/" + slug;
    }

    String registration() {
        return path() + "/registration";
    }

    String teams() {
        return path() + "/challenges/" + CHALLENGE + "/teams";
    }

    /** Asks for a place, and agrees to all that an entry needs. */
    int register(Wire person) {
        return person.post(registration(), "coming", "ALONE", "agreed", "CONDUCT", "agreed", "OPEN_LICENCE")
                .statusCode();
    }

    /** Has a team formed, and answers its address. */
    String team(Wire founder, String name) {
        register(founder);
        var formed = founder.post(teams(), "name", name, "open", "yes", "conduct", "yes");
        return formed.headers().firstValue("Location").orElseThrow().replaceAll(".*(/hackathons/.*)", "$1");
    }

    /** How many have a place, how many wait, and how many asked, as it is kept. */
    List<String> places() {
        return sql.rows("""
                        select placed, waiting, asked from event_places
                         where hackathon_id = (select id from hackathon where slug = ?)""", slug).get(0);
    }

    /** The same, counted; nobody asks twice. */
    List<String> recounted() {
        return sql.rows("""
                        select count(*) filter (where state = 'PLACED'), count(*) filter (where state = 'WAITING'),
                               count(*)
                          from registration where hackathon_id = (select id from hackathon where slug = ?)""", slug).get(0);
    }

    /** The numbers that people were given, in their order. */
    List<Integer> numbers() {
        return each("r.number", "true").stream().map(Integer::valueOf).toList();
    }

    /** The addresses of those with a place, or of those who wait, in the order of asking. */
    List<String> people(String state) {
        return each("p.email", "r.state = '" + state + "'");
    }

    private List<String> each(String what, String which) {
        var rows = sql.rows(
                "select " + what + " from registration r join person p on p.id = r.person_id"
                        + " join hackathon h on h.id = r.hackathon_id where h.slug = ? and " + which
                        + " order by r.number",
                slug);
        return rows.stream().map(row -> row.get(0)).toList();
    }
}
