package openhall.hackathons.files;

import java.nio.file.Path;
import java.util.List;
import openhall.files.ContentHash;
import openhall.files.ContentProblem;
import openhall.files.Problems;
import openhall.hackathons.Hackathon;
import org.jspecify.annotations.Nullable;

/** How a folder of {@code challenges/} stands beside what is published here. */
record LoadedFolder(HackathonFolder read, State state, List<ContentProblem> found) {
    /** What the next start does with a folder. */
    enum State {
        NEW("New", "It is taken when Openhall starts again."),
        CHANGED("Changed", "The change is taken when Openhall starts again."),
        SAME("As it is here", "Everything in it is here already."),
        FINAL("Results are final", "Nothing is taken from it any more."),
        OFF("Called off", "Nothing is taken from it any more."),
        PROBLEMS("Has mistakes", "What has a mistake is not taken: what was here before stays.");

        private final String text;
        private final String next;

        State(String text, String next) {
            this.text = text;
            this.next = next;
        }

        public String text() {
            return text;
        }

        public String next() {
            return next;
        }

        public String kind() {
            return switch (this) {
                case SAME, FINAL, OFF -> "neutral";
                case PROBLEMS -> "bad";
                default -> "warn";
            };
        }
    }

    /** A mistake, with the file as it is called within the folder of all hackathons. */
    record Mistake(String file, int line, String message) {}

    static LoadedFolder of(Path folder, @Nullable Hackathon hackathon) {
        var problems = new Problems();
        var read = HackathonFolder.read(folder, problems);
        var state = problems.any() ? State.PROBLEMS : state(folder, hackathon);
        return new LoadedFolder(read, state, problems.all());
    }

    private static State state(Path folder, @Nullable Hackathon hackathon) {
        if (hackathon == null) {
            return State.NEW;
        }
        if (hackathon.finalisedAt != null) {
            return State.FINAL;
        }
        if (hackathon.cancelledAt != null) {
            return State.OFF;
        }
        return ContentHash.of(folder).equals(hackathon.loadedFrom) ? State.SAME : State.CHANGED;
    }

    /** With what it points to and is not there. */
    LoadedFolder checked(KnownNames known) {
        var problems = new Problems();
        found.forEach(problem -> problems.at(problem.file(), problem.line(), problem.message()));
        var hackathon = read.hackathon();
        if (hackathon != null) {
            known.check(hackathon, problems);
        }
        read.challenges().forEach(challenge -> known.check(challenge, problems));
        return new LoadedFolder(read, problems.any() ? State.PROBLEMS : state, problems.all());
    }

    /** Whether it has not been looked at by a start that took it. */
    boolean isToBeTaken() {
        return state != State.SAME && state != State.FINAL && state != State.OFF;
    }

    public String slug() {
        return read.slug();
    }

    public String title() {
        return read.title();
    }

    public String path() {
        return "/organise/files/" + slug();
    }

    public List<Mistake> mistakes() {
        var root = Names.parent(read.folder());
        return found.stream()
                .map(problem -> new Mistake(
                        root.relativize(problem.file().toAbsolutePath().normalize())
                                .toString(),
                        problem.line(),
                        problem.message()))
                .toList();
    }

    public List<ChallengeFolder> challenges() {
        return read.challenges();
    }
}
