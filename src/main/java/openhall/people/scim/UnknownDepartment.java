package openhall.people.scim;

/** A department that the identity provider names and no unit of ours is called, and how many people it holds. */
public record UnknownDepartment(String name, long people) {}
