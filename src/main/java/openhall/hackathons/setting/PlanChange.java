package openhall.hackathons.setting;

import java.time.Instant;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import openhall.hackathons.Changed;
import openhall.hackathons.Criterion;
import openhall.hackathons.Hackathon;
import openhall.hackathons.event.EventPlan;
import openhall.web.Formats;
import org.jspecify.annotations.Nullable;

/** What of a hackathon another plan would change that people rely on once it is published. */
public record PlanChange(Set<Changed> about, String before, String after) {
    public static PlanChange of(Hackathon hackathon, Hackathon.Plan plan) {
        var terms = EventPlan.terms(hackathon);
        return between(said(hackathon, terms), said(plan, terms));
    }

    public boolean any() {
        return !about.isEmpty();
    }

    static PlanChange between(Map<Changed, Map<String, String>> now, Map<Changed, Map<String, String>> next) {
        var about = EnumSet.noneOf(Changed.class);
        var before = new LinkedHashMap<String, String>();
        var after = new LinkedHashMap<String, String>();
        for (var kind : Changed.values()) {
            var here = now.getOrDefault(kind, Map.of());
            var there = next.getOrDefault(kind, Map.of());
            if (!here.equals(there)) {
                about.add(kind);
                before.putAll(Worded.differing(here, there));
                after.putAll(Worded.differing(there, here));
            }
        }
        return new PlanChange(about, Worded.json(before), Worded.json(after));
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
