package openhall.hackathons.panel;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import openhall.hackathons.Judge;
import openhall.hackathons.Team;
import org.hibernate.annotations.UuidGenerator;

/** That a judge should not judge a team, and why: by their own word, or because of where they sit. */
@Entity
public class Conflict extends PanacheEntityBase {
    private static final String DROPPED = "The reason is not kept any more";

    @Id
    @UuidGenerator(style = UuidGenerator.Style.VERSION_7)
    public UUID id;

    @ManyToOne(fetch = FetchType.LAZY)
    public Judge judge;

    @ManyToOne(fetch = FetchType.LAZY)
    public Team team;

    @Enumerated(EnumType.STRING)
    public Kind kind = Kind.DECLARED;

    public String why;
    public Instant declaredAt;

    /** How a conflict came to be known: a judge said so, or it follows from where people sit. */
    public enum Kind {
        DECLARED,
        OWN_LINE,
        OWN_TEAM,
        SERVICE
    }

    @SuppressWarnings("NullAway.Init")
    protected Conflict() {}

    public static void declare(Judge judge, Team team, String why, Instant at) {
        note(judge, team, Kind.DECLARED, why, at);
    }

    /** Known without being declared. One that is there already stays as it is. */
    public static void note(Judge judge, Team team, Kind kind, String why, Instant at) {
        if (between(judge, team)) {
            return;
        }
        var conflict = new Conflict();
        conflict.judge = judge;
        conflict.team = team;
        conflict.kind = kind;
        conflict.why = why;
        conflict.declaredAt = at;
        conflict.persist();
    }

    public static boolean between(Judge judge, Team team) {
        return count("judge = ?1 and team = ?2", judge, team) > 0;
    }

    static void dropWhy(UUID personId) {
        update("why = ?1 where judge.id in (select j.id from Judge j where j.person.id = ?2)", DROPPED, personId);
    }

    public static void dropWhyOf(Judge judge) {
        update("why = ?1 where judge = ?2", DROPPED, judge);
    }

    /** Removes reasons that are older, or only counts them; the conflict stays. */
    static long whyOver(Instant before, boolean dryRun) {
        var over = "why <> ?1 and declaredAt < ?2";
        return dryRun ? count(over, DROPPED, before) : update("why = ?1 where " + over, DROPPED, before);
    }

    /** For the organiser, by the names of the teams. */
    static List<Conflict> of(Judge judge) {
        return list("from Conflict k join fetch k.team t where k.judge = ?1 order by t.name, k.id", judge);
    }

    static Set<UUID> teamIdsOf(Judge judge) {
        List<Conflict> conflicts = list("judge", judge);
        return conflicts.stream().map(conflict -> conflict.team.id).collect(Collectors.toSet());
    }
}
