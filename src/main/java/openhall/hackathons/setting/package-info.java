/** Setting a hackathon and its challenges: drafts, who agreed, and what changed and why. */
@org.jspecify.annotations.NullMarked
package openhall.hackathons.setting;
