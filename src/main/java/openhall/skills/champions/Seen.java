package openhall.skills.champions;

import openhall.people.Person;
import openhall.skills.Skill;
import openhall.skills.SkillConfirmation;
import openhall.web.FormErrors;
import openhall.web.Forms;
import org.jspecify.annotations.Nullable;

/** Who was seen, and in what: nobody and nothing while what was typed names none that this champion may speak of. */
record Seen(@Nullable Person person, @Nullable Skill skill) {
    static final String WHO = "Enter the email of somebody on the staff whom you helped";
    static final String NOT_THEM =
            "Enter the email of somebody on the staff. You cannot confirm your own level, and for"
                    + " people who report to you use the page of your team";
    static final String CHOOSE_SKILL = "Select a skill";
    static final String CHOOSE_LEVEL = "Select the level you saw: awareness or working";
    static final String SAY_WHAT = "Enter a sentence about what you saw";
    static final String TOO_LONG = "What you saw must be 300 characters or fewer";
    static final int LONGEST = 300;

    static Seen of(Person champion, @Nullable String email, @Nullable String key) {
        var person = Person.byEmail(Forms.text(email));
        var skill = Skill.byKey(Forms.text(key));
        return new Seen(
                person != null && SkillConfirmation.canBeGivenByChampion(champion, person) ? person : null,
                skill != null && skill.isAskedAbout() ? skill : null);
    }

    /** What stands first stays: a field that is empty is told so by its own rule. */
    FormErrors errors(@Nullable String email, @Nullable String key) {
        var errors = new FormErrors();
        if (person == null && !Forms.text(email).isEmpty()) {
            errors.add("email", NOT_THEM);
        }
        if (skill == null && !Forms.text(key).isEmpty()) {
            errors.add("skill", CHOOSE_SKILL);
        }
        return errors;
    }
}
