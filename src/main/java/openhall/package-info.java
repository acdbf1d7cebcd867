/**
 * Openhall: with which a council turns its digital strategy into skills, ideas and changed services.
 *
 * <p>{@code files} reads what the council writes; {@code web} is the frame; {@code people} knows who is here; {@code
 * activity} what happened; {@code trail} how things hang together; {@code strategy} where the council wants to be;
 * {@code skills} what people can do; {@code learning} what they learn; {@code ideas} what people suggest; {@code
 * hackathons} what teams make of it; {@code home} brings all of it to the first page. Who may import whom stands in
 * {@code ArchitectureTest}.
 */
@org.jspecify.annotations.NullMarked
package openhall;
