package openhall.web;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.qute.Engine;
import io.quarkus.qute.Variant;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import openhall.Cast;
import org.junit.jupiter.api.Test;

/** Each component of the Design System, as its tag writes it. */
@QuarkusTest
class TagsTest {
    private static final String EVIL = "\"><script>alert(1)</script>";
    private static final FormErrors NONE = FormErrors.none();
    private static final FormErrors WRONG = new FormErrors().add("title", "Enter a title");
    private static final List<Option> COLOURS =
            List.of(Option.of("red", "Red"), new Option("blue", "Blue", "Like the sky"), Option.of("green", "Green"));

    @Inject
    Engine engine;

    @Test
    void a_text_input_has_a_label_of_its_own() {
        var html =
                html("{#textInput name='title' label='Title' value='Bench' errors=errors /}", Map.of("errors", NONE));

        assertThat(html)
                .contains("<label class=\"govuk-label\" for=\"title\">Title</label>")
                .contains("id=\"title\" name=\"title\" type=\"text\"")
                .contains("value=\"Bench\"")
                .doesNotContain("aria-describedby", "govuk-form-group--error", "<h1");
    }

    @Test
    void a_text_input_is_described_by_its_hint_and_its_error() {
        var tag = "{#textInput name='title' label='Title' value=value errors=errors hint='In a few words' /}";

        assertThat(html(tag, Map.of("value", "", "errors", NONE)))
                .contains("<div class=\"govuk-hint\" id=\"title-hint\">In a few words</div>")
                .contains("aria-describedby=\"title-hint\"");
        assertThat(html(tag, Map.of("value", "", "errors", WRONG)))
                .contains("aria-describedby=\"title-hint title-error\"")
                .contains("id=\"title-error\"><span class=\"govuk-visually-hidden\">Error:</span> Enter a title</p>")
                .contains("govuk-form-group--error")
                .contains("govuk-input--error");
        assertThat(html("{#textInput name='title' label='Title' value='' errors=errors /}", Map.of("errors", WRONG)))
                .contains("aria-describedby=\"title-error\"");
    }

    @Test
    void a_text_input_says_what_a_browser_can_fill_in() {
        var html = html(
                "{#textInput name='email' label='Email' value=value errors=errors type='email' autocomplete='email'"
                        + " width='10' spellcheck='false' /}",
                withNull("value", "errors", NONE));

        assertThat(html)
                .contains("type=\"email\"", "autocomplete=\"email\"", "govuk-input--width-10", "spellcheck=\"false\"")
                .contains("value=\"\"");
    }

    @Test
    void with_page_the_label_is_the_one_heading() {
        var input = html("{#textInput name='a' label='A' value='' errors=errors page=true /}", Map.of("errors", NONE));
        var area = html("{#textArea name='a' label='A' value='' errors=errors page=true /}", Map.of("errors", NONE));
        var data = Map.<String, Object>of("errors", NONE, "options", COLOURS, "values", List.of());
        var radios = html("{#radios name='a' legend='A' options=options value='' errors=errors page=true /}", data);
        var boxes =
                html("{#checkboxes name='a' legend='A' options=options values=values errors=errors page=true /}", data);

        assertThat(input).containsOnlyOnce("<h1").containsPattern("<h1[^>]*><label[^>]*for=\"a\"[^>]*>A</label></h1>");
        assertThat(area).containsOnlyOnce("<h1").containsPattern("<h1[^>]*><label[^>]*for=\"a\"[^>]*>A</label></h1>");
        assertThat(radios).containsOnlyOnce("<h1").containsPattern("<legend[^>]*><h1[^>]*>A</h1></legend>");
        assertThat(boxes).containsOnlyOnce("<h1").containsPattern("<legend[^>]*><h1[^>]*>A</h1></legend>");
    }

    @Test
    void a_text_area_keeps_its_lines() {
        var html = html(
                "{#textArea name='body' label='Body' value=value errors=errors hint='Say who' rows=8 /}",
                Map.of("value", "one\ntwo", "errors", NONE));

        assertThat(html)
                .contains("<label class=\"govuk-label\" for=\"body\">Body</label>")
                .containsPattern(
                        "id=\"body\" name=\"body\" rows=\"8\" aria-describedby=\"body-hint\"\\s*>one\ntwo</textarea>");
        assertThat(html("{#textArea name='title' label='T' value='' errors=errors /}", Map.of("errors", WRONG)))
                .contains("rows=\"5\"", "aria-describedby=\"title-error\"", "govuk-textarea--error", "Enter a title");
    }

