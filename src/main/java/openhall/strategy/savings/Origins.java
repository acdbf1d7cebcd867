package openhall.strategy.savings;

import io.quarkus.arc.All;
import io.quarkus.arc.Arc;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import openhall.activity.Subject;
import openhall.people.Me;
import openhall.strategy.SavingOrigin;
import openhall.web.Forms;
import org.jspecify.annotations.Nullable;

/** Finds what a saving comes from by what somebody types: a reference, or the address of a page that ends in it. */
@ApplicationScoped
class Origins {
    @Inject
    @All
    List<SavingOrigin> all;

    /** What each of these savings comes from as everyone may read it today, by the reference of the saving. */
    Map<String, CameFrom> of(List<Saving> savings) {
        var open = all.stream()
                .flatMap(origin -> publicAmong(origin, savings))
                .collect(Collectors.toMap(subject -> key(subject.kind(), subject.ref()), Function.identity()));
        var found = new HashMap<String, CameFrom>();
        for (var saving : savings) {
            var from = saving.origin();
            if (from != null) {
                found.put(saving.ref, seen(from, open.get(key(from.kind(), from.ref()))));
            }
        }
        return found;
    }

    @Nullable
    CameFrom of(Saving saving) {
        return of(List.of(saving)).get(saving.ref);
    }

    /** The same for whoever has nothing injected. */
    static @Nullable CameFrom today(Saving saving) {
        return Arc.container().instance(Origins.class).get().of(saving);
    }

    private static CameFrom seen(Subject from, @Nullable Subject now) {
        return now == null
                ? CameFrom.nobodyReads(from.kind(), from.ref())
                : new CameFrom(now.kind(), now.ref(), now.title(), now.path());
    }

    private static Stream<Subject> publicAmong(SavingOrigin origin, List<Saving> savings) {
        var refs = new HashSet<String>();
        for (var saving : savings) {
            var from = saving.origin();
            if (from != null && from.kind().equals(origin.kind())) {
                refs.add(from.ref());
            }
        }
        return refs.isEmpty() ? Stream.empty() : origin.publicAmong(refs).stream();
    }

    private static String key(String kind, String ref) {
        return kind + "/" + ref;
    }

    Optional<Subject> named(@Nullable String typed) {
        return ref(typed)
                .flatMap(ref -> all.stream()
                        .flatMap(origin -> origin.named(ref).stream())
                        .findFirst());
    }

    /** Only what this reader answers for. */
    Optional<Subject> answeredBy(Me me, @Nullable String typed) {
        return ref(typed)
                .flatMap(ref -> all.stream()
                        .flatMap(origin -> origin.answeredBy(me, ref).stream())
                        .findFirst());
    }

    private static Optional<String> ref(@Nullable String typed) {
        return Optional.of(Forms.text(typed).replaceAll("[?#].*$", "").replaceAll("^.*/", ""))
                .filter(ref -> ref.matches("[A-Za-z0-9._-]{1,100}"));
    }
}
