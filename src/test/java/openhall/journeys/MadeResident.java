package openhall.journeys;

import java.util.List;
import java.util.stream.IntStream;

/** A resident who is signed in without a page, for tests that need more of them than the demonstration has. */
record MadeResident(String email, String session) {

    /** So many, whose addresses begin with this word. */
    static List<MadeResident> some(Sql sql, String word, int many) {
        return IntStream.range(0, many).mapToObj(i -> make(sql, word + i)).toList();
    }

    private static MadeResident make(Sql sql, String word) {
        var made = new MadeResident(word + "@example.org", "token-of-" + word);
        sql.update("""
                with made as (insert into person (id, name, email, audience, created_at)
                    values (uuidv7(), ?, ?, 'RESIDENT', now()) returning id)
                insert into person_session (hash, person_id, started_at, expires_at)
                select encode(sha256(convert_to(?, 'UTF8')), 'hex'), id, now(), now() + interval '1 hour' from made
                """, "Person " + word, made.email, made.session);
        return made;
    }

    Wire at(Nodes.Node node) {
        return Wire.holding(session, node);
    }
}
