/** A person writes an idea, sees ideas like it, sends it, confirms it, and hears what became of it by mail. */
@org.jspecify.annotations.NullMarked
package openhall.ideas.sending;
