/**
 * Ideas: what residents and staff suggest, and what became of it. A person sends an {@link openhall.ideas.Idea}, confirms it by email
 * if they are signed out, a moderator checks it against a clock, people support it, and a named service replies in writing.
 *
 * <p>Nouns: {@code Idea} with three independent states ({@code Visibility}, {@code Decision}, {@code Delivery}), {@code IdeaMove} (who
 * moved a state, when and why), {@code Reply}, {@code Support}, {@code Waiting} (the public response clock).
 *
 * <p>Pages: {@code /ideas}, {@code /ideas/{ref}}, {@code /ideas/waiting} for everyone; {@code /ideas/new}, {@code /ideas/check},
 * {@code /ideas/sent/{key}}, {@code /ideas/confirm/{token}}, {@code /ideas/changes/{token}} to send one; {@code /moderation} for
 * moderators; {@code /answers}, {@code /answers/bulk}, {@code /ideas/{ref}/owner}, {@code /ideas/{ref}/assessment},
 * {@code /ideas/{ref}/decision} and {@code /ideas/{ref}/delivery} for the services that reply.
 */
@NullMarked
package openhall.ideas;

import org.jspecify.annotations.NullMarked;
