package openhall.ideas.moderation;

import io.quarkus.hibernate.orm.panache.Panache;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import openhall.activity.WorkingDays;
import openhall.ideas.Idea;
import openhall.ideas.ReasonCode;
import openhall.web.Formats;
import org.jspecify.annotations.Nullable;

/** What everyone can see about moderation, month by month: counts of ideas, and nobody's name. */
record ModerationNumbers(List<Month> months, List<Refused> reasons, long passedOn) {
    private static final int MONTHS = 24;

    private static final String STEPS = """
            select s.month, s.to_state, s.reason, s.since, s.until, count(*) as many from (
                select cast(date_trunc('month', m.moved_at at time zone 'Europe/London') as date) as month,
                       m.to_state, m.reason, m.from_state,
                       case when m.from_state = 'AWAITING_CHECK' and m.to_state <> 'WITHDRAWN' then cast(lag(m.moved_at)
                           over (partition by m.idea_id order by m.moved_at, m.id) at time zone 'Europe/London' as date) end as since,
                       cast(m.moved_at at time zone 'Europe/London' as date) as until
                  from idea_move m
                 where m.axis = 'VISIBILITY' and m.moved_at >= cast(cast(:first as date) - 60 as timestamptz)) s
             where s.month between :first and :last and (s.from_state in ('UNCONFIRMED', 'AWAITING_CHECK'))
             group by 1, 2, 3, 4, 5""";

    private static final String OTHERS = """
            select cast(date_trunc('month', a.decided_at at time zone 'Europe/London') as date) as month,
                   'OVERTURNED' as kind, count(*) as many
              from appeal a where a.outcome = 'OVERTURNED' and a.decided_at >= cast(cast(:first as date) as timestamp) at time zone 'Europe/London' group by 1
            union all
            select cast(date_trunc('month', r.redirected_at at time zone 'Europe/London') as date), 'PASSED_ON', count(*)
              from redirection r where r.redirected_at >= cast(cast(:first as date) as timestamp) at time zone 'Europe/London' group by 1""";

    /** One month: what came, what became of it, and how much of it was checked in time. */
    public record Month(
            LocalDate month,
            long came,
            long published,
            long returned,
            long notPublished,
            long overturned,
            long passedOn,
            long checked,
            long inTime) {
        public String name() {
            return Formats.monthAndYear(month);
        }

        public String share() {
            return Formats.of(inTime, checked);
        }
    }

    /** How often something was not published for a reason. */
    public record Refused(LocalDate month, ReasonCode code, long ideas) {
        public String name() {
            return Formats.monthAndYear(month);
        }
    }

    private record Step(
            LocalDate month,
            String to,
            @Nullable String reason,
            @Nullable LocalDate since,
            LocalDate until,
            long many) {
        boolean isInTime() {
            return since != null && WorkingDays.between(since, until) <= Idea.WORKING_DAYS_TO_CHECK;
        }
    }

    /** Months that are over are read as they were kept; only what came since is counted. */
    static ModerationNumbers at(Instant now) {
        var thisMonth = WorkingDays.day(now).withDayOfMonth(1);
        var first = thisMonth.minusMonths(MONTHS - 1L);
        var kept = ModerationMonth.all();
        var since = counted(ModerationMonth.nextAfter(kept, first), thisMonth);
        var months = new ArrayList<>(since.months());
        kept.stream().map(ModerationMonth::read).forEach(months::add);
        var reasons = new ArrayList<>(since.reasons());
        reasons.addAll(RefusedInMonth.since(first));
        var shown = months.stream()
                .filter(month -> !month.month().isBefore(first) && !isEmpty(month))
                .toList();
        return new ModerationNumbers(shown, List.copyOf(reasons), passedOn(shown));
    }

