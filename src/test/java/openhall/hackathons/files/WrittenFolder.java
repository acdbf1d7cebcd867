package openhall.hackathons.files;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** A folder of a hackathon with one challenge and its data set, as an organiser writes it. */
record WrittenFolder(Path path) {
    static final String HACKATHON = """
            ---
            title: Repairs days
            summary: Two days on repairs
            host: Digital and data
            place: Town hall
            registration_opens: 2026-11-02
            starts: 2026-12-01T09:30
            submissions_close: 2026-12-11T16:00
            grace_minutes: 10
            judging_ends: 2026-12-18T17:00
            team_size: {min: 2, max: 5}
            capacity: 60
            under_18: no
            code_of_conduct: Be kind
            open_licence: Your work is shared under CC BY 4.0
            photographs: You may be in photographs
            criteria:
              - slug: need
                title: Meets a real need
                weight: 60
                anchors: {1: none, 3: some, 5: proven}
              - slug: use
                title: Can be used
                weight: 40
                anchors: {1: not yet, 3: by some, 5: by all}
            prizes:
              - title: First prize
                what: A day with the service
                by: jury
                challenge: faster-bookings
              - title: Choice of the public
                what: A lunch
                by: vote
                places: 2
            schedule:
              - starts: 2026-12-01T09:30
                ends: 2026-12-01T10:30
                title: Welcome
                place: Town hall
                words: Hear the challenges
            vote: {opens: 2026-12-12T09:00, closes: 2026-12-17T17:00}
            skills: [USER]
            follow_up: A decision in January
            ---
            What the days are.
            """;

    static final String CHALLENGE = """
            ---
            title: Faster bookings
            summary: Repairs take too long to book
            owner_service: housing-repairs
            owner_post: Head of repairs
            evidence:
              - kind: research
                words: 41 of 60 calls were about bookings
                link: https://example.org/calls
              - kind: document
                words: The call log of March
            success_measure: Days from report to booking
            baseline: 12 days in 2026
            good_answer: A paid pilot
            decide_by: 2027-01-29
            goals: [simple-services]
            learning: [cyber-security]
            licence: CC BY 4.0
            terms:
              data: Invented data only
              rights: What you make stays yours
              consent: Ask before you quote anybody
            sign_offs:
              - kind: owner
                post: Head of repairs
                on: 2026-10-01
              - kind: data-protection
                post: Data protection officer
                on: 2026-10-02
            data:
              - file: calls.csv
                title: Invented calls
                licence: CC0 1.0
                limits: Nobody in it is real
            ---
            People wait for weeks.
            """;

    static final String CALLS = "day,calls\n2026-03-01,41\n";

    static WrittenFolder in(Path challenges, String slug) throws IOException {
        var written = new WrittenFolder(challenges.resolve(slug));
        Files.createDirectories(written.path.resolve("faster-bookings/data"));
        written.hackathon(HACKATHON);
        written.challenge(CHALLENGE);
        written.data("calls.csv", CALLS);
        return written;
    }

    void hackathon(String text) throws IOException {
        Files.writeString(path.resolve("hackathon.md"), text);
    }

    void challenge(String text) throws IOException {
        Files.writeString(path.resolve("faster-bookings/challenge.md"), text);
    }

    void data(String name, String text) throws IOException {
        Files.writeString(path.resolve("faster-bookings/data").resolve(name), text);
    }
}
