package openhall.activity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import openhall.AtOnce;
import openhall.In;
import openhall.Statements;
import openhall.people.Newcomer;
import openhall.people.Person;
import openhall.people.PersonErased;
import openhall.people.Register;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class NoticeTest {
    private static final Instant AT = Instant.parse("2026-11-20T10:00:00Z");

    @Inject
    Register register;

    private Newcomer rosa;

    @BeforeEach
    void somebody() {
        rosa = Newcomer.resident();
    }

    @Test
    void news_is_told_once_under_one_key() {
        var news = FreshNotice.about(NoticeKind.OWN_IDEA_NEWS, "Accepted");

        tell(news);
        tell(news);

        assertThat(FreshNotice.told(rosa.id(), news.key())).hasSize(1);
        assertThat(FreshNotice.mails(rosa.email())).hasSize(1);
    }

    @Test
    void ten_at_once_tell_it_once() {
        var news = FreshNotice.about(NoticeKind.OWN_IDEA_NEWS, "At once");

        AtOnce.run(10, () -> {
            tell(news);
            return news;
        });

        assertThat(FreshNotice.told(rosa.id(), news.key())).hasSize(1);
        assertThat(FreshNotice.mails(rosa.email())).hasSize(1);
    }

    @Test
    void what_matters_now_comes_by_mail_at_once_to_somebody_who_chose_nothing() {
        var news = FreshNotice.about(NoticeKind.OWN_IDEA_CHECKED, "Your idea is published");

        tell(news);

        assertThat(told(news).awaitsDigest).isFalse();
        var mail = FreshNotice.mails(rosa.email()).get(0);
        assertThat(mail.subject).isEqualTo("Your idea is published");
        assertThat(mail.text).isEqualTo(news.text());
        assertThat(mail.subscription).isEqualTo(Subscription.OWN_IDEAS);
        assertThat(mail.state).isEqualTo(MailState.WAITING);
    }

    @Test
    void what_can_wait_waits_for_the_digest() {
        var news = FreshNotice.news("Planned");

        tell(news);

        assertThat(told(news).awaitsDigest).isTrue();
        assertThat(FreshNotice.mails(rosa.email())).isEmpty();
    }

    @Test
    void everybody_is_told_as_they_chose() {
        choose(NoticeTopic.SUPPORTED_IDEAS, ByMail.AT_ONCE);
        tell(FreshNotice.news("By mail at once"));
        assertThat(FreshNotice.mails(rosa.email())).hasSize(1);

        choose(NoticeTopic.SUPPORTED_IDEAS, ByMail.NEVER);
        var never = FreshNotice.news("Only in the app");
        tell(never);
        assertThat(FreshNotice.mails(rosa.email())).hasSize(1);
        assertThat(told(never).awaitsDigest).isFalse();
    }

    @Test
    void whoever_wants_no_more_mail_gets_no_digest_of_what_they_were_told_before() {
        var news = FreshNotice.news("Told before");
        tell(news);

        choose(NoticeTopic.SUPPORTED_IDEAS, ByMail.NEVER);

        assertThat(told(news).awaitsDigest).isFalse();
    }

    @Test
    void what_has_been_read_waits_for_no_digest() {
        var news = FreshNotice.news("Read in the app");
        tell(news);

        In.tx(() -> Notice.readAll(rosa.id(), AT, AT));

        assertThat(told(news).awaitsDigest).isFalse();
        assertThat(told(news).isUnread()).isFalse();
    }

    @Test
    void a_change_that_is_rolled_back_tells_nobody() {
        var news = FreshNotice.about(NoticeKind.OWN_IDEA_NEWS, "Too early");

        assertThatThrownBy(() -> In.tx(() -> {
                    Notice.tell(Person.findById(rosa.id()), news, AT);
                    throw new IllegalStateException("The change failed");
                }))
                .isInstanceOf(IllegalStateException.class);

        assertThat(FreshNotice.told(rosa.id(), news.key())).isEmpty();
        assertThat(FreshNotice.mails(rosa.email())).isEmpty();
    }

    @Test
    void whoever_has_left_is_not_told() {
        rosa.leave();
        var news = FreshNotice.about(NoticeKind.OWN_IDEA_NEWS, "Too late");

        tell(news);

        assertThat(FreshNotice.told(rosa.id(), news.key())).isEmpty();
        assertThat(FreshNotice.mails(rosa.email())).isEmpty();
    }

    @Test
    void twenty_people_are_told_with_as_many_statements_as_one() {
        var people = Stream.generate(Newcomer::resident).limit(20).toList();

        var one = counting(people.subList(0, 1));

        assertThat(counting(people)).isEqualTo(one);
    }

    @Test
    void a_notice_has_the_words_of_the_mail_without_its_addresses() {
        var text = "It is out:\nhttps://a.example/x\n\nGood.\n";
        var news = new News(NoticeKind.OWN_IDEA_NEWS, "k", "Two\nlines", text, "/");

        assertThat(news.title()).isEqualTo("Two lines");
        assertThat(news.detail()).isEqualTo("It is out. Good.");
        assertThat(new News(NoticeKind.OWN_IDEA_NEWS, "k", "Long", "word ".repeat(200), "/").detail())
                .hasSizeLessThan(310)
                .endsWith("word…");
    }

    @Test
    void nothing_is_kept_of_somebody_who_is_erased() {
        var news = FreshNotice.about(NoticeKind.OWN_IDEA_NEWS, "Forgotten");
        tell(news);
        choose(NoticeTopic.HACKATHONS, ByMail.NEVER);

        In.tx(() -> {
            register.erase(Person.<Person>findById(rosa.id()), PersonErased.Why.OWN_WISH, null, AT);
        });

        assertThat(FreshNotice.told(rosa.id(), news.key())).isEmpty();
        assertThat(FreshNotice.mails(rosa.email())).isEmpty();
        assertThat(In.tx(() -> NoticePreference.count("person.id = ?1", rosa.id())))
                .isZero();
    }

    private long counting(List<Newcomer> people) {
        var told = In.tx(() ->
                people.stream().map(each -> Person.<Person>findById(each.id())).toList());
        var news = FreshNotice.about(NoticeKind.OWN_IDEA_NEWS, "Told to many");
        return Statements.counting(() -> In.tx(() -> Notice.tellAll(told, news, AT)));
    }

    private Notice told(News news) {
        return FreshNotice.told(rosa.id(), news.key()).get(0);
    }

    private void tell(News news) {
        In.tx(() -> Notice.tell(Person.findById(rosa.id()), news, AT));
    }

    private void choose(NoticeTopic topic, ByMail how) {
        In.tx(() -> NoticePreference.choose(rosa.id(), topic, how, AT));
    }
}
