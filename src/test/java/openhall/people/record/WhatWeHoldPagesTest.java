package openhall.people.record;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.arc.All;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import openhall.Cast;
import openhall.people.Holding;
import openhall.people.KindOfRecord;
import org.junit.jupiter.api.Test;

@QuarkusTest
class WhatWeHoldPagesTest {
    @Inject
    @All
    List<Holding> holdings;

    @Inject
    RetentionPeriods periods;

    @Test
    void everyone_reads_the_register_that_the_service_goes_by() {
        var page = Cast.NOBODY.get("/privacy/what-we-hold");

        assertThat(page.statusCode()).isEqualTo(200);
        var words = page.asString().replace("&#39;", "'");
        for (var holding : holdings) {
            var kind = holding.kind();
            assertThat(words)
                    .as(kind.key())
                    .contains(
                            kind.title(),
                            kind.words().what(),
                            kind.words().why(),
                            kind.words().seenBy())
                    .contains(kind.basis().text(), periods.words(kind), kind.endText());
        }
        assertThat(Cast.NOBODY.get("/privacy").asString()).contains("href=\"/privacy/what-we-hold\"");
    }

    @Test
    void every_kind_has_a_key_and_a_title_of_its_own_and_words_without_a_full_stop() {
        var kinds = holdings.stream().map(Holding::kind).toList();

        assertThat(kinds).hasSizeGreaterThan(15);
        assertThat(kinds.stream().map(KindOfRecord::key))
                .doesNotHaveDuplicates()
                .allMatch(key -> key.matches("[a-z-]+"));
        assertThat(kinds.stream().map(KindOfRecord::title)).doesNotHaveDuplicates();
        for (var kind : kinds) {
            assertThat(List.of(
                            kind.words().what(),
                            kind.words().why(),
                            kind.words().seenBy(),
                            periods.words(kind)))
                    .as(kind.key())
                    .allSatisfy(text -> assertThat(text).isNotBlank().doesNotEndWith("."));
        }
    }
}
