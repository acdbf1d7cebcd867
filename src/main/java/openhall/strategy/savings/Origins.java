package openhall.strategy.savings;

import io.quarkus.arc.All;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import openhall.activity.Subject;
import openhall.strategy.SavingOrigin;
import openhall.web.Forms;
import org.jspecify.annotations.Nullable;

/** Finds what a saving comes from by what somebody types: a reference, or the address of a page that ends in it. */
@ApplicationScoped
class Origins {
    @Inject
    @All
    List<SavingOrigin> all;

    Optional<Subject> named(@Nullable String typed) {
        var ref = Forms.text(typed).replaceAll("[?#].*$", "").replaceAll("^.*/", "");
        if (!ref.matches("[A-Za-z0-9._-]{1,100}")) {
            return Optional.empty();
        }
        return all.stream().flatMap(origin -> origin.named(ref).stream()).findFirst();
    }
}
