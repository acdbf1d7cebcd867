package openhall.activity;

import java.util.Arrays;
import java.util.List;

/** What a notice is about. */
public enum NoticeKind {
    OWN_IDEA_CHECKED(NoticeTopic.OWN_IDEAS),
    OWN_IDEA_NEWS(NoticeTopic.OWN_IDEAS),
    SUPPORTED_IDEA_NEWS(NoticeTopic.SUPPORTED_IDEAS),
    HACKATHON_DATES(NoticeTopic.HACKATHONS),
    HACKATHON_NEWS(NoticeTopic.HACKATHONS),
    ADOPTION_DUE(NoticeTopic.HACKATHONS),
    LEARNING_ASSIGNED(NoticeTopic.LEARNING),
    LEARNING_DUE(NoticeTopic.LEARNING),
    CERTIFICATE_DUE(NoticeTopic.LEARNING),
    TASK_SIGNED_OFF(NoticeTopic.LEARNING),
    STUCK_ANSWERED(NoticeTopic.LEARNING),
    COURSE_CHANGED(NoticeTopic.LEARNING),
    TEAM_LEARNING_DUE(NoticeTopic.TEAM_LEARNING),
    TEAM_ASKS(NoticeTopic.TEAM_LEARNING),
    STUCK_ASKED(NoticeTopic.TEAM_LEARNING),
    SESSION_NEWS(NoticeTopic.SESSIONS),
    SAVING_CLAIMED(NoticeTopic.SAVINGS),
    IDEA_GIVEN(NoticeTopic.ANSWERS),
    IDEA_ANSWER_DUE(NoticeTopic.ANSWERS);

    private final NoticeTopic topic;

    NoticeKind(NoticeTopic topic) {
        this.topic = topic;
    }

    public NoticeTopic topic() {
        return topic;
    }

    static List<NoticeKind> about(NoticeTopic topic) {
        return Arrays.stream(values()).filter(kind -> kind.topic == topic).toList();
    }
}
