package openhall.activity;

import org.jspecify.annotations.Nullable;

/** What a mail belongs to that people can stop by one click: the news about one topic, or the digest of a day. */
public enum Subscription {
    OWN_IDEAS(NoticeTopic.OWN_IDEAS),
    SUPPORTED_IDEAS(NoticeTopic.SUPPORTED_IDEAS),
    HACKATHONS(NoticeTopic.HACKATHONS),
    LEARNING(NoticeTopic.LEARNING),
    TEAM_LEARNING(NoticeTopic.TEAM_LEARNING),
    SESSIONS(NoticeTopic.SESSIONS),
    SAVINGS(NoticeTopic.SAVINGS),
    ANSWERS(NoticeTopic.ANSWERS),
    DIGEST(null);

    private final @Nullable NoticeTopic topic;

    Subscription(@Nullable NoticeTopic topic) {
        this.topic = topic;
    }

    /** Null for the digest, which is about all topics that come once a day. */
    public @Nullable NoticeTopic topic() {
        return topic;
    }

    /** Fits behind "emails ". */
    public String text() {
        return topic == null ? "once a day with what is new" : "about " + topic.inSentence();
    }
}
