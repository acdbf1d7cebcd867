package openhall.ideas;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import openhall.ideas.digest.Digest;
import openhall.ideas.digest.DigestGroup;
import openhall.people.Person;

/** Insight digests, for the modules above. */
public final class Digests {
    private Digests() {}

    /** The first and the last day of the ideas that are read. */
    public record Days(LocalDate from, LocalDate until) {}

    /** What a person calls a group that shares a word beginning so, and says about it. */
    public record Named(String beginning, String title, String note) {}

    /** What a person makes of the groups, and says about all of them. */
    public record Reading(List<Named> groups, String summary) {}

    public static void draft(Days days, Person by, Instant at) {
        Digest.make(days.from(), days.until(), by, at);
    }

    /** Groups without a name are left out; it stays a draft when none is left. */
    public static void publish(Days days, Reading reading, Person by, Instant at) {
        var digest = Digest.make(days.from(), days.until(), by, at);
        var kept = false;
        for (var group : DigestGroup.of(digest)) {
            kept |= read(group, reading.groups(), by, at);
        }
        if (kept) {
            digest.publish(reading.summary(), by, at);
        }
    }

    private static boolean read(DigestGroup group, List<Named> names, Person by, Instant at) {
        for (var named : names) {
            if (shares(group, named.beginning())) {
                group.name(named.title(), named.note(), true, by, at);
                return true;
            }
        }
        group.name(group.title, group.note, false, by, at);
        return false;
    }

    private static boolean shares(DigestGroup group, String beginning) {
        return Arrays.stream(group.words.split(", ")).anyMatch(word -> word.startsWith(beginning));
    }
}
