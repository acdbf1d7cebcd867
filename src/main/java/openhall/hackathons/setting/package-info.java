/** Setting a hackathon and its challenges: drafts, who agreed, what changed and why, and files of other programmes. */
@org.jspecify.annotations.NullMarked
package openhall.hackathons.setting;
