package openhall.skills;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.PermitAll;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import openhall.people.Audience;
import openhall.people.May;
import openhall.people.Me;
import org.jboss.resteasy.reactive.RestPath;
import org.jspecify.annotations.Nullable;

@Path("/skills")
class SkillPages {
    @CheckedTemplate(basePath = "skills")
    static class Templates {
        static native TemplateInstance index(List<Row> rows, boolean staff, boolean change);

        static native TemplateInstance show(
                Row row, List<SkillTag> tags, @Nullable Mine mine, String rule, boolean administers);
    }

    /** A skill, its levels in words, and the targets: of each kind of post, of champions, and of jobs. */
    record Row(Skill skill, List<Words> levels, Map<Audience, String> targets, String champions, List<String> jobs) {
        public String staff() {
            return of(Audience.STAFF);
        }

        public String managers() {
            return of(Audience.MANAGER);
        }

        public String seniorLeaders() {
            return of(Audience.SENIOR_LEADER);
        }

        private String of(Audience audience) {
            return targets.getOrDefault(audience, "No target");
        }
    }

    /** Where the reader is in the skill, and what their manager saw. */
    record Mine(Mark mark, List<SkillConfirmation> seen) {}

    /** A level and what someone at it can do. */
    record Words(Level level, String text) {}

    @Inject
    Me me;

    @Inject
    Suggestions suggestions;

    @GET
    @PermitAll
    public TemplateInstance index() {
        var targets = Targets.load();
        return Templates.index(
                Skill.all().stream().map(skill -> row(skill, targets)).toList(),
                isStaff(),
                me.may(May.SEE_INSIGHT) || me.may(May.ASSIGN_LEARNING));
    }

    @GET
    @Path("{key}")
    @PermitAll
    public TemplateInstance show(@RestPath String key) {
        var skill = Skill.byKey(key);
        if (skill == null) {
            throw new NotFoundException();
        }
        var targets = Targets.load();
        return Templates.show(
                row(skill, targets), SkillTag.of(skill), mine(skill), Evidence.RULE, me.may(May.ADMINISTER));
    }

    private static Row row(Skill skill, Targets targets) {
        return new Row(
                skill,
                Stream.of(Level.values())
                        .map(level -> new Words(level, skill.textAt(level)))
                        .toList(),
                Map.of(
                        Audience.STAFF, targets.words(skill, Audience.STAFF),
                        Audience.MANAGER, targets.words(skill, Audience.MANAGER),
                        Audience.SENIOR_LEADER, targets.words(skill, Audience.SENIOR_LEADER)),
                targets.championWords(skill),
                targets.jobWords(skill));
    }

    private boolean isStaff() {
        return me.optional().filter(person -> person.audience.isStaff()).isPresent();
    }

    private @Nullable Mine mine(Skill skill) {
        var person = me.optional().orElse(null);
        if (person == null || !person.audience.isStaff()) {
            return null;
        }
        var standing = Standing.of(person, skill);
        if (standing == null && !skill.framework.counted) {
            return null;
        }
        var target = OwnTargets.of(List.of(person.id)).of(person.id, skill);
        var mark = new Mark(skill, standing, target).suggesting(Suggested.from(suggestions));
        return new Mine(mark, SkillConfirmation.of(person, skill));
    }
}
