package openhall.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;

class ColourTest {

    @Test
    void a_colour_is_read_with_and_without_its_sign_in_large_and_small_letters() {
        for (var written : List.of("#17505a", "17505a", "#17505A")) {
            assertThat(Colour.parse(written)).as(written).isEqualTo(new Colour(0x17505a));
        }
        assertThat(new Colour(0x17505a).hex()).isEqualTo("#17505a");
        assertThat(new Colour(0x00000a).hex()).isEqualTo("#00000a");
    }

    @Test
    void what_is_not_written_as_a_colour_is_none() {
        for (var written : List.of("", "#", "red", "#17505", "#17505a7", "#17505g", "17 505a", "#17505a;}", "##1750")) {
            assertThat(Colour.parse(written)).as(written).isNull();
        }
    }

    @Test
    void contrast_is_that_of_the_guidelines_whichever_way_it_is_asked() {
        var black = new Colour(0);

        assertThat(Colour.WHITE.contrast(black)).isEqualTo(21, within(0.001));
        assertThat(black.contrast(Colour.WHITE)).isEqualTo(21, within(0.001));
        assertThat(Colour.WHITE.contrast(Colour.WHITE)).isEqualTo(1, within(0.001));
        assertThat(contrast("#17505a")).isEqualTo(9.007, within(0.001));
        assertThat(contrast("#777777")).isEqualTo(4.478, within(0.001));
        assertThat(contrast("#767676")).isEqualTo(4.542, within(0.001));
    }

    @Test
    void a_darker_colour_has_seven_tenths_of_each_part() {
        assertThat(new Colour(0x5b2a86).darker()).isEqualTo(new Colour(0x401d5e));
        assertThat(new Colour(0).darker()).isEqualTo(new Colour(0));
    }

    private static double contrast(String written) {
        return Colour.WHITE.contrast(Objects.requireNonNull(Colour.parse(written)));
    }
}
