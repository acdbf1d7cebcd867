package openhall.journeys;

import openhall.Cast;

/** Entries of a copied hackathon that two judges have read: nothing but the sign-off is missing. */
final class JudgedEntries {
    private JudgedEntries() {}

    static void lay(CopiedHackathon in, int many) {
        HackathonDates.JUDGED.begin(in.sql(), in.slug());
        in.sql()
                .update(
                        "update hackathon set reads_each = 2, locked_at = submissions_close_at,"
                                + " assigned_at = submissions_close_at where slug = ?",
                        in.slug());
        people(in, many);
        entries(in, many);
        reads(in, many);
    }

    private static void people(CopiedHackathon in, int many) {
        each(in, many, "person (id, name, email, audience, created_at)", """
                #person, 'Competitor ' || n, h.slug || '-' || n || '@example.org', 'RESIDENT', now()""", "");
        each(
                in,
                many,
                "team (id, ref, hackathon_id, challenge_id, name, open, seats, seats_taken, created_at)",
                """
                #team, 'T-' || nextval('team_ref'), h.id, c.id, 'Team ' || n, true, h.max_team, 1, now()""",
                """
                join challenge c on c.hackathon_id = h.id""");
        each(in, many, "team_member (id, team_id, hackathon_id, person_id, conduct_hash, joined_at)", """
                #member, #team, h.id, #person, h.conduct_hash, now()""", "");
    }

    private static void entries(CopiedHackathon in, int many) {
        each(
                in,
                many,
                "submission (id, team_id, outcome, title, what_it_does, latest, submitted_at, locked_at, locked_sha256,"
                        + " eligibility, eligibility_at)",
                """
                #entry, #team, 'TOOL', 'Entry ' || n, 'It asks once.', 1, h.starts_at, h.locked_at, repeat('0', 64),
                'ELIGIBLE', now()""",
                "");
        each(
                in,
                many,
                "submission_version (id, submission_id, number, outcome, title, what_it_does, sha256, submitted_by_id,"
                        + " submitted_at)",
                """
                #version, #entry, 1, 'TOOL', 'Entry ' || n, 'It asks once.', repeat('0', 64), #person, h.starts_at""",
                "");
    }

    private static void reads(CopiedHackathon in, int many) {
        in.sql().update("""
                insert into judge (id, hackathon_id, person_id, added_at, declared_at)
                select uuidv7(), h.id, p.id, h.starts_at, h.locked_at
                  from hackathon h cross join person p where h.slug = ? and p.email in (?, ?)
                """, in.slug(), Cast.JO.email, Cast.KIT.email);
        each(in, many, "assigned_read (id, judge_id, submission_id, assigned_at, read_at)", """
                uuidv7(), j.id, #entry, h.assigned_at, h.assigned_at""", """
                join judge j on j.hackathon_id = h.id""");
        each(in, many, "score (id, judge_id, submission_id, criterion_id, points, note, scored_at)", """
                uuidv7(), j.id, #entry, c.id, 1 + n % 5, '', h.assigned_at""", """
                join judge j on j.hackathon_id = h.id join criterion c on c.hackathon_id = h.id""");
    }

    /** A row for each number; #word is an id that is always the same for this word and this number. */
    private static void each(CopiedHackathon in, int many, String table, String row, String joins) {
        var sql = "insert into " + table + " select " + row + " from hackathon h cross join generate_series(1, ?) n "
                + joins + " where h.slug = ?";
        in.sql().update(sql.replaceAll("#([a-z]+)", "cast(md5(h.slug || '/$1/' || n) as uuid)"), many, in.slug());
    }
}
