package openhall.ideas.duplicates;

import io.quarkus.hibernate.orm.panache.Panache;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import openhall.ideas.Decision;
import openhall.ideas.Idea;
import openhall.ideas.search.Alike;

/** A published idea that may say the same as another one, and the telling words that they share. */
record Candidate(String ref, String title, Decision decision, List<String> shared, boolean linked) {
    private static final int MOST = 10;

    /** The most alike first. */
    static List<Candidate> to(Idea idea, Kin kin) {
        var linked = kin.alike().stream().map(Kin.Relative::ref).collect(Collectors.toSet());
        var words = idea.problem + " " + idea.suggestion;
        return Alike.toIdea(idea.ref, idea.title, words, MOST, Panache.getEntityManager()).stream()
                .map(alike -> of(alike, linked))
                .toList();
    }

    private static Candidate of(Alike alike, Set<String> linked) {
        return new Candidate(
                alike.ref(), alike.title(), alike.decision(), alike.shared(), linked.contains(alike.ref()));
    }

    public String path() {
        return "/ideas/" + ref;
    }

    public String linkText() {
        return "Link " + ref;
    }

    public String sharedText() {
        return String.join(", ", shared);
    }
}
