package openhall.learning.pathways;

import org.jspecify.annotations.Nullable;

/** What a pathway is made of: a whole course, or one module of it. In files {@code course} or {@code course/module}. */
public record Item(String course, @Nullable String module) {

    public static Item of(String text) {
        var slash = text.indexOf('/');
        return slash < 0 ? new Item(text, null) : new Item(text.substring(0, slash), text.substring(slash + 1));
    }

    public String kind() {
        return module == null ? "course" : "module";
    }

    public String path() {
        return "/courses/" + course;
    }

    /** As it stands in a file. */
    public String text() {
        return module == null ? course : course + "/" + module;
    }
}
