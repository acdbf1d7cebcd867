package openhall.hackathons.files;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import openhall.files.ContentRefused;
import openhall.files.FrontMatter;
import openhall.files.Problems;
import openhall.files.YamlMap;
import openhall.hackathons.Challenge;
import openhall.hackathons.Criterion;
import openhall.hackathons.Hackathon;
import openhall.hackathons.UsualTerms;
import org.jspecify.annotations.Nullable;

/**
 * A folder of {@code challenges/}: {@code hackathon.md} and a file for each challenge, as written. What has a problem is
 * left out, so that the rest can still be published.
 */
record HackathonFolder(Path folder, @Nullable HackathonFile hackathon, List<ChallengeFile> challenges) {
    record HackathonFile(Path file, YamlMap head, Hackathon.Plan plan) {}

    record ChallengeFile(Path file, YamlMap head, Challenge.Brief brief) {}

    static HackathonFolder read(Path folder, Problems problems) {
        var plan = hackathon(folder.resolve("hackathon.md"), problems);
        var challenges = new ArrayList<ChallengeFile>();
        for (var file : challengeFiles(folder)) {
            var challenge = challenge(file, problems);
            if (challenge != null) {
                challenges.add(challenge);
            }
        }
        return new HackathonFolder(folder, plan, List.copyOf(challenges));
    }

