package openhall.skills.needs;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.PermissionsAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import openhall.people.May;
import openhall.people.Me;
import openhall.people.OrgTree;
import openhall.people.OrgUnit;
import openhall.strategy.Cell;
import openhall.web.Csv;
import openhall.web.FormErrors;
import openhall.web.Formats;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

@Path("/skills")
class NeedsPages {
    private static final List<String> HEADER = List.of(
            "unit",
            "skill",
            "title",
            "older figure of",
            "asked",
            "replied",
            "at target",
            "below target",
            "not known");

    @CheckedTemplate(basePath = "skills")
    static class Templates {
        static native TemplateInstance needs(Needs needs, NeedUnits open, FormErrors errors);
    }

    @Inject
    Me me;

    @Inject
    Clock clock;

    @GET
    @Path("needs")
    @PermissionsAllowed(May.SEE_NEEDS)
    public TemplateInstance needs(@RestQuery @Nullable String unit) {
        var tree = OrgTree.load();
        var open = NeedUnits.openTo(me, tree);
        return Templates.needs(Needs.of(open.named(unit), open, tree, today()), open, FormErrors.none());
    }

    @GET
    @Path("needs.csv")
    @Produces("text/csv")
    @PermissionsAllowed(May.SEE_NEEDS)
    public String csv(@RestQuery @Nullable String unit) {
        var tree = OrgTree.load();
        var open = NeedUnits.openTo(me, tree);
        var needs = Needs.of(open.named(unit), open, tree, today());
        var lines = new ArrayList<List<String>>();
        needs.rows().forEach(need -> lines.add(line(needs.unit(), need)));
        needs.parts().forEach(part -> part.rows().forEach(need -> lines.add(line(part.unit(), need))));
        return Csv.of(HEADER, lines);
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), Formats.ZONE);
    }

    private static List<String> line(OrgUnit unit, Need need) {
        var asOf = need.asOf();
        return List.of(
                unit.slug,
                need.skill().key,
                need.skill().title,
                asOf == null ? "" : asOf.toString(),
                need.inScopeText(),
                number(need.replies(), 0),
                number(need.cells(), 0),
                number(need.cells(), 1),
                number(need.cells(), 2));
    }

    private static String number(List<Cell> cells, int column) {
        if (cells.isEmpty()) {
            return "0";
        }
        Cell cell = cells.get(column);
        return cell.hidden() ? Cell.HIDDEN : String.valueOf(cell.numerator());
    }
}
