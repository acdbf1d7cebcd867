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
import java.util.List;
import openhall.people.May;
import openhall.people.Me;
import openhall.people.OrgTree;
import openhall.strategy.Cell;
import openhall.web.Csv;
import openhall.web.FormErrors;
import openhall.web.Formats;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

@Path("/skills")
class NeedsPages {
    private static final List<String> HEADER =
            List.of("unit", "skill", "title", "older figure of", "in scope", "at target", "below target", "not known");

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
        var open = NeedUnits.openTo(me.person(), tree);
        return Templates.needs(Needs.of(open.named(unit), tree, today()), open, FormErrors.none());
    }

    @GET
    @Path("needs.csv")
    @Produces("text/csv")
    @PermissionsAllowed(May.SEE_NEEDS)
    public String csv(@RestQuery @Nullable String unit) {
        var tree = OrgTree.load();
        var needs = Needs.of(NeedUnits.openTo(me.person(), tree).named(unit), tree, today());
        return Csv.of(
                HEADER, needs.rows().stream().map(need -> line(needs, need)).toList());
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), Formats.ZONE);
    }

    private static List<String> line(Needs needs, Need need) {
        var asOf = need.asOf();
        return List.of(
                needs.unit().slug,
                need.skill().key,
                need.skill().title,
                asOf == null ? "" : asOf.toString(),
                need.inScopeText(),
                number(need, 0),
                number(need, 1),
                number(need, 2));
    }

    private static String number(Need need, int column) {
        if (need.empty()) {
            return "0";
        }
        Cell cell = need.cells().get(column);
        return cell.hidden() ? "[c]" : String.valueOf(cell.numerator());
    }
}
