package openhall.people.scim;

import com.unboundid.scim2.common.types.AttributeDefinition;
import com.unboundid.scim2.common.types.AttributeDefinition.Mutability;
import com.unboundid.scim2.common.types.AttributeDefinition.Type;
import com.unboundid.scim2.common.types.AttributeDefinition.Uniqueness;
import com.unboundid.scim2.common.types.SchemaResource;
import java.util.List;

/** What is known here, attribute by attribute (RFC 7643, section 7), and nothing that is not. */
final class ScimSchemas {
    static final List<SchemaResource> ALL = List.of(user(), group(), enterprise(), openhall());

    private ScimSchemas() {}

    private static SchemaResource user() {
        return new SchemaResource(
                Scim.USER,
                "User",
                "Somebody on the staff of the council",
                List.of(
                        text("userName", "The email address, in small letters. People sign in with it")
                                .setRequired(true)
                                .setUniqueness(Uniqueness.SERVER)
                                .build(),
                        text("displayName", "What the person is called").build(),
                        complex("name", "The name; where it says something new, displayName counts first")
                                .addSubAttributes(
                                        text("formatted", "The same as displayName")
                                                .build(),
                                        text("givenName", "First name, as it was last told")
                                                .build(),
                                        text("familyName", "Last name, as it was last told")
                                                .build())
                                .build(),
                        text("title", "The job").build(),
                        text("active", "False for somebody who has left: they cannot sign in")
                                .setType(Type.BOOLEAN)
                                .build(),
                        shown(complex("emails", "The userName again"))
                                .setMultiValued(true)
                                .addSubAttributes(
                                        shown(text("value", "The address")).build(),
                                        shown(text("type", "Always work")).build(),
                                        shown(text("primary", "Always true"))
                                                .setType(Type.BOOLEAN)
                                                .build())
                                .build(),
                        shown(complex("groups", "The groups that the person is in"))
                                .setMultiValued(true)
                                .addSubAttributes(
                                        shown(text("value", "The id of the group"))
                                                .build(),
                                        shown(reference("Group")).build(),
                                        shown(text("display", "The name of the group"))
                                                .build(),
                                        shown(text("type", "Always direct")).build())
                                .build()));
    }

    private static SchemaResource group() {
        return new SchemaResource(
                Scim.GROUP,
                "Group",
                "People who may get a role together",
                List.of(
                        text("displayName", "What the group is called")
                                .setRequired(true)
                                .setUniqueness(Uniqueness.SERVER)
                                .build(),
                        complex("members", "Who is in it")
                                .setMultiValued(true)
                                .addSubAttributes(
                                        text("value", "The id of a user").build(),
                                        shown(reference("User")).build(),
                                        shown(text("display", "What the user is called"))
                                                .build(),
                                        shown(text("type", "Always User")).build())
                                .build()));
    }

    private static SchemaResource enterprise() {
        return new SchemaResource(
                Scim.ENTERPRISE,
                "EnterpriseUser",
                "Where somebody works, as far as we keep it",
                List.of(
                        text("employeeNumber", "The number of payroll")
                                .setUniqueness(Uniqueness.SERVER)
                                .build(),
                        text(
                                        "department",
                                        "The part of the council, by its name or its short name. Whom none fits sits"
                                                + " with the council itself, and administrators see the department")
                                .build(),
                        complex("manager", "The line manager")
                                .addSubAttributes(
                                        text("value", "The id of a user").build(),
                                        shown(reference("User")).build(),
                                        shown(text("displayName", "What the manager is called"))
                                                .build())
                                .build()));
    }

    private static SchemaResource openhall() {
        return new SchemaResource(
                Scim.OPENHALL,
                "OpenhallUser",
                "What only this service knows",
                List.of(
                        text("audience", "Whose goals and courses are meant for the person")
                                .addCanonicalValues("staff", "manager", "senior-leader")
                                .build(),
                        text("unit", "The part of the council, by its short name, which must be right")
                                .build()));
    }

    /** One text that a client can change, unless something else is said. */
    private static AttributeDefinition.Builder text(String name, String description) {
        return new AttributeDefinition.Builder().setName(name).setDescription(description);
    }

    private static AttributeDefinition.Builder complex(String name, String description) {
        return text(name, description).setType(Type.COMPLEX);
    }

    private static AttributeDefinition.Builder reference(String type) {
        return text("$ref", "The address of the resource")
                .setType(Type.REFERENCE)
                .addReferenceTypes(type);
    }

    /** Follows from something else: what a client says about it is passed over. */
    private static AttributeDefinition.Builder shown(AttributeDefinition.Builder attribute) {
        return attribute.setMutability(Mutability.READ_ONLY);
    }
}
