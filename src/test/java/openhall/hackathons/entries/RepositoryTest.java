package openhall.hackathons.entries;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import openhall.Cast;
import openhall.In;
import openhall.hackathons.FreshHackathon;
import openhall.hackathons.Hackathon;
import openhall.hackathons.Hackathons;
import openhall.hackathons.Submission;
import openhall.web.Outbound;
import org.junit.jupiter.api.Test;

@QuarkusTest
class RepositoryTest {
    private static final String MIT = "Permission is hereby granted, free of charge, to any person obtaining a copy";

    @Inject
    RepositoryJob job;

    /** Other sites, as a map of addresses; what is not in it is not found, or not reached. */
    private static final class Sites implements Outbound {
        private final Map<String, String> pages = new LinkedHashMap<>();
        private final List<String> asked = new ArrayList<>();
        private State missing = State.NOT_FOUND;

        Sites with(String address, String text) {
            pages.put(address, text);
            return this;
        }

        Sites away() {
            missing = State.UNREACHABLE;
            return this;
        }

        @Override
        public Fetched get(URI address) {
            asked.add(address.toString());
            var text = pages.get(address.toString());
            return text == null
                    ? new Fetched(missing, "", new byte[0])
                    : new Fetched(State.OK, "text/plain", text.getBytes(StandardCharsets.UTF_8));
        }
    }

    @Test
    void three_sites_are_read_and_of_others_only_the_link_is_shown() {
        assertThat(readme("https://github.com/council/book-it.git"))
                .isEqualTo("https://raw.githubusercontent.com/council/book-it/HEAD/README.md");
        assertThat(readme("https://github.com/council/book-it/tree/main/src"))
                .isEqualTo("https://raw.githubusercontent.com/council/book-it/HEAD/README.md");
        assertThat(readme("https://gitlab.com/council/book-it"))
                .isEqualTo("https://gitlab.com/council/book-it/-/raw/HEAD/README.md");
        assertThat(readme("https://codeberg.org/council/book-it/"))
                .isEqualTo("https://codeberg.org/council/book-it/raw/branch/main/README.md");
        for (var other : List.of(
                "https://github.com/council",
                "https://github.com.example.org/council/book-it",
                "https://user@github.com/council/book-it",
                "https://github.com:8443/council/book-it",
                "https://github.com/../book-it",
                "https://169.254.169.254/council/book-it")) {
            assertThat(RepositoryHosts.filesOf(other)).as(other).isNull();
        }
    }

    @Test
    void a_licence_is_told_by_its_own_words() {
        assertThat(LicenceNames.of("MIT License\n\n" + MIT)).isEqualTo("MIT");
        assertThat(LicenceNames.of("Apache License\n   Version 2.0, January 2004"))
                .isEqualTo("Apache 2.0");
        assertThat(LicenceNames.of("Do what you like")).isEqualTo("A licence file that we do not know");
    }

    @Test
    void a_readme_and_a_licence_are_read_and_shown_on_the_page_of_the_project() {
        var entered = entered("read-me");
        var sites = new Sites()
                .with(raw("read-me") + "README.md", "# Book it\n\nIt <script>alert(1)</script>*books*.")
                .with(raw("read-me") + "LICENSE", MIT);

        readAll(sites);

        assertThat(Cast.ADA.get(page(entered)).asString())
                .contains("What the repository says", "<em>books</em>", "Licence: MIT")
                .doesNotContain("<script>alert");
    }

    @Test
    void a_site_that_is_away_is_asked_three_times() {
        var entered = entered("away");
        var sites = new Sites().away();

        for (var turn = 0; turn < 5; turn++) {
            readAll(sites);
            dueNow(entered);
        }

        assertThat(sites.asked)
                .filteredOn(raw("away").concat("README.md")::equals)
                .hasSize(3);
        assertThat(Cast.ADA.get(page(entered)).asString()).contains("We could not reach the repository.");
    }

    @Test
    void without_a_readme_there_is_nothing_to_show() {
        var entered = entered("bare");

        readAll(new Sites());

        assertThat(Cast.ADA.get(page(entered)).asString()).contains("no README that everyone can read");
    }

    @Test
    void a_readme_that_changes_after_entries_have_closed_is_shown_as_it_was_and_said_to_have_changed() {
        var entered = entered("changing");
        readAll(new Sites().with(raw("changing") + "README.md", "What it was"));
        Hackathons.closeEntries(entered.slug());
        In.tx(() -> Submission.lockAll(Hackathon.named(entered.slug()), Instant.now()));

        readAll(new Sites().with(raw("changing") + "README.md", "What it is now"));

        assertThat(Cast.ADA.get(page(entered)).asString())
                .contains("The README has changed since entries closed", "What it was")
                .doesNotContain("What it is now");
        assertThat(reading(entered).state).isEqualTo(RepositoryReading.State.READ);
    }

    @Test
    void what_was_read_before_stays_when_it_cannot_be_read_again() {
        var entered = entered("gone");
        readAll(new Sites().with(raw("gone") + "README.md", "Still here"));
        Hackathons.closeEntries(entered.slug());
        In.tx(() -> Submission.lockAll(Hackathon.named(entered.slug()), Instant.now()));

        readAll(new Sites());

        assertThat(Cast.ADA.get(page(entered)).asString())
                .contains("Still here")
                .doesNotContain("has changed");
    }

    private void readAll(Outbound sites) {
        for (var round = 0; round < 4; round++) {
            job.readWith(sites);
        }
    }

    private static String readme(String repository) {
        return Objects.requireNonNull(RepositoryHosts.filesOf(repository))
                .readmes()
                .get(0)
                .toString();
    }

    private static FreshHackathon entered(String name) {
        var team = FreshHackathon.withTeam(Cast.ADA);
        Cast.ADA
                .post(
                        team.path() + "/submission",
                        "outcome",
                        "TOOL",
                        "title",
                        "Book it",
                        "whatItDoes",
                        "It books",
                        "repository",
                        "https://github.com/council/" + name)
                .then()
                .statusCode(303);
        return team;
    }

    private static String raw(String name) {
        return "https://raw.githubusercontent.com/council/" + name + "/HEAD/";
    }

    private static String page(FreshHackathon of) {
        return "/hackathons/" + of.slug() + "/projects/" + of.team();
    }

    private static RepositoryReading reading(FreshHackathon of) {
        return Objects.requireNonNull(In.tx(() -> RepositoryReading.of(Submission.byTeamRef(of.team()))));
    }

    private static void dueNow(FreshHackathon of) {
        In.tx(() -> RepositoryReading.getSession()
                .createNativeMutationQuery("update repository_reading set next_try_at = now() where id = :id")
                .setParameter("id", reading(of).id)
                .executeUpdate());
    }
}
