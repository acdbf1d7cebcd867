package openhall.activity.notices;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import openhall.activity.ByMail;
import openhall.activity.NoticeTopic;
import openhall.web.Forms;
import org.jboss.resteasy.reactive.RestForm;
import org.jspecify.annotations.Nullable;

/** For each topic the name of a {@link ByMail}. */
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
        String hackathons) {
    static final String CHOICES = "AT_ONCE|DAILY|NEVER";
    static final String OWN_IDEAS = "Select how you want news about ideas you sent";
    static final String SUPPORTED_IDEAS = "Select how you want news about ideas you support";
    static final String HACKATHONS = "Select how you want news about hackathons you take part in";

    /** A question of the page, and what is chosen. */
    record Question(
            String name, NoticeTopic topic, @Nullable String value) {}

    static NoticeSettingsForm of(Map<NoticeTopic, ByMail> chosen) {
        return new NoticeSettingsForm(
                name(chosen.get(NoticeTopic.OWN_IDEAS)),
                name(chosen.get(NoticeTopic.SUPPORTED_IDEAS)),
                name(chosen.get(NoticeTopic.HACKATHONS)));
    }

    public List<Question> questions() {
        return List.of(
                new Question("ownIdeas", NoticeTopic.OWN_IDEAS, ownIdeas),
                new Question("supportedIdeas", NoticeTopic.SUPPORTED_IDEAS, supportedIdeas),
                new Question("hackathons", NoticeTopic.HACKATHONS, hackathons));
    }

    /** Only after the rules above have been met. */
    Map<NoticeTopic, ByMail> chosen() {
        var chosen = new EnumMap<NoticeTopic, ByMail>(NoticeTopic.class);
        questions().forEach(question -> chosen.put(question.topic(), ByMail.valueOf(Forms.text(question.value()))));
        return chosen;
    }

    private static @Nullable String name(@Nullable ByMail how) {
        return how == null ? null : how.name();
    }
}
