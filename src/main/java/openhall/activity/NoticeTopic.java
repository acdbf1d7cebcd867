package openhall.activity;

import java.util.Locale;

/** What people choose about: each topic comes by e-mail as its reader wants it, and until then as it is usual. */
public enum NoticeTopic {
    OWN_IDEAS("Ideas you sent", "When a moderator has checked your idea, or a service has replied", ByMail.AT_ONCE),
    SUPPORTED_IDEAS("Ideas you support", "When a service has replied, or the work has moved on", ByMail.DAILY),
    HACKATHONS("Hackathons you take part in", "When dates or rules change, or a review is due", ByMail.AT_ONCE),
    LEARNING("Your learning", "When something is asked of you, is due, or has been answered", ByMail.DAILY),
    TEAM_LEARNING("Learning in your team", "When people you manage or help wait for you, or are late", ByMail.DAILY),
    SESSIONS("Sessions you booked", "When you get a place, or when a session changes", ByMail.AT_ONCE),
    SAVINGS("Savings you check", "When somebody has claimed a saving", ByMail.DAILY),
    ANSWERS("Ideas you answer", "When you are given an idea, or a reply or news is due", ByMail.DAILY);

    private final String text;
    private final String hint;
    private final ByMail usual;

    NoticeTopic(String text, String hint, ByMail usual) {
        this.text = text;
        this.hint = hint;
        this.usual = usual;
    }

    public String text() {
        return text;
    }

    public String hint() {
        return hint;
    }

    /** How it comes to somebody who has chosen nothing: at once where a date or an answer waits for them. */
    public ByMail usual() {
        return usual;
    }

    String inSentence() {
        return text.toLowerCase(Locale.UK);
    }
}
