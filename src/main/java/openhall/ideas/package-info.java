/**
 * Ideas: what residents and staff suggest, and what became of it. A person sends an {@link openhall.ideas.Idea}, confirms it by email
 * if they are signed out, a moderator checks it against a clock, people support it, and a named service replies in writing.
 *
 * <p>Nouns: {@code Idea} with three independent states ({@code Visibility}, {@code Decision}, {@code Delivery}), {@code IdeaMove} (who
 * moved a state, when and why), {@code Reply}, {@code Support}, {@code CallForIdeas} (a service
 * asks, with dates), {@code Waiting} (the public response clock).
 *
 * <p>{@code openhall.ideas.limits} keeps ideas that machines send by the thousand from burying those of people.
 *
 * <p>{@code openhall.ideas.opendata} is what programs take away: {@code /data}, {@code /open311/v2}; and the recorded export
 * with contacts, {@code /ideas/export}.
 *
 * <p>{@code openhall.ideas.places} is where ideas are about: {@code /ideas/places}.
 *
 * <p>{@code openhall.ideas.pictures} draws pictures anew, keeps them with the sending, and shows them while the idea is shown.
 *
 * <p>Pages: {@code /ideas}, {@code /ideas/calls}, {@code /ideas/answers}, {@code /ideas/{ref}}, {@code /ideas/waiting} for
 * everyone; {@code /ideas/new}, {@code /ideas/drafts/{key}},
 * {@code /ideas/sent/{key}}, {@code /ideas/confirm/{token}}, {@code /ideas/changes/{token}} to send one; {@code /moderation} for
 * moderators, with {@code moderation}, {@code appeals}, {@code reports}, {@code spam} and {@code redirecting};
 * {@code /answers}, {@code /ideas/{ref}/decision}, {@code /ideas/{ref}/delivery}, {@code /answers/ready} and
 * {@code /answers/not-solved} for the services that reply, with {@code answering}: owners, reminders, one reply to many,
 * assessment; {@code /ideas/{ref}/not-solved} for whoever wanted an idea; {@code /ideas/entry} and {@code /ideas/letters} for
 * staff who write down ideas on paper and by phone, and post letters.
 *
 * <p>Which state leads where is drawn in {@code src/test/resources/idea-states.txt}.
 *
 * <p>For the modules above: {@code Calls}, {@code Work}, {@code Talk}, {@code Sights}, {@code Mergers}, {@code Answering}, {@code
 * Digests} and {@code Checking} say what the sub-packages do.
 *
 * <p>{@code comments}: what people say about an idea. {@code following}: news of ideas, feeds, and who was told.
 */
@NullMarked
package openhall.ideas;

import org.jspecify.annotations.NullMarked;