    @Test
    void a_file_input_says_what_may_be_chosen_and_what_was_wrong() {
        var tag = "{#fileUpload name='title' label='Picture' errors=errors hint='A PNG' accept='image/png' /}";

        assertThat(html(tag, Map.of("errors", WRONG)))
                .contains("<label class=\"govuk-label\" for=\"title\">Picture</label>")
                .contains("id=\"title\" name=\"title\" type=\"file\" accept=\"image/png\"")
                .contains("aria-describedby=\"title-hint title-error\"", "govuk-file-upload--error", "Enter a title");
        assertThat(html("{#fileUpload name='a' label='A' errors=errors /}", Map.of("errors", NONE)))
                .doesNotContain("accept", "aria-describedby", "--error");
        assertThat(Cast.IVY.get("/admin/directory").asString())
                .as("Its form sends files")
                .contains("action=\"/admin/directory\" method=\"post\" novalidate enctype=\"multipart/form-data\"");
    }

    @Test
    void radios_have_a_legend_and_tick_what_was_chosen() {
        var html = html(
                "{#radios name='title' legend='Which?' options=options value='blue' errors=errors hint='Choose one' /}",
                Map.of("options", COLOURS, "errors", WRONG));

        assertThat(html)
                .containsPattern("<fieldset[^>]*aria-describedby=\"title-hint title-error\"")
                .containsPattern("<legend[^>]*>Which\\?</legend>")
                .contains("value=\"blue\" checked aria-describedby=\"title-2-hint\"")
                .contains("id=\"title-2-hint\">Like the sky</div>")
                .containsOnlyOnce(" checked")
                .contains("Enter a title");
    }

    @Test
    void every_choice_has_a_label_and_the_first_is_where_the_error_leads() {
        var data = Map.<String, Object>of("options", COLOURS, "errors", NONE, "values", List.of("red", "green"));
        var radios = html("{#radios name='c' legend='C' options=options value='' errors=errors /}", data);
        var boxes = html("{#checkboxes name='c' legend='C' options=options values=values errors=errors /}", data);

        for (var html : List.of(radios, boxes)) {
            for (var id : List.of("c", "c-2", "c-3")) {
                assertThat(html).containsOnlyOnce(" id=\"" + id + "\"").containsOnlyOnce(" for=\"" + id + "\"");
            }
        }
        assertThat(radios).doesNotContain(" checked");
        assertThat(boxes)
                .contains("value=\"red\" checked", "value=\"green\" checked")
                .doesNotContain("value=\"blue\" checked");
    }

    @Test
    void a_select_shows_what_was_chosen() {
        var html = html(
                "{#select name='title' label='Colour' options=options value='blue' errors=errors hint='Choose' /}",
                Map.of("options", COLOURS, "errors", WRONG));

        assertThat(html)
                .contains("for=\"title\">Colour</label>")
                .contains("aria-describedby=\"title-hint title-error\"")
                .contains("<option value=\"blue\" selected>Blue</option>")
                .contains("<option value=\"red\">Red</option>")
                .contains("govuk-select--error");
    }

    @Test
    void a_text_input_may_say_its_unit_and_which_keyboard_it_wants() {
        var tag = "{#textInput name='title' label='Hours' value='' errors=errors suffix='hours' inputmode='decimal'"
                + " strong=true /}";

        assertThat(html(tag, Map.of("errors", NONE)))
                .contains("<div class=\"govuk-input__wrapper\">", "type=\"text\" inputmode=\"decimal\"")
                .contains("<div class=\"govuk-input__suffix\" aria-hidden=\"true\">hours</div></div>")
                .contains("<label class=\"govuk-label govuk-label--s\" for=\"title\">Hours</label>");
        assertThat(html(
                        "{#textInput name='title' label='Hours' value='' suffix='' errors=errors /}",
                        Map.of("errors", NONE)))
                .doesNotContain("govuk-input__wrapper", "govuk-input__suffix", "inputmode");
    }

