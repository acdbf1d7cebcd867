package openhall.hackathons.panel;

import java.time.Instant;
import openhall.hackathons.Hackathon;
import openhall.hackathons.Judge;
import openhall.people.Person;
import openhall.web.Refused;

/** Who on a panel is behind, and the letters that tell them so. */
final class Reminders {

    @SuppressWarnings("serial")
    static class NothingToDo extends Refused {
        NothingToDo() {
            super("Judges have something to do from the deadline until the results are final.");
        }
    }

    private Reminders() {}

    /** To everybody who is behind, can do something about it and was not reminded today; how many that are. */
    static int send(Hackathon hackathon, Person by, Instant at) {
        if (!hackathon.phase(at).takesScores()) {
            throw new NothingToDo();
        }
        var progress = AssignedRead.progressByJudge(AssignedRead.of(hackathon));
        var sent = 0;
        for (var judge : Judge.panel(hackathon)) {
            var read = progress.getOrDefault(judge.id, Progress.NONE);
            if (judge.comesIn(at) && isBehind(judge, read) && judge.remind(by, at)) {
                JudgeLetters.behind(judge, read, at);
                sent++;
            }
        }
        return sent;
    }

    /** Once entries have closed: conflicts to declare, or entries to read. */
    static boolean isBehind(Judge judge, Progress read) {
        return judge.stoodDownAt == null && (!judge.hasDeclared() || !read.isDone());
    }
}
