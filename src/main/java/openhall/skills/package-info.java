/**
 * What we want people here to be able to do, and how far we are. A {@code Framework} is a set of skills from a file; each {@code Skill}
 * has four {@code Level}s and a target for each audience. {@code Evidence} shows that a person reached a level; {@code Standing} is
 * where it leaves them, always with the evidence it rests on. A {@code SelfCheck} is a person's own answer; a {@code SkillConfirmation}
 * is what their manager or a champion saw; an {@code AppliedSkill} is what they changed at work, {@code ChangeAtWork} without a page. What somebody should reach is the highest {@code SkillTarget} that fits their kind of post, the words of
 * their job title and whether they are a digital champion; {@code OwnTargets} has that rule once, in SQL, for today and for any past
 * day. (When somebody is erased their old job titles go, and days counted again after that know their kind of post alone.) The courses
 * for a gap come through {@code Suggestions}, which learning answers. {@code NeedTally} keeps "how many need what" for every part of the council.
 * {@code imports} holds frameworks that others publish: they are here to be read, and nobody is asked about them.
 *
 * <p>Pages: {@code /skills}, {@code /skills/{key}}, {@code /skills/needs}, {@code /skills/frameworks},
 * {@code /skills/change}, {@code /me/skills}, {@code /me/self-check}, {@code /me/skills/{key}/applied},
 * {@code /champions/skills}, {@code /team/applied-skills}, {@code /team/skills}, {@code /admin/frameworks}.
 */
@NullMarked
package openhall.skills;

import org.jspecify.annotations.NullMarked;