    private static List<Path> challengeFiles(Path folder) {
        try (var files = Files.list(folder)) {
            return files.filter(
                            file -> name(file).endsWith(".md") && !name(file).equals("hackathon.md"))
                    .sorted()
                    .toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static @Nullable HackathonFile hackathon(Path file, Problems problems) {
        if (!Files.exists(file)) {
            problems.at(file, 1, "Write hackathon.md: every folder in challenges/ is a hackathon");
            return null;
        }
        var mine = new Problems();
        var text = FrontMatter.read(file, mine);
        var head = text.head();
        head.onlyKeys(
                "title",
                "summary",
                "host",
                "place",
                "registration_opens",
                "starts",
                "submissions_close",
                "judging_ends",
                "team_size",
                "code_of_conduct",
                "criteria",
                "skills",
                "follow_up");
        var size = head.map("team_size");
        var plan = new Hackathon.Plan(
                slug(parentName(file), file, mine),
                head.text("title"),
                head.text("summary"),
                head.text("place"),
                head.text("host"),
                text.body(),
                head.date("registration_opens").atStartOfDay(Hackathon.LONDON).toInstant(),
                moment(head, "starts"),
                moment(head, "submissions_close"),
                moment(head, "judging_ends"),
                size.integer("min"),
                size.integer("max"),
                criteria(head),
                head.texts("skills"),
                head.text("follow_up"),
                0,
                null,
                false,
                Hackathon.Terms.of(head.text("code_of_conduct")),
                List.of(),
                List.of(),
                null);
        if (plan.body().isBlank()) {
            mine.at(file, text.bodyLine(), "Say below the front matter what the hackathon is");
        }
        checkDates(head, plan);
        checkSize(head, plan);
        checkCriteria(head, plan.criteria());
        return isSound(mine, problems) ? new HackathonFile(file, head, plan) : null;
    }

    private static Instant moment(YamlMap head, String key) {
        var text = head.text(key);
        try {
            return LocalDateTime.parse(text).atZone(Hackathon.LONDON).toInstant();
        } catch (DateTimeParseException unreadable) {
            if (!text.isEmpty()) {
                head.problem(key, "Write a date and time like 2026-12-01T09:30");
            }
            return Instant.EPOCH;
        }
    }

    private static List<Criterion.Plan> criteria(YamlMap head) {
        var criteria = new ArrayList<Criterion.Plan>();
        for (var map : head.maps("criteria")) {
            map.onlyKeys("slug", "title", "weight", "anchors");
            var anchors = map.map("anchors");
            criteria.add(new Criterion.Plan(
                    map.text("slug"),
                    map.text("title"),
                    map.integer("weight"),
                    anchors.text("1"),
                    anchors.text("3"),
                    anchors.text("5")));
        }
        return List.copyOf(criteria);
    }

    private static void checkDates(YamlMap head, Hackathon.Plan plan) {
        if (plan.registrationOpens().isAfter(plan.startsAt())) {
            head.problem("starts", "The start must be after registration opens");
        }
        if (!plan.startsAt().isBefore(plan.submissionsCloseAt())) {
            head.problem("submissions_close", "Submissions must close after the start");
        }
        if (!plan.submissionsCloseAt().isBefore(plan.judgingEndsAt())) {
            head.problem("judging_ends", "Judging must end after submissions close");
        }
    }

    private static void checkSize(YamlMap head, Hackathon.Plan plan) {
        if (plan.minTeam() < 1 || plan.maxTeam() < plan.minTeam()) {
            head.problem("team_size", "The team size needs a min of 1 or more, and a max that is not smaller");
        }
    }

    private static void checkCriteria(YamlMap head, List<Criterion.Plan> criteria) {
        var sum = criteria.stream().mapToInt(Criterion.Plan::weight).sum();
        if (sum != 100) {
            head.problem("criteria", "The weights of the criteria must sum to 100, and sum to " + sum);
        }
        if (criteria.size() > Criterion.MOST) {
            head.problem("criteria", "A hackathon has at most " + Criterion.MOST + " criteria");
        }
        if (criteria.stream().map(Criterion.Plan::slug).distinct().count() != criteria.size()) {
            head.problem("criteria", "Two criteria have the same slug");
        }
        if (criteria.stream().anyMatch(criterion -> criterion.weight() < 1)) {
            head.problem("criteria", "Every criterion needs a weight of 1 or more");
        }
    }

    private static @Nullable ChallengeFile challenge(Path file, Problems problems) {
        var mine = new Problems();
        var text = FrontMatter.read(file, mine);
        var head = text.head();
        head.onlyKeys(
                "title",
                "summary",
                "owner_service",
                "owner_post",
                "evidence",
                "success_measure",
                "baseline",
                "good_answer",
                "decide_by",
                "goals",
                "learning",
                "licence");
        var brief = new Challenge.Brief(
                slug(name(file).replaceFirst("\\.md$", ""), file, mine),
                head.text("title"),
                head.text("summary"),
                text.body(),
                head.text("owner_service"),
                head.text("owner_post"),
                head.texts("evidence").stream().map(Challenge.Piece::of).toList(),
                head.text("success_measure"),
                head.text("baseline"),
                head.text("good_answer"),
                head.date("decide_by"),
                head.texts("goals"),
                head.texts("learning"),
                head.text("licence"),
                UsualTerms.DATA,
                UsualTerms.rights(head.text("licence")),
                UsualTerms.CONSENT,
                List.of());
        if (brief.evidence().isEmpty()) {
            head.problem("evidence", "Give at least one piece of evidence, with its source");
        }
        if (text.body().isBlank()) {
            mine.at(file, text.bodyLine(), "Say below the front matter what the problem is and who has it");
        }
        return isSound(mine, problems) ? new ChallengeFile(file, head, brief) : null;
    }

    private static String slug(String name, Path file, Problems problems) {
        if (!name.matches("[a-z0-9-]+")) {
            problems.at(file, 1, "Name it with small letters, digits and hyphens only");
        }
        return name;
    }

    private static String name(Path file) {
        return String.valueOf(file.getFileName());
    }

    private static String parentName(Path file) {
        var parent = file.toAbsolutePath().normalize().getParent();
        return parent == null ? "" : name(parent);
    }

    /** Passes the problems of one file on, so that a broken file is left out and its neighbours are not. */
    private static boolean isSound(Problems mine, Problems all) {
        pass(mine, all);
        return !mine.any();
    }

    static void pass(Problems from, Problems to) {
        try {
            from.throwIfAny();
        } catch (ContentRefused refused) {
            refused.problems().forEach(problem -> to.at(problem.file(), problem.line(), problem.message()));
        }
    }
}
