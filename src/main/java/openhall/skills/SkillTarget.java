package openhall.skills;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import jakarta.ws.rs.NotFoundException;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import openhall.activity.Activity;
import openhall.activity.Folding;
import openhall.people.Audience;
import openhall.people.Person;
import openhall.skills.needs.NeedTally;
import openhall.strategy.Measure;
import org.hibernate.annotations.UuidGenerator;
import org.jspecify.annotations.Nullable;

/**
 * The level of a skill that some people should reach, from when to when: everybody with one kind of post, everybody whose
 * job title has certain words in it, or the digital champions. Of several that fit a person the highest counts.
 */
@Entity
class SkillTarget extends PanacheEntityBase {
    /** Whom a target is for. */
    enum Kind {
        AUDIENCE,
        JOB,
        CHAMPIONS
    }

    /** The first target counts from the beginning: nobody was measured against anything else. */
    private static final Instant BEGINNING = Instant.EPOCH;

    @Id
    @UuidGenerator(style = UuidGenerator.Style.VERSION_7)
    public UUID id;

    @ManyToOne(fetch = FetchType.LAZY)
    public Skill skill;

    @Enumerated(EnumType.STRING)
    public Kind kind;

    @Enumerated(EnumType.STRING)
    public @Nullable Audience audience;

    /** Words of a job title, in small letters. */
    public @Nullable String job;

    /** Set by an administrator and by no file since: a file that says nothing of it leaves it alone. */
    public boolean typed;

    public int level;
    public Instant since;
    public @Nullable Instant until;

    @SuppressWarnings("NullAway.Init")
    protected SkillTarget() {}

    /** What the file says from now on; what it said before holds for the days before. */
    static void aim(Skill skill, Map<Audience, Level> targets, Instant at) {
        for (var audience : Audience.values()) {
            aim(skill, audience, targets.get(audience), at);
        }
    }

    private static void aim(Skill skill, Audience audience, @Nullable Level level, Instant at) {
        var now = find("skill = ?1 and audience = ?2 and until is null", skill, audience)
                .<SkillTarget>firstResult();
        if (now != null && level != null && now.level == level.number()) {
            return;
        }
        var first = count("skill = ?1 and audience = ?2", skill, audience) == 0;
        if (now != null) {
            now.end(at);
            flush();
        }
        if (level != null) {
            var target = of(skill, Kind.AUDIENCE, level.number());
            target.audience = audience;
            target.begin(first ? BEGINNING : at);
        }
    }

    /** The same for champions and jobs. Until a group is named its people are measured by their post, so it counts from now. */
    static void aimGroups(Framework framework, List<FrameworkFile.GroupText> groups, Instant at) {
        var wanted = wanted(groups);
        for (SkillTarget now : groupsOf(framework)) {
            var level = wanted.get(now.group());
            if (Objects.equals(level, now.level)) {
                wanted.remove(now.group());
                // From now on it is the file's: what an administrator typed would outlive the file
                now.typed = false;
            } else if (level != null || !now.typed) {
                now.end(at);
            }
        }
        flush();
        wanted.forEach((group, level) -> begin(group, level, at));
    }

    private static Map<Group, Integer> wanted(List<FrameworkFile.GroupText> groups) {
        var wanted = new HashMap<Group, Integer>();
        for (var group : groups) {
            group.levels().forEach((key, level) -> wanted.put(new Group(key, group.job()), level.number()));
        }
        return wanted;
    }

    /** Who is asked for which skill; without a job the champions. */
    private record Group(String key, @Nullable String job) {}

    private Group group() {
        return new Group(skill.key, job);
    }

    private static void begin(Group group, int level, Instant at) {
        var skill = Objects.requireNonNull(Skill.byKey(group.key()), "the file was checked");
        var target = of(skill, group.job() == null ? Kind.CHAMPIONS : Kind.JOB, level);
        target.job = group.job();
        target.begin(at);
    }

    private static SkillTarget of(Skill skill, Kind kind, int level) {
        var target = new SkillTarget();
        target.skill = skill;
        target.kind = kind;
        target.level = level;
        return target;
    }

    private void begin(Instant at) {
        since = at;
        persist();
    }

    private void end(Instant at) {
        until = at.isBefore(since) ? since : at;
    }

    private static List<SkillTarget> groupsOf(Framework framework) {
        return list(
                "from SkillTarget t join fetch t.skill s where s.framework = ?1 and t.audience is null"
                        + " and t.until is null",
                framework);
    }

    /** What people with these words in their job title should reach, until it is taken back or a file says otherwise. */
    static void type(Skill skill, String job, Level level, Person by, Instant at) {
        Skill.locked(skill.key);
        var now = find("skill = ?1 and job = ?2 and until is null", skill, job).<SkillTarget>firstResult();
        if (now != null && now.level == level.number()) {
            return;
        }
        if (now != null) {
            now.end(at);
            flush();
        }
        var target = of(skill, Kind.JOB, level.number());
        target.job = job;
        target.typed = true;
        target.begin(at);
        target.changed("set the target of a job for", by, at);
    }

    /** From now on these people are measured by their post alone; what held before holds for the days before. */
    void takeBack(Person by, Instant at) {
        Skill.locked(skill.key);
        getEntityManager().refresh(this);
        if (until == null) {
            end(at);
            changed("took back the target of a job for", by, at);
        }
    }

    private void changed(String verb, Person by, Instant at) {
        Activity.record(
                by, verb, skill.subject(), at, job + ": " + Level.of(level).slug());
        Folding.due(NeedTally.TOPIC, skill.key);
        Measure.moved(AtTargetSource.keyOf(skill));
    }

    /** Of today, by their words. */
    static List<SkillTarget> ofJobs(Skill skill) {
        return list("skill = ?1 and kind = ?2 and until is null order by job", skill, Kind.JOB);
    }

    static boolean isInFile(Skill skill, String job) {
        return count("skill = ?1 and job = ?2 and until is null and typed = false", skill, job) > 0;
    }

    /** One that an administrator set, taken back or not. */
    static SkillTarget typed(Skill skill, UUID id) {
        return SkillTarget.<SkillTarget>find("skill = ?1 and id = ?2 and typed = true", skill, id)
                .firstResultOptional()
                .orElseThrow(NotFoundException::new);
    }

    /** Whom it is for, in one text: a kind of post, words of a job title, or nothing for champions. */
    String whom() {
        if (audience != null) {
            return audience.name();
        }
        return job == null ? "" : job;
    }

    /** The words of jobs that have or had a target of their own. */
    static List<String> jobsEver() {
        return getEntityManager()
                .createQuery(
                        "select distinct t.job from SkillTarget t where t.job is not null order by t.job", String.class)
                .getResultList();
    }

    static List<SkillTarget> current() {
        return list("from SkillTarget t where t.until is null");
    }
}
