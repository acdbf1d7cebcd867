/**
 * What we want people here to be able to do, and how far we are. A {@code Framework} is a set of skills from a file; each {@code Skill}
 * has four {@code Level}s and a target for each audience. {@code Evidence} shows that a person reached a level; {@code Standing} is
 * where it leaves them, always with the evidence it rests on. A {@code SelfCheck} is a person's own answer; a {@code SkillConfirmation}
 * is what their manager or a champion saw; an {@code AppliedSkill} is what they changed at work. {@code NeedTally} keeps "how many
 * need what" for every part of the council.
 *
 * <p>Pages: {@code /skills}, {@code /skills/{key}}, {@code /skills/needs}, {@code /skills/change},
 * {@code /me/skills}, {@code /me/self-check}, {@code /team/applied-skills}, {@code /team/skills}.
 */
@NullMarked
package openhall.skills;

import org.jspecify.annotations.NullMarked;
