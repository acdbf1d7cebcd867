package openhall.skills;

import io.quarkus.security.PermissionsAllowed;
import jakarta.annotation.security.PermitAll;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import openhall.people.Audience;
import openhall.people.May;
import openhall.people.Me;
import openhall.people.OrgTree;
import openhall.skills.needs.Need;
import openhall.skills.needs.NeedPart;
import openhall.skills.needs.NeedUnits;
import openhall.skills.needs.Needs;
import openhall.strategy.Cell;
import openhall.web.Formats;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

@Path("/api/skills")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
class SkillApi {
    record Words(int number, String level, String text) {}

    /** A level from 1 to 4; 0 means that there is no target. Jobs are told by words in the job title. */
    record TargetLevels(int staff, int manager, int seniorLeader, int champion, List<JobLevel> jobs) {
        static TargetLevels of(Skill skill, Targets targets) {
            return new TargetLevels(
                    targets.of(skill, Audience.STAFF),
                    targets.of(skill, Audience.MANAGER),
                    targets.of(skill, Audience.SENIOR_LEADER),
                    targets.ofChampions(skill),
                    targets.jobs(skill).stream()
                            .map(job -> new JobLevel(job.getKey(), job.getValue()))
                            .toList());
        }
    }

    record JobLevel(String words, int level) {}

    record Shape(
            String key, String title, String summary, List<Words> levels, TargetLevels targets, List<String> tags) {
        static Shape of(Skill skill, Targets targets) {
            return new Shape(
                    skill.key,
                    skill.title,
                    skill.summary,
                    Stream.of(Level.values())
                            .map(level -> new Words(level.number(), level.slug(), skill.textAt(level)))
                            .toList(),
                    TargetLevels.of(skill, targets),
                    Arrays.asList(skill.tags));
        }
    }

    /**
     * Numbers of staff, as last released; null where it is hidden to protect a small group. With a day, they are of an
     * earlier month. Everybody in scope is asked.
     */
    record NeedShape(
            String key,
            String title,
            @Nullable LocalDate asOf,
            @Nullable Long inScope,
            @Nullable Long replied,
            @Nullable Long atTarget,
            @Nullable Long belowTarget,
            @Nullable Long notKnown) {
        static NeedShape of(Need need) {
            return new NeedShape(
                    need.skill().key,
                    need.skill().title,
                    need.asOf(),
                    inScope(need),
                    number(need.replies(), 0),
                    number(need.cells(), 0),
                    number(need.cells(), 1),
                    number(need.cells(), 2));
        }

        private static @Nullable Long inScope(Need need) {
            return need.allHidden() && !need.empty() ? null : Long.valueOf(need.inScope());
        }

        private static @Nullable Long number(List<Cell> cells, int column) {
            if (cells.isEmpty()) {
                return 0L;
            }
            Cell cell = cells.get(column);
            return cell.hidden() ? null : Long.valueOf(cell.numerator());
        }
    }

    /** A part directly below. */
    record PartShape(String unit, List<NeedShape> skills) {
        static PartShape of(NeedPart part) {
            return new PartShape(
                    part.unit().slug, part.rows().stream().map(NeedShape::of).toList());
        }
    }

    record NeedsShape(String unit, String headline, List<NeedShape> skills, List<PartShape> parts) {}

    @Inject
    Me me;

    @Inject
    Clock clock;

    @GET
    @PermitAll
    public List<Shape> skills() {
        var targets = Targets.load();
        return Skill.all().stream().map(skill -> Shape.of(skill, targets)).toList();
    }

    @GET
    @Path("needs")
    @PermissionsAllowed(May.SEE_NEEDS)
    public NeedsShape needs(@RestQuery @Nullable String unit) {
        var tree = OrgTree.load();
        var open = NeedUnits.openTo(me, tree);
        var needs = Needs.of(open.named(unit), open, tree, today());
        return new NeedsShape(
                needs.unit().slug,
                needs.headline(),
                needs.rows().stream().map(NeedShape::of).toList(),
                needs.parts().stream().map(PartShape::of).toList());
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), Formats.ZONE);
    }
}
