package openhall.people.scim;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import openhall.Cast;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class ScimConfigApiTest {
    private static final Set<String> COMMON = Set.of("schemas", "id", "externalId", "meta");

    private Directory directory;

    @BeforeEach
    void aDirectory() {
        directory = Directory.fresh();
    }

    @AfterEach
    void everybodyLeavesAgain() {
        directory.leaveNothingBehind();
    }

    @Test
    void it_says_what_it_can_do_and_what_not() {
        var config = directory.get("/ServiceProviderConfig");

        assertThat(config.statusCode()).isEqualTo(200);
        assertThat(config.contentType()).startsWith("application/scim+json");
        var can = config.jsonPath();
        assertThat(can.getString("schemas[0]"))
                .isEqualTo("urn:ietf:params:scim:schemas:core:2.0:ServiceProviderConfig");
        assertThat(can.getBoolean("patch.supported")).isTrue();
        assertThat(can.getBoolean("filter.supported")).isTrue();
        assertThat(can.getInt("filter.maxResults")).isEqualTo(200);
        assertThat(can.getBoolean("etag.supported")).isTrue();
        assertThat(can.getBoolean("bulk.supported")).isFalse();
        assertThat(can.getBoolean("sort.supported")).isFalse();
        assertThat(can.getBoolean("changePassword.supported")).isFalse();
        assertThat(can.getString("authenticationSchemes[0].type")).isEqualTo("oauthbearertoken");
        assertThat(can.getString("meta.location")).endsWith("/scim/v2/ServiceProviderConfig");
    }

    @Test
    void it_names_its_resources_and_their_schemas() {
        var types = directory.get("/ResourceTypes").jsonPath();
        assertThat(types.getList("Resources.name", String.class)).containsExactly("User", "Group");
        assertThat(types.getList("Resources[0].schemaExtensions.schema", String.class))
                .containsExactly(Scim.ENTERPRISE, Scim.OPENHALL);
        assertThat(directory.get("/ResourceTypes/Group").jsonPath().getString("endpoint"))
                .isEqualTo("/Groups");

        var schemas = directory.get("/Schemas").jsonPath();
        assertThat(schemas.getInt("totalResults")).isEqualTo(4);
        assertThat(schemas.getList("Resources.id", String.class))
                .containsExactly(Scim.USER, Scim.GROUP, Scim.ENTERPRISE, Scim.OPENHALL);
        assertThat(directory.get("/Schemas/" + Scim.ENTERPRISE).jsonPath().getString("name"))
                .isEqualTo("EnterpriseUser");
        assertThat(directory.get("/Schemas/none").statusCode()).isEqualTo(404);
        assertThat(directory.get("/ResourceTypes/none").statusCode()).isEqualTo(404);
    }

    @Test
    void every_attribute_that_is_shown_is_in_the_schema_with_its_type() {
        var user = directory.person();
        directory
                .patch(user, """
                {"Operations": [{"op": "replace", "value": {
                    "externalId": "%s", "title": "Auditor", "name": {"givenName": "Dora", "familyName": "Lind"},
                    "urn:ietf:params:scim:schemas:extension:enterprise:2.0:User": {
                        "employeeNumber": "%s", "manager": {"value": "%s"}}}}]}
                """.formatted(UUID.randomUUID(), UUID.randomUUID(), Cast.MO.id()))
                .then()
                .statusCode(200);
        var group = directory.group("Group " + UUID.randomUUID(), user);

        var wrong = new ArrayList<String>();
        var shown = new HashMap<>(directory.get(user).jsonPath().<String, Object>getMap("$"));
        for (var extension : List.of(Scim.ENTERPRISE, Scim.OPENHALL)) {
            check(attributes(extension), object(shown.remove(extension)), wrong);
        }
        check(attributes(Scim.USER), shown, wrong);
        check(attributes(Scim.GROUP), directory.get(group).jsonPath().getMap("$"), wrong);
        assertThat(wrong).isEmpty();
    }

    private List<Map<String, Object>> attributes(String schema) {
        return directory.get("/Schemas/" + schema).jsonPath().getList("attributes");
    }

    private static void check(List<Map<String, Object>> schema, Map<String, Object> shown, List<String> wrong) {
        shown.forEach((name, value) -> {
            var known = schema.stream()
                    .filter(each -> name.equals(each.get("name")))
                    .findFirst();
            if (known.isPresent()) {
                value(known.get(), value, wrong);
            } else if (!COMMON.contains(name)) {
                wrong.add(name + " is in no schema");
            }
        });
    }

    private static void value(Map<String, Object> attribute, Object value, List<String> wrong) {
        if (Boolean.TRUE.equals(attribute.get("multiValued")) != value instanceof List<?>) {
            wrong.add(attribute.get("name") + " is one or many");
        }
        for (var each : value instanceof List<?> list ? list : List.of(value)) {
            var fits = switch (String.valueOf(attribute.get("type"))) {
                case "string", "reference" -> each instanceof String;
                case "boolean" -> each instanceof Boolean;
                case "complex" -> each instanceof Map<?, ?>;
                default -> false;
            };
            if (!fits) {
                wrong.add(attribute.get("name") + " is " + each);
            }
            if (each instanceof Map<?, ?>) {
                check(objects(attribute.get("subAttributes")), object(each), wrong);
            }
        }
    }

    @SuppressWarnings("unchecked")
    private static Map<String, Object> object(Object value) {
        return (Map<String, Object>) value;
    }

    @SuppressWarnings("unchecked")
    private static List<Map<String, Object>> objects(Object value) {
        return (List<Map<String, Object>>) value;
    }
}
