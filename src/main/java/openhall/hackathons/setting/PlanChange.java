package openhall.hackathons.setting;

import java.time.Instant;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import openhall.hackathons.Changed;
import openhall.hackathons.Criterion;
import openhall.hackathons.Hackathon;
import openhall.hackathons.event.EventPlaces;
import openhall.hackathons.event.EventPlan;
import openhall.hackathons.event.ScheduleItem;
import openhall.hackathons.prizes.Prize;
import openhall.web.Formats;
import org.jspecify.annotations.Nullable;

/**
 * What of a hackathon another plan would change that people rely on once it is published. Plans typed by hand have no
 * prizes, places and schedule, which have pages of their own; those in files do.
 */
public final class PlanChange {
    private PlanChange() {}

    /** Of a plan that was typed. */
    public static Difference of(Hackathon hackathon, Hackathon.Plan plan) {
        var terms = EventPlan.terms(hackathon);
        return between(said(hackathon, terms), said(plan, terms));
    }

    /** Of a plan in a file, which leaves prizes and places as they are when it says nothing of them. */
    public static Difference ofFile(Hackathon hackathon, Hackathon.Plan plan) {
        return of(hackathon, plan)
                .and(prizes(hackathon, plan))
                .and(places(hackathon, plan))
                .and(Difference.of(
                        Changed.DATES,
                        ScheduleItem.said(ScheduleItem.planned(hackathon)),
                        ScheduleItem.said(plan.schedule())));
    }

    private static Difference prizes(Hackathon hackathon, Hackathon.Plan plan) {
        return plan.prizes().isEmpty()
                ? Difference.none()
                : Difference.of(Changed.PRIZES, prizes(Prize.plans(hackathon)), prizes(plan.prizes()));
    }

    private static Map<String, String> prizes(List<Hackathon.PrizePlan> prizes) {
        var said = new LinkedHashMap<String, String>();
        for (var each : prizes) {
            said.put("Prize: " + each.title(), words(each));
        }
        return said;
    }

    private static String words(Hackathon.PrizePlan prize) {
        return Formats.times(prize.places(), "entry", "entries")
                + (prize.byVote() ? ", by vote" : ", by the judges")
                + (prize.challenge() == null ? "" : ", for " + prize.challenge())
                + (prize.costsMoney() ? ", costs money" : "") + ": " + prize.what();
    }

    private static Difference places(Hackathon hackathon, Hackathon.Plan plan) {
        return plan.capacity() == null
                ? Difference.none()
                : Difference.of(
                        Changed.PLACE,
                        EventPlaces.said(EventPlaces.of(hackathon).capacity),
                        EventPlaces.said(plan.capacity()));
    }

    private static Difference between(Map<Changed, Map<String, String>> now, Map<Changed, Map<String, String>> next) {
        var all = Difference.none();
        for (var kind : Changed.values()) {
            all = all.and(Difference.of(kind, now.getOrDefault(kind, Map.of()), next.getOrDefault(kind, Map.of())));
        }
        return all;
    }

    private static Map<Changed, Map<String, String>> said(Hackathon now, Hackathon.Terms terms) {
        var said = new EnumMap<Changed, Map<String, String>>(Changed.class);
        said.put(
                Changed.DATES,
                dates(
                        List.of(now.registrationOpens, now.startsAt, now.submissionsCloseAt, now.judgingEndsAt),
                        now.graceMinutes,
                        now.vote()));
        said.put(Changed.RULES, rules(now.minTeam, now.maxTeam, now.under18, now.followUp));
        said.put(
                Changed.CRITERIA,
                criteria(Criterion.of(now).stream().map(Criterion::plan).toList()));
        said.put(Changed.TERMS, terms(terms, terms.photo()));
        said.put(Changed.PLACE, Map.of("Where", now.place.strip()));
        return said;
    }

    private static Map<Changed, Map<String, String>> said(Hackathon.Plan plan, Hackathon.Terms kept) {
        var said = new EnumMap<Changed, Map<String, String>>(Changed.class);
        said.put(
                Changed.DATES,
                dates(
                        List.of(
                                plan.registrationOpens(),
                                plan.startsAt(),
                                plan.submissionsCloseAt(),
                                plan.judgingEndsAt()),
                        plan.graceMinutes(),
                        plan.vote()));
        said.put(Changed.RULES, rules(plan.minTeam(), plan.maxTeam(), plan.under18(), plan.followUp()));
        said.put(Changed.CRITERIA, criteria(plan.criteria()));
        var photo = plan.terms().photo();
        said.put(Changed.TERMS, terms(plan.terms(), photo == null ? kept.photo() : photo));
        said.put(Changed.PLACE, Map.of("Where", plan.place().strip()));
        return said;
    }

    private static Map<String, String> dates(List<Instant> steps, int grace, Hackathon.@Nullable Window vote) {
        var said = new LinkedHashMap<String, String>();
        said.put("Registration opens", Formats.dateTime(steps.get(0)));
        said.put("Work starts", Formats.dateTime(steps.get(1)));
        said.put("Entries close", Formats.dateTime(steps.get(2)));
        said.put("Judging ends", Formats.dateTime(steps.get(3)));
        said.put("Extra time", Formats.times(grace, "minute", "minutes"));
        said.put(
                "Public vote",
                vote == null ? "None" : Formats.dateTime(vote.opens()) + " to " + Formats.dateTime(vote.closes()));
        return said;
    }

    private static Map<String, String> rules(int min, int max, boolean under18, String followUp) {
        return Map.of(
                "People in a team",
                min + " to " + max,
                "People under 18",
                under18 ? "Can take part" : "Cannot take part",
                "What happens afterwards",
                followUp.strip());
    }

    /** A plan that says nothing about photographs leaves what was said. */
    private static Map<String, String> terms(Hackathon.Terms terms, @Nullable String photo) {
        var said = new LinkedHashMap<String, String>();
        said.put("Code of conduct", terms.conduct().strip());
        said.put("Open licence", terms.openLicence().strip());
        said.put("Photographs", Objects.requireNonNullElse(photo, "").strip());
        return said;
    }

    private static Map<String, String> criteria(List<Criterion.Plan> criteria) {
        var said = new LinkedHashMap<String, String>();
        for (var each : criteria) {
            said.put(
                    each.title(),
                    each.weight() + "%. 1: " + each.one() + ". 3: " + each.three() + ". 5: " + each.five());
        }
        return said;
    }
}
