package openhall.strategy.savings;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import openhall.files.Problems;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PlanTextTest {
    @TempDir
    Path content;

    private final Problems problems = new Problems();

    private List<PlanText> read(String years) throws IOException {
        Files.createDirectories(content.resolve("strategy"));
        Files.writeString(content.resolve("strategy/savings.yaml"), """
                plans:
                  - slug: a-plan
                    title: A plan
                    source: A page, a council
                    as_of: 2026-01-01
                    years:
                %s""".formatted(years.indent(6)));
        return PlanText.read(content, problems);
    }

    @Test
    void without_a_file_there_is_no_plan() {
        assertThat(PlanText.read(content, problems)).isEmpty();
        assertThat(problems.any()).isFalse();
    }

    @Test
    void a_plan_says_how_much_in_which_year() throws IOException {
        var plan = read("- {year: 2012, amount: 100}\n- {year: 2013, amount: 250}");

        assertThat(problems.all()).isEmpty();
        assertThat(plan.get(0).years()).containsEntry(2012, 100L).containsEntry(2013, 250L);
    }

    @Test
    void a_year_twice_and_an_amount_that_is_no_amount_are_refused() throws IOException {
        read("- {year: 2012, amount: 100}\n- {year: 2012, amount: -5}\n- {year: 12, amount: 0.5}");

        assertThat(problems.all().toString()).contains("The year 2012 is there twice.", "whole pounds", "four digits");
    }

    @Test
    void the_shipped_plans_come_to_what_their_sources_say() {
        var plans = PlanText.read(Path.of("content"), problems);

        assertThat(problems.all()).isEmpty();
        assertThat(plans)
                .extracting(plan -> plan.years().values().stream()
                        .mapToLong(Long::longValue)
                        .sum())
                .containsExactly(120_000_000L, 150_000_000L);
    }
}