    /** Counts each month from one to another from the moves themselves, the newest first, with those that had nothing. */
    static ModerationNumbers counted(LocalDate first, LocalDate last) {
        var steps = steps(first, last);
        var others = others(first);
        var months = new ArrayList<Month>();
        for (var month = last; !month.isBefore(first); month = month.minusMonths(1)) {
            months.add(month(month, steps, others));
        }
        return new ModerationNumbers(List.copyOf(months), reasons(steps), passedOn(months));
    }

    private static long passedOn(List<Month> months) {
        return months.stream().mapToLong(Month::passedOn).sum();
    }

    /** The month of the first move there is; null before any. */
    static @Nullable LocalDate firstMonth() {
        var first = Panache.getSession()
                .createNativeQuery("select min(m.moved_at) from idea_move m", Instant.class)
                .getSingleResult();
        return first == null ? null : WorkingDays.day(first).withDayOfMonth(1);
    }

    public String passedOnSentence() {
        return Formats.grouped(passedOn) + " passed on to where they are dealt with";
    }

    private static Month month(LocalDate month, List<Step> all, Map<String, Long> others) {
        var steps = all.stream().filter(step -> step.month.equals(month)).toList();
        var checked = steps.stream().filter(step -> step.since != null).toList();
        return new Month(
                month,
                // Only what comes for the first time is not confirmed before
                many(steps.stream()
                        .filter(step -> step.since == null && step.to.equals("AWAITING_CHECK"))
                        .toList()),
                to(checked, "PUBLISHED"),
                to(checked, "RETURNED"),
                to(checked, "NOT_PUBLISHED"),
                others.getOrDefault("OVERTURNED " + month, 0L),
                others.getOrDefault("PASSED_ON " + month, 0L),
                many(checked),
                many(checked.stream().filter(Step::isInTime).toList()));
    }

    private static boolean isEmpty(Month month) {
        return month.came + month.checked + month.overturned + month.passedOn == 0;
    }

    private static long to(List<Step> steps, String state) {
        return many(steps.stream().filter(step -> step.to.equals(state)).toList());
    }

    private static long many(List<Step> steps) {
        return steps.stream().mapToLong(Step::many).sum();
    }

    private static List<Refused> reasons(List<Step> steps) {
        var counted = new TreeMap<LocalDate, Map<String, Long>>(Comparator.reverseOrder());
        for (var step : steps) {
            if (step.reason != null && step.to.equals("NOT_PUBLISHED")) {
                counted.computeIfAbsent(step.month, month -> new TreeMap<>()).merge(step.reason, step.many, Long::sum);
            }
        }
        var refused = new ArrayList<Refused>();
        counted.forEach((month, codes) ->
                codes.forEach((code, ideas) -> refused.add(new Refused(month, ReasonCode.valueOf(code), ideas))));
        return List.copyOf(refused);
    }

    private static List<Step> steps(LocalDate first, LocalDate last) {
        return Panache.getSession()
                .createNativeQuery(STEPS, Object[].class)
                .addScalar("month", LocalDate.class)
                .addScalar("to_state", String.class)
                .addScalar("reason", String.class)
                .addScalar("since", LocalDate.class)
                .addScalar("until", LocalDate.class)
                .addScalar("many", Long.class)
                .setParameter("first", first)
                .setParameter("last", last)
                .getResultList()
                .stream()
                .map(row -> new Step(
                        (LocalDate) row[0],
                        (String) row[1],
                        (String) row[2],
                        (LocalDate) row[3],
                        (LocalDate) row[4],
                        (Long) row[5]))
                .toList();
    }

    private static Map<String, Long> others(LocalDate first) {
        return Panache.getSession()
                .createNativeQuery(OTHERS, Object[].class)
                .addScalar("month", LocalDate.class)
                .addScalar("kind", String.class)
                .addScalar("many", Long.class)
                .setParameter("first", first)
                .getResultList()
                .stream()
                .collect(Collectors.toMap(row -> row[1] + " " + row[0], row -> (Long) row[2]));
    }
}
