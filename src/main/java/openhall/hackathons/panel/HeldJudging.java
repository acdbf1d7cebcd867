package openhall.hackathons.panel;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Locale;
import java.util.Set;
import openhall.people.Basis;
import openhall.people.Facts;
import openhall.people.Holding;
import openhall.people.Keeping;
import openhall.people.KindOfRecord;
import openhall.people.Someone;

/** Who judged what, and how. */
@ApplicationScoped
class HeldJudging implements Holding {
    private static final KindOfRecord KIND = new KindOfRecord(
            "judging",
            "Judging",
            new KindOfRecord.Words(
                    "The hackathons you judged, what you were given to read, and the points and notes you gave",
                    "So that results can be explained",
                    "You and organisers"),
            Basis.PUBLIC_TASK,
            Keeping.fixed("As long as the council runs this service", Keeping.End.UNNAMED));

    private static final String FACTS = """
            select j.id, j.added_at as at, 'Judge at ' || h.title as label,
                   case when j.declared_at is null then 'You have not declared conflicts yet'
                        else 'You declared your conflicts on ' || to_char(j.declared_at at time zone 'Europe/London', 'FMDD FMMonth YYYY')
                   end as value, '/hackathons/' || h.slug as path
              from judge j join hackathon h on h.id = j.hackathon_id where j.person_id = :person
            union all
            select s.id, s.scored_at, 'Points for ' || t.name,
                   s.points || ' of 5 for ' || c.title || coalesce('. ' || nullif(s.note, ''), ''), cast(null as text)
              from score s
              join judge j on j.id = s.judge_id
              join criterion c on c.id = s.criterion_id
              join submission u on u.id = s.submission_id
              join team t on t.id = u.team_id
             where (j.person_id = :person or j.person_id is null and lower(j.email) = :address)
            union all
            select r.id, r.assigned_at, 'Entry of ' || t.name || ' to read',
                   case when r.released_at is not null then 'Taken back'
                        when r.read_at is not null then 'You have read it'
                        else 'Not read yet'
                   end || coalesce('. To the team: ' || r.note, ''), cast(null as text)
              from assigned_read r
              join judge j on j.id = r.judge_id
              join submission u on u.id = r.submission_id
              join team t on t.id = u.team_id
             where (j.person_id = :person or j.person_id is null and lower(j.email) = :address)
            union all
            select n.id, n.written_at, 'Note of the panel on ' || t.name, n.words, cast(null as text)
              from panel_note n
              join judge j on j.id = n.written_by_id
              join submission u on u.id = n.submission_id
              join team t on t.id = u.team_id
             where (j.person_id = :person or j.person_id is null and lower(j.email) = :address)
            """;

    @Override
    public KindOfRecord kind() {
        return KIND;
    }

    @Override
    public Set<String> tables() {
        return Set.of("judge", "score", "assigned_read", "panel_note");
    }

    /** Also what they did as a guest, before there was an account. */
    @Override
    public Facts facts(Someone about) {
        return Facts.about(about, FACTS).and("address", about.email().toLowerCase(Locale.ROOT));
    }

    /** What they said to teams is their own; points and the note of the panel are what results rest on. */
    @Override
    public void erase(Someone gone, Instant at) {
        AssignedRead.dropNotes(gone.id());
    }
}
