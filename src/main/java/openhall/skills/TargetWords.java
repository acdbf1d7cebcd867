package openhall.skills;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Locale;
import openhall.people.TitleWords;

/** The words of a job title that a target names or named; the same for everybody who does such work. */
@ApplicationScoped
class TargetWords implements TitleWords {
    @Override
    public List<String> in(String jobTitle) {
        var title = ' ' + jobTitle.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", " ") + ' ';
        return SkillTarget.jobsEver().stream()
                .filter(job -> title.contains(' ' + job + ' '))
                .toList();
    }
}
