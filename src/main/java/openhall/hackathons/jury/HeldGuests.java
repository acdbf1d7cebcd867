package openhall.hackathons.jury;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Locale;
import java.util.Set;
import openhall.hackathons.Judge;
import openhall.hackathons.panel.AssignedRead;
import openhall.hackathons.panel.Conflict;
import openhall.people.Basis;
import openhall.people.Facts;
import openhall.people.Holding;
import openhall.people.Keeping;
import openhall.people.KindOfRecord;
import openhall.people.SecretLink;
import openhall.people.Someone;

/** Judges without an account: their names, their addresses and the browsers from which they judged. */
@ApplicationScoped
class HeldGuests implements Holding {
    private static final KindOfRecord KIND = new KindOfRecord(
            "guest-judges",
            "Judging without an account",
            new KindOfRecord.Words(
                    "The name and email address under which you were asked to judge, and from when to when you could",
                    "So that you can judge, and so that we know who judged what",
                    "Organisers"),
            Basis.PUBLIC_TASK,
            Keeping.lasting("P1Y", "after judging ends", Keeping.End.UNNAMED));

    private static final String FACTS = """
            select j.id, j.added_at as at, 'Asked to judge ' || h.title as label, j.name as value,
                   '/hackathons/' || h.slug as path
              from judge j join hackathon h on h.id = j.hackathon_id
             where j.person_id is null and lower(j.email) = :address
            union all
            select cast(md5(p.hash) as uuid), p.started_at, 'Judging from a browser',
                   'Until ' || to_char(p.expires_at at time zone 'Europe/London', 'FMDD FMMonth YYYY, HH24:MI'),
                   cast(null as text)
              from judge_pass p join judge j on j.id = p.judge_id
             where j.person_id is null and lower(j.email) = :address
            """;

    @Override
    public KindOfRecord kind() {
        return KIND;
    }

    @Override
    public Set<String> tables() {
        return Set.of("judge_pass");
    }

    @Override
    public Facts facts(Someone about) {
        return Facts.where("address", about.email().toLowerCase(Locale.ROOT), FACTS);
    }

    @Override
    public void erase(Someone gone, Instant at) {
        for (var seat : Judge.guestsAt(gone.email())) {
            AssignedRead.dropNotesOf(seat);
            Conflict.dropWhyOf(seat);
            JudgePass.endAll(seat);
            SecretLink.forget(seat.id);
        }
        Judge.unname(gone.email());
    }

    @Override
    public long purge(Instant before, boolean dryRun) {
        return JudgePass.over(before, dryRun) + Judge.unnameOver(before, dryRun);
    }
}
