/**
 * How the council's identity provider tells us who joins, moves and leaves: a SCIM 2.0 service provider (RFC 7643,
 * 7644) at {@code /scim/v2}, and the page {@code /admin/scim} for administrators.
 *
 * <p>Nouns: {@link openhall.people.scim.ScimClient} is a program with a token, {@link
 * openhall.people.scim.ProvisionedPerson} somebody as such a program sees them, {@link openhall.people.scim.ScimLink}
 * what the program calls them, {@link openhall.people.scim.ScimGroup} a group, whose members may get a role with it.
 * What a program says goes through {@link openhall.people.Register}, as everybody else's changes do. Filters, paths and
 * patches are read by a library; what is known here by which attribute is in {@code ScimSchemas}.
 */
@org.jspecify.annotations.NullMarked
package openhall.people.scim;