    @Test
    void fields_that_belong_together_have_one_legend() {
        var tag = "{#fieldset name='q' legend='Match these' hint='One each'}{#select name='title' label='Red'"
                + " options=options value='' errors=errors /}{/fieldset}";

        assertThat(html(tag, Map.of("errors", NONE, "options", COLOURS)))
                .contains("<fieldset class=\"govuk-fieldset\" aria-describedby=\"q-hint\">")
                .contains("Match these</legend>", "id=\"q-hint\">One each</div>")
                .contains("<label class=\"govuk-label\" for=\"title\">Red</label>", "</fieldset>")
                .doesNotContain("title-hint");
    }

    @Test
    void a_gap_in_a_text_has_a_name_that_is_read_out_and_its_error() {
        var tag = "Ada has {#gap name='title' label='Gap 1 of 2' value='two' errors=errors /}, and more";

        assertThat(html(tag, Map.of("errors", NONE)))
                .contains("aria-label=\"Gap 1 of 2\"", "id=\"title\" name=\"title\"", "value=\"two\"")
                .doesNotContain("aria-describedby");
        assertThat(html(tag, Map.of("errors", WRONG)))
                .contains("aria-describedby=\"title-error\"", "govuk-input--error", "Enter a title");
    }

    @Test
    void no_space_stands_between_a_gap_and_the_comma_after_it() {
        var tag = "Ada has {#gap name='title' label='Gap 1 of 2' value='two' errors=errors /}, and more";

        assertThat(html(tag, Map.of("errors", NONE)))
                .startsWith("Ada has <input")
                .contains("value=\"two\">, and more");
        assertThat(html(tag, Map.of("errors", WRONG))).contains("value=\"two\">, and more");
    }

    @Test
    void the_error_summary_leads_to_each_field_and_is_read_out_first() {
        var errors = new FormErrors().add("title", "Enter a title").add("body", "Say more");

        assertThat(html("{#errorSummary errors /}", Map.of("errors", errors)))
                .contains("role=\"alert\"", "There is a problem")
                .containsSubsequence("<a href=\"#title\">Enter a title</a>", "<a href=\"#body\">Say more</a>");
        assertThat(html("{#errorSummary errors /}", Map.of("errors", NONE))).isBlank();
    }

    @Test
    void what_was_typed_is_never_markup() {
        var data = new HashMap<String, Object>();
        data.put("evil", EVIL);
        data.put("errors", new FormErrors().add("a", EVIL));
        data.put("options", List.of(new Option(EVIL, EVIL, EVIL)));
        data.put("values", List.of(EVIL));
        for (var tag : List.of(
                "{#textInput name='a' label=evil value=evil errors=errors hint=evil /}",
                "{#textArea name='a' label=evil value=evil errors=errors hint=evil /}",
                "{#fileUpload name='a' label=evil errors=errors hint=evil accept=evil /}",
                "{#radios name='a' legend=evil options=options value=evil errors=errors hint=evil /}",
                "{#checkboxes name='a' legend=evil options=options values=values errors=errors hint=evil /}",
                "{#select name='a' label=evil options=options value=evil errors=errors /}",
                "{#fieldset name='a' legend=evil hint=evil}{evil}{/fieldset}",
                "{#gap name='a' label=evil value=evil errors=errors /}",
                "{#textInput name='a' label=evil value=evil errors=errors suffix=evil inputmode='decimal' strong=true /}",
                "{#errorSummary errors /}",
                "{#button evil /}",
                "{#startLink href=evil text=evil /}",
                "{#backLink href=evil text=evil /}",
                "{#status evil kind='good' /}",
                "{#notice text=evil /}",
                "{#details summary=evil}{evil}{/details}",
                "{#inset}{evil}{/inset}",
                "{#warning}{evil}{/warning}",
                "{#pagination next=evil path=evil /}")) {
            assertThat(html(tag, data)).as(tag).doesNotContain("<script>").contains("&lt;script&gt;");
        }
    }

    @Test
    void buttons_send_and_say_how_important_they_are() {
        assertThat(html("{#button 'Send' /}", Map.of()))
                .contains("<button type=\"submit\" class=\"govuk-button\">Send</button>");
        assertThat(html("{#button 'Support' secondary=true /}", Map.of())).contains("govuk-button--secondary");
        assertThat(html("{#button 'Remove' warning=true /}", Map.of())).contains("govuk-button--warning");
        assertThat(html("{#button 'Later' name='action' value='save' /}", Map.of()))
                .contains("name=\"action\" value=\"save\"");
    }

