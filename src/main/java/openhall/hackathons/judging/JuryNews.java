package openhall.hackathons.judging;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import openhall.activity.BaseUrl;
import openhall.activity.News;
import openhall.activity.Notice;
import openhall.activity.NoticeKind;
import openhall.hackathons.Finalised;
import openhall.hackathons.Judge;
import openhall.hackathons.Locked;
import openhall.hackathons.Submission;
import openhall.hackathons.TeamMember;
import openhall.hackathons.panel.AssignedRead;
import openhall.hackathons.panel.JudgeLetters;

/** Tells judges when there is something to do, and teams when there is something to read. */
@ApplicationScoped
class JuryNews {

    void entriesAreLocked(@Observes Locked locked) {
        for (var judge : Judge.panel(locked.hackathon())) {
            if (judge.stoodDownAt == null && !judge.hasDeclared()) {
                JudgeLetters.declareNow(judge, locked.at());
            }
        }
    }

    /** To teams to whom a judge has written. */
    void resultsAreFinal(@Observes Finalised finalised) {
        for (var entry : Submission.judged(finalised.hackathon())) {
            if (!AssignedRead.notesFor(entry).isEmpty()) {
                var path = FeedbackPages.path(entry.team);
                var text =
                        "The judges have written to your team about your entry.\n\nRead it: " + BaseUrl.of(path) + "\n";
                var news = new News(
                        NoticeKind.HACKATHON_NEWS,
                        "judges-notes/" + entry.id,
                        "What the judges say to your team",
                        text,
                        path);
                var members = TeamMember.of(entry.team).stream()
                        .map(member -> member.person)
                        .toList();
                Notice.tellAll(members, news, finalised.at());
            }
        }
    }
}
