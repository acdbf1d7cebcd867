package openhall.skills.imports;

import jakarta.ws.rs.NotFoundException;
import java.util.List;
import openhall.skills.Framework;
import openhall.skills.Skill;
import openhall.web.Forms;
import openhall.web.KeyPage;
import org.jspecify.annotations.Nullable;

/** One framework with its licence, and some of its skills by key. */
record FrameworkView(Framework framework, KeyPage<Skill> page) {
    private static final int SIZE = 50;

    static FrameworkView of(String slug, @Nullable String after) {
        var framework = slug.matches("[a-z0-9-]{1,100}") ? Framework.bySlug(slug) : null;
        if (framework == null) {
            throw new NotFoundException();
        }
        var from = after == null || !Forms.isKeepable(after) ? "" : after;
        return new FrameworkView(framework, page(Skill.page(framework, from, SIZE + 1)));
    }

    private static KeyPage<Skill> page(List<Skill> oneMore) {
        return oneMore.size() <= SIZE
                ? new KeyPage<>(oneMore, null)
                : new KeyPage<>(oneMore.subList(0, SIZE), oneMore.get(SIZE - 1).key);
    }
}
