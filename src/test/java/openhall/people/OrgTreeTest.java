package openhall.people;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.test.junit.QuarkusTest;
import java.util.Collection;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import openhall.In;
import openhall.Statements;
import org.junit.jupiter.api.Test;

@QuarkusTest
class OrgTreeTest {
    @Test
    void the_council_is_the_root_and_directorates_stand_below_it() {
        String root = ask(tree -> tree.root().slug);
        assertThat(root).isEqualTo("council");
        assertThat(slugs(OrgTree::directorates))
                .contains(
                        "customer-and-digital",
                        "housing-and-property",
                        "environment-and-streets",
                        "children-and-families")
                .doesNotContain("council", "parking", "permits");
        assertThat(ask(OrgTree::isEmpty)).isFalse();
    }

    @Test
    void from_a_team_the_way_leads_up_to_the_council() {
        assertThat(slugs(tree -> tree.ancestorsAndSelf(id("business-intelligence"))))
                .containsExactly("business-intelligence", "digital-and-data", "customer-and-digital", "council");
        assertThat(slugs(tree -> tree.ancestorsAndSelf(id("council")))).containsExactly("council");
    }

    @Test
    void below_a_service_are_its_teams_and_itself() {
        assertThat(slugs(tree -> units(tree, tree.descendantsAndSelf(id("digital-and-data")))))
                .contains("digital-and-data", "business-intelligence", "technology")
                .doesNotContain("customer-and-digital", "libraries", "council");
        assertThat(slugs(tree -> units(tree, tree.descendantsAndSelf(id("technology")))))
                .containsExactly("technology");
    }

    @Test
    void below_the_council_is_everything() {
        int below = ask(tree -> tree.descendantsAndSelf(id("council")).size());
        long all = In.tx(() -> OrgUnit.count());
        assertThat(below).isEqualTo((int) all);
    }

    @Test
    void children_are_those_directly_below_by_name() {
        assertThat(slugs(tree -> tree.children(id("digital-and-data"))))
                .containsSubsequence("business-intelligence", "technology");
        assertThat(slugs(tree -> tree.children(id("technology")))).isEmpty();
    }

    @Test
    void a_unit_that_is_not_there_is_said_at_once() {
        var nowhere = UUID.randomUUID();

        assertThat(slugs(tree -> tree.children(nowhere))).isEmpty();
        assertThat(slugs(tree -> tree.ancestorsAndSelf(nowhere))).isEmpty();
        assertThatThrownBy(() -> ask(tree -> tree.unit(nowhere))).isInstanceOf(NoSuchElementException.class);
    }

    @Test
    void the_whole_tree_is_one_statement_however_one_walks_in_it() {
        var technology = In.tx(() -> id("technology"));

        var statements = Statements.counting(() -> In.tx(() -> {
            var tree = OrgTree.load();
            tree.descendantsAndSelf(tree.root().id).forEach(tree::ancestorsAndSelf);
            return tree.unit(technology).slug;
        }));

        assertThat(statements).isEqualTo(1);
    }

    private static List<OrgUnit> units(OrgTree tree, Collection<UUID> ids) {
        return ids.stream().map(tree::unit).toList();
    }

    private static List<String> slugs(Function<OrgTree, List<OrgUnit>> question) {
        return ask(tree -> question.apply(tree).stream().map(unit -> unit.slug).toList());
    }

    private static <T> T ask(Function<OrgTree, T> question) {
        return In.tx(() -> question.apply(OrgTree.load()));
    }

    private static UUID id(String slug) {
        return Objects.requireNonNull(OrgUnit.bySlug(slug), slug).id;
    }
}
