package openhall.activity.notices;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import openhall.activity.ByMail;
import openhall.activity.NoticeTopic;
import org.jboss.resteasy.reactive.RestForm;
import org.jspecify.annotations.Nullable;

/** For each topic the name of a {@link ByMail}; people are not asked about what only others have, and it stays. */
record NoticeSettingsForm(
        @RestForm
        @NotNull(message = NoticeSettingsForm.OWN_IDEAS)
        @Pattern(regexp = NoticeSettingsForm.CHOICES, message = NoticeSettingsForm.OWN_IDEAS)
        @Nullable
        String ownIdeas,

        @RestForm
        @NotNull(message = NoticeSettingsForm.SUPPORTED_IDEAS)
        @Pattern(regexp = NoticeSettingsForm.CHOICES, message = NoticeSettingsForm.SUPPORTED_IDEAS)
        @Nullable
        String supportedIdeas,

        @RestForm
        @NotNull(message = NoticeSettingsForm.HACKATHONS)
        @Pattern(regexp = NoticeSettingsForm.CHOICES, message = NoticeSettingsForm.HACKATHONS)
        @Nullable
        String hackathons,

        @RestForm @Pattern(regexp = NoticeSettingsForm.CHOICES, message = NoticeSettingsForm.LEARNING) @Nullable
        String learning,

        @RestForm @Pattern(regexp = NoticeSettingsForm.CHOICES, message = NoticeSettingsForm.TEAM_LEARNING) @Nullable
        String teamLearning,

        @RestForm @Pattern(regexp = NoticeSettingsForm.CHOICES, message = NoticeSettingsForm.SESSIONS) @Nullable
        String sessions,

        @RestForm @Pattern(regexp = NoticeSettingsForm.CHOICES, message = NoticeSettingsForm.SAVINGS) @Nullable
        String savings,

        @RestForm @Pattern(regexp = NoticeSettingsForm.CHOICES, message = NoticeSettingsForm.ANSWERS) @Nullable
        String answers) {
    static final String CHOICES = "AT_ONCE|DAILY|NEVER";
    static final String OWN_IDEAS = "Select how you want news about ideas you sent";
    static final String SUPPORTED_IDEAS = "Select how you want news about ideas you support";
    static final String HACKATHONS = "Select how you want news about hackathons you take part in";
    static final String LEARNING = "Select how you want news about your learning";
    static final String TEAM_LEARNING = "Select how you want news about learning in your team";
    static final String SESSIONS = "Select how you want news about sessions you booked";
    static final String SAVINGS = "Select how you want news about savings you check";
    static final String ANSWERS = "Select how you want news about ideas you answer";

    /** A question of the page, and what is chosen. */
    record Question(
            String name, NoticeTopic topic, @Nullable String value) {}

    static NoticeSettingsForm of(Map<NoticeTopic, ByMail> chosen) {
        return new NoticeSettingsForm(
                name(chosen.get(NoticeTopic.OWN_IDEAS)),
                name(chosen.get(NoticeTopic.SUPPORTED_IDEAS)),
                name(chosen.get(NoticeTopic.HACKATHONS)),
                name(chosen.get(NoticeTopic.LEARNING)),
                name(chosen.get(NoticeTopic.TEAM_LEARNING)),
                name(chosen.get(NoticeTopic.SESSIONS)),
                name(chosen.get(NoticeTopic.SAVINGS)),
                name(chosen.get(NoticeTopic.ANSWERS)));
    }

    /** Those that everybody is asked, and those about the work that somebody has. */
    List<Question> questions(boolean staff, boolean finance, boolean owners) {
        var questions = new ArrayList<>(List.of(
                new Question("ownIdeas", NoticeTopic.OWN_IDEAS, ownIdeas),
                new Question("supportedIdeas", NoticeTopic.SUPPORTED_IDEAS, supportedIdeas),
                new Question("hackathons", NoticeTopic.HACKATHONS, hackathons)));
        if (staff) {
            questions.add(new Question("learning", NoticeTopic.LEARNING, learning));
            questions.add(new Question("teamLearning", NoticeTopic.TEAM_LEARNING, teamLearning));
            questions.add(new Question("sessions", NoticeTopic.SESSIONS, sessions));
        }
        if (finance) {
            questions.add(new Question("savings", NoticeTopic.SAVINGS, savings));
        }
        if (owners) {
            questions.add(new Question("answers", NoticeTopic.ANSWERS, answers));
        }
        return questions;
    }

    /** Only after the rules above have been met. */
    Map<NoticeTopic, ByMail> chosen() {
        var chosen = new EnumMap<NoticeTopic, ByMail>(NoticeTopic.class);
        for (var question : questions(true, true, true)) {
            var how = question.value();
            if (how != null) {
                chosen.put(question.topic(), ByMail.valueOf(how));
            }
        }
        return chosen;
    }

    private static @Nullable String name(@Nullable ByMail how) {
        return how == null ? null : how.name();
    }
}
