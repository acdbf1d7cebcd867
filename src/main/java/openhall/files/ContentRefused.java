package openhall.files;

import java.util.List;
import java.util.stream.Collectors;

/** Content files that cannot be taken as they are. */
public class ContentRefused extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final transient List<ContentProblem> problems;

    public ContentRefused(List<ContentProblem> problems) {
        super(problems.stream().map(ContentProblem::toString).collect(Collectors.joining("\n")));
        this.problems = List.copyOf(problems);
    }

    public List<ContentProblem> problems() {
        return problems;
    }
}