    @Test
    void paging_leads_on_only_while_there_is_more() {
        assertThat(html("{#pagination next=next path='/ideas' /}", withNull("next", "x", "y")))
                .isBlank();
        assertThat(html("{#pagination next=next path='/ideas' /}", Map.of("next", "1_a")))
                .contains("href=\"/ideas?after=1_a\"", "rel=\"next\"", "aria-label=\"Pages\"");
        assertThat(html("{#pagination next=next path='/ideas?state=all' /}", Map.of("next", "1_a")))
                .contains("href=\"/ideas?state=all&amp;after=1_a\"");
    }

    @Test
    void paging_keeps_the_signs_of_an_address() {
        assertThat(html("{#pagination next=next path='/admin/people' /}", Map.of("next", "a+b&c@example.org")))
                .containsPattern("after=a%2Bb%26c(@|%40)example\\.org\"");
    }

    @Test
    void boxes_hold_what_is_put_into_them() {
        assertThat(html("{#details summary='Why'}<p>Because</p>{/details}", Map.of()))
                .containsPattern("<summary[^>]*><span[^>]*>Why</span></summary>")
                .contains("<p>Because</p>")
                .doesNotContain(" open>");
        assertThat(html("{#details summary='Why' open=yes}<p>Because</p>{/details}", Map.of("yes", true)))
                .contains("<details class=\"govuk-details\" open>");
        assertThat(html("{#inset}Note{/inset}", Map.of())).contains("govuk-inset-text", "Note");
        assertThat(html("{#warning}Careful{/warning}", Map.of()))
                .contains("<span class=\"govuk-visually-hidden\">Warning</span>", "Careful", "aria-hidden=\"true\"");
        assertThat(html("{#notice text='Kept' /}", Map.of())).contains("role=\"alert\"", "Kept");
    }

    @Test
    void a_status_has_words_and_not_only_a_colour() {
        assertThat(html("{#status 'On track' kind='good' /}", Map.of())).contains("oh-tag--good", ">On track<");
        assertThat(html("{#status 'Open' /}", Map.of())).contains("oh-tag--neutral", ">Open<");
    }

    @Test
    void progress_is_said_in_words_and_drawn_for_who_sees() {
        var html = html("{#progress done=3 total=4 what='steps' /}", Map.of());

        assertThat(html).contains("3 of 4 steps", "width=\"75%\"", "aria-hidden=\"true\"");
        assertThat(html("{#progress done=0 total=0 what='steps' /}", Map.of()))
                .contains("0 of 0 steps", "width=\"0%\"");
    }

    @Test
    void a_timeline_is_a_list_with_who_when_and_why() {
        var html = html(
                "{#timeline}{#event title='Accepted' who='Priya Nair' at=at}We do it{/event}{/timeline}",
                Map.of("at", Instant.parse("2026-11-23T17:30:00Z")));

        assertThat(html)
                .contains("<ol", "<li", "Accepted", "Priya Nair", "We do it")
                .contains("datetime=\"2026-11-23T17:30:00Z\">23 November 2026 at 5:30pm</time>");
    }

    @Test
    void links_say_where_they_lead() {
        assertThat(html("{#backLink href='/ideas' /}", Map.of()))
                .contains("<a href=\"/ideas\" class=\"govuk-back-link\">Back</a>");
        assertThat(html("{#backLink href='/ideas' text='Ideas' /}", Map.of())).contains(">Ideas</a>");
        assertThat(html("{#startLink href='/courses/x' text='Start this course' /}", Map.of()))
                .contains("href=\"/courses/x\"", "Start this course");
    }

    @Test
    void a_chart_has_a_table_with_the_same_figures_and_a_file() {
        var row = new PairChart.Row("Libraries", 25.0, null, 50.0, "3 of 12, 25%", "[c]");
        var html = html(
                "{#pairChart chart=chart csv='/insight/x.csv' /}",
                Map.of("chart", new PairChart("Confident staff", "percent of people", List.of(row))));

        assertThat(html)
                .containsPattern("<svg[^>]*role=\"img\"[^>]*aria-label=\"Confident staff")
                .containsPattern("<table><caption>percent of people</caption>")
                .contains("<th scope=\"row\">Libraries</th><td class=\"oh-number\">3 of 12, 25%</td>")
                .contains("<td class=\"oh-number\">[c]</td>")
                .contains("href=\"/insight/x.csv\"")
                .doesNotContain("style=");
    }

