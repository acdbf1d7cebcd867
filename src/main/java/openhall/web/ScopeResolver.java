package openhall.web;

import io.quarkus.qute.CompletedStage;
import io.quarkus.qute.EngineConfiguration;
import io.quarkus.qute.EvalContext;
import io.quarkus.qute.Mapper;
import io.quarkus.qute.ResolutionContext;
import io.quarkus.qute.Results;
import io.quarkus.qute.ValueResolver;
import java.util.Map;
import java.util.concurrent.CompletionStage;
import org.jspecify.annotations.Nullable;

/**
 * Looks a name up from the innermost scope of a template outwards: loop, let, tag, page. Qute would ask every resolver
 * of the program at every level that does not know the name, which cost more than all the rest of a page.
 */
@EngineConfiguration
public class ScopeResolver implements ValueResolver {

    @Override
    public int getPriority() {
        return 1000;
    }

    @Override
    public boolean appliesTo(EvalContext context) {
        return context.getBase() instanceof Mapper
                && context.getParams().isEmpty()
                && context.resolutionContext() != null
                && context.resolutionContext().getData() == context.getBase();
    }

    @Override
    public ValueResolver getCachedResolver(EvalContext context) {
        return this;
    }

    @Override
    public CompletionStage<Object> resolve(EvalContext context) {
        var name = context.getName();
        for (var scope = context.resolutionContext(); scope != null; scope = scope.getParent()) {
            var found = in(scope, name);
            if (found != null) {
                return found;
            }
        }
        return Results.notFound(context);
    }

    private static @Nullable CompletionStage<Object> in(ResolutionContext scope, String name) {
        if (scope.getData() instanceof Map<?, ?> map) {
            return map.containsKey(name) ? CompletedStage.of(map.get(name)) : null;
        }
        if (!(scope.getData() instanceof Mapper mapper) || !mapper.appliesTo(name)) {
            return null;
        }
        var value = mapper.getAsync(name);
        return value instanceof CompletedStage<Object> done && Results.isNotFound(done.get()) ? null : value;
    }
}
