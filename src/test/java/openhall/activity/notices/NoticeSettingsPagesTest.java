package openhall.activity.notices;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import java.util.Map;
import openhall.Cast;
import openhall.In;
import openhall.activity.Activity;
import openhall.activity.ByMail;
import openhall.activity.NoticePreference;
import openhall.activity.NoticeTopic;
import openhall.people.Newcomer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class NoticeSettingsPagesTest {
    private static final String PATH = "/me/notices/settings";

    private Newcomer rosa;

    @BeforeEach
    void somebody() {
        rosa = Newcomer.resident();
    }

    @Test
    void the_page_shows_how_it_is_and_what_each_choice_means() {
        var page = rosa.get(PATH);

        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(page.asString())
                .contains("<h1>What you get by email</h1>", "Ideas you sent", "Hackathons you take part in")
                .contains("One email in the morning", "You see it here when you sign in")
                .containsPattern("name=\"ownIdeas\" type=\"radio\" value=\"AT_ONCE\" checked")
                .containsPattern("name=\"supportedIdeas\" type=\"radio\" value=\"DAILY\" checked")
                .containsPattern("name=\"hackathons\" type=\"radio\" value=\"AT_ONCE\" checked");
    }

    @Test
    void only_idea_owners_are_asked_about_ideas_they_answer() {
        assertThat(Cast.PRIYA.get(PATH).asString()).contains("Ideas you answer", "name=\"answers\"");
        assertThat(rosa.get(PATH).asString()).doesNotContain("Ideas you answer");
    }

    @Test
    void what_is_chosen_is_kept_and_can_be_chosen_again() {
        assertThat(choose("DAILY", "NEVER", "AT_ONCE")).isEqualTo(303);
        assertThat(chosen())
                .containsAllEntriesOf(Map.of(
                        NoticeTopic.OWN_IDEAS, ByMail.DAILY,
                        NoticeTopic.SUPPORTED_IDEAS, ByMail.NEVER,
                        NoticeTopic.HACKATHONS, ByMail.AT_ONCE));
        assertThat(rosa.get(PATH).asString())
                .containsPattern("name=\"supportedIdeas\" type=\"radio\" value=\"NEVER\" checked");

        assertThat(choose("NEVER", "AT_ONCE", "DAILY")).isEqualTo(303);
        assertThat(chosen()).containsEntry(NoticeTopic.SUPPORTED_IDEAS, ByMail.AT_ONCE);
    }

    @Test
    void a_choice_that_is_none_is_refused_and_the_others_are_still_there() {
        var page = rosa.post(PATH, "ownIdeas", "NEVER", "supportedIdeas", "SOMETIMES");

        assertThat(page.statusCode()).isEqualTo(422);
        assertThat(page.asString())
                .contains("<title>Error: What you get by email")
                .contains("href=\"#supportedIdeas\">Select how you want news about ideas you support")
                .contains("href=\"#hackathons\">Select how you want news about hackathons you take part in")
                .containsPattern("name=\"ownIdeas\" type=\"radio\" value=\"NEVER\" checked");
        assertThat(chosen()).containsEntry(NoticeTopic.OWN_IDEAS, ByMail.AT_ONCE);
    }

    @Test
    void a_choice_that_changes_something_is_recorded_once() {
        choose("DAILY", "NEVER", "AT_ONCE");
        choose("DAILY", "NEVER", "AT_ONCE");

        var recorded = In.tx(() -> Activity.<Activity>list(
                "verb = 'chose what to get by email' and ref = ?1", rosa.id().toString()));
        assertThat(recorded).hasSize(1);
        assertThat(In.tx(() -> Activity.count("id = ?1 and actor.id = ?2", recorded.get(0).id, rosa.id())))
                .isEqualTo(1);
    }

    @Test
    void everybody_chooses_for_themself() {
        choose("NEVER", "NEVER", "NEVER");

        var other = Newcomer.resident();
        var chosenByOther = In.tx(() -> NoticePreference.of(other.id()));
        assertThat(chosenByOther).containsEntry(NoticeTopic.SUPPORTED_IDEAS, ByMail.DAILY);
        assertThat(Cast.NOBODY.get(PATH).statusCode()).isEqualTo(303);
    }

    private int choose(String ownIdeas, String supportedIdeas, String hackathons) {
        return rosa.post(PATH, "ownIdeas", ownIdeas, "supportedIdeas", supportedIdeas, "hackathons", hackathons)
                .statusCode();
    }

    private Map<NoticeTopic, ByMail> chosen() {
        return In.tx(() -> NoticePreference.of(rosa.id()));
    }
}