    @Test
    void a_pair_chart_calls_a_wide_gap_out_in_words_at_its_row() {
        var wide = new PairChart.Row("Libraries", 61.0, 40.0, 50.0, "61 of 100, 61%", "40 of 100, 40%")
                .apart("21 points behind staff", true);
        var narrow = new PairChart.Row("Parking", 60.0, 40.0, 50.0, "60 of 100, 60%", "40 of 100, 40%")
                .apart("20 points behind staff", false);
        var html = html(
                "{#pairChart chart=chart /}",
                Map.of("chart", new PairChart("Confident staff", "percent of people", List.of(wide, narrow))));

        assertThat(html)
                .contains("<th scope=\"col\">Management beside staff</th>")
                .contains("<td><strong>Gap of more than 20 points: 21 points behind staff</strong></td>")
                .contains("<td>20 points behind staff</td>");
    }

    @Test
    void a_tag_sees_nothing_of_the_page_around_it() {
        var data = Map.<String, Object>of("errors", NONE, "hint", "Hint of the page", "page", true, "width", "5");

        assertThat(html("{#textInput name='a' label='A' value='' errors=errors /}", data))
                .doesNotContain("Hint of the page", "<h1", "govuk-input--width");
    }

    @Test
    void an_inner_name_hides_the_one_outside_and_only_as_long_as_it_is_there() {
        var data = Map.<String, Object>of("x", "page", "list", List.of("a", "b"));

        assertThat(html("{x}{#let x='let'}{x}{#for x in list}{x}{/for}{x}{/let}{x}", data))
                .isEqualTo("pageletabletpage");
        assertThat(html("{#details summary=x}{#for each in list}{each}{x}{/for}{/details}", data))
                .contains("apagebpage");
    }

    @Test
    void a_form_carries_its_token_and_leaves_the_checking_to_the_house() {
        var page = Cast.NOBODY.get("/sign-in/link");

        assertThat(page.asString())
                .contains("<form action=\"/sign-in/link\" method=\"post\" novalidate>")
                .containsPattern(
                        "<input type=\"hidden\" name=\"csrf-token\" value=\"" + page.cookie("csrf-token") + "\">");
        assertThat(page.cookie("csrf-token")).hasSize(22);
    }

    @Test
    void a_page_has_the_parts_that_everyone_needs() {
        var page = Cast.NOBODY.get("/sign-in/link").asString();

        assertThat(page)
                .contains("<html lang=\"en\"", "Skip to main content", "href=\"#main\"", "id=\"main\"")
                .contains("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">")
                .containsOnlyOnce("<h1")
                .containsOnlyOnce("<main")
                .containsOnlyOnce("<title>")
                .contains("<nav aria-label=\"Menu\"", "<footer");
    }

    @Test
    void a_message_is_shown_on_the_next_page_and_only_there() {
        var kept = Flash.cookie("Kept <b>well</b>");
        var next = Cast.NOBODY.http().cookie("flash", kept.getValue()).get("/help");

        assertThat(next.asString()).contains("Kept &lt;b&gt;well&lt;/b&gt;", "role=\"alert\"");
        assertThat(next.headers().getValues("Set-Cookie"))
                .anySatisfy(cookie -> assertThat(cookie).startsWith("flash=").contains("Max-Age=0"));
        assertThat(Cast.NOBODY.get("/help").asString()).doesNotContain("role=\"alert\"");
        assertThat(Cast.NOBODY
                        .http()
                        .cookie("flash", "no-message!")
                        .get("/help")
                        .statusCode())
                .isEqualTo(200);
    }

    private String html(String template, Map<String, Object> data) {
        var page = engine.parse(template, Variant.forContentType(Variant.TEXT_HTML))
                .instance();
        data.forEach(page::data);
        return page.render();
    }

    /** {@code Map.of} takes no null. */
    private static Map<String, Object> withNull(String isNull, String name, Object value) {
        var data = new HashMap<String, Object>();
        data.put(isNull, null);
        data.put(name, value);
        return data;
    }
}
