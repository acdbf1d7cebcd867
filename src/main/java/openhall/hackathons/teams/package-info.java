/** Finding a team, and what each member had to do with what came of it. */
@org.jspecify.annotations.NullMarked
package openhall.hackathons.teams;
