package openhall.activity;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Set;
import openhall.people.Basis;
import openhall.people.Facts;
import openhall.people.Holding;
import openhall.people.Keeping;
import openhall.people.KindOfRecord;
import openhall.people.Someone;

/** News for somebody, and how they want to get it. */
@ApplicationScoped
class HeldNotices implements Holding {
    private static final KindOfRecord KIND = new KindOfRecord(
            "notices",
            "Notices to you",
            new KindOfRecord.Words(
                    "News that the service has for you, when you read it, and what you want to get by email",
                    "To tell you what happened to what you sent or took part in",
                    "You"),
            Basis.PUBLIC_TASK,
            Keeping.lasting(
                    "P1Y", "after it happened. What you want by email, as long as you are here", Keeping.End.DELETED));

    private static final String FACTS = """
            select n.id, n.at, n.title as label, n.detail as value, n.path
              from notice n where n.person_id = :person
            union all
            select p.id, p.chosen_at,
                   'By email: ' || case p.topic when 'OWN_IDEAS' then 'your ideas'
                       when 'SUPPORTED_IDEAS' then 'ideas that you support' when 'HACKATHONS' then 'hackathons'
                       when 'LEARNING' then 'your learning' when 'TEAM_LEARNING' then 'learning in your team'
                       when 'SESSIONS' then 'sessions you booked' when 'SAVINGS' then 'savings you check'
                       else 'ideas you answer' end,
                   case p.how when 'AT_ONCE' then 'At once' when 'DAILY' then 'Once a day' else 'Never' end,
                   '/me/notices/settings'
              from notice_preference p where p.person_id = :person
            """;

    @Override
    public KindOfRecord kind() {
        return KIND;
    }

    @Override
    public Set<String> tables() {
        return Set.of("notice", "notice_preference");
    }

    @Override
    public Facts facts(Someone about) {
        return Facts.about(about, FACTS);
    }

    @Override
    public void erase(Someone gone, Instant at) {
        Notice.forget(gone.id());
        NoticePreference.forget(gone.id());
    }

    @Override
    public long purge(Instant before, boolean dryRun) {
        return Notice.over(before, dryRun);
    }
}
