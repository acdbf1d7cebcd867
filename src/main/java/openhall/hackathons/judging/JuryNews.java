package openhall.hackathons.judging;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.List;
import java.util.stream.Collectors;
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
        var written = AssignedRead.entriesWithNotes(finalised.hackathon());
        var members = TeamMember.in(finalised.hackathon()).stream()
                .collect(Collectors.groupingBy(
                        member -> member.team.id, Collectors.mapping(member -> member.person, Collectors.toList())));
        for (var entry : Submission.judged(finalised.hackathon())) {
            if (written.contains(entry.id)) {
                var path = FeedbackPages.path(entry.team);
                var text =
                        "The judges have written to your team about your entry.\n\nRead it: " + BaseUrl.of(path) + "\n";
                var news = new News(
                        NoticeKind.HACKATHON_NEWS,
                        "judges-notes/" + entry.id,
                        "What the judges say to your team",
                        text,
                        path);
                Notice.tellAll(members.getOrDefault(entry.team.id, List.of()), news, finalised.at());
            }
        }
    }
}
