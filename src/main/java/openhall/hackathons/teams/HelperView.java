package openhall.hackathons.teams;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import openhall.hackathons.Hackathon;
import openhall.hackathons.Judge;
import openhall.hackathons.event.Mentor;
import openhall.people.Person;
import openhall.web.Forms;
import openhall.web.Option;
import org.jspecify.annotations.Nullable;

/** Mentors and judges with an account, and of whom an organiser said that they took part. */
record HelperView(Hackathon hackathon, List<Supporter> all, Person reader) {
    static final String TOOK_PART = "TOOK_PART";
    static final String NONE = "NONE";

    /** Somebody, what they are here, and the word there is for them. */
    record Supporter(Person person, String what, @Nullable Helped word) {
        boolean isConfirmed() {
            return word != null;
        }

        String state() {
            return word == null ? "not confirmed yet" : "took part";
        }
    }

    static HelperView of(Hackathon hackathon, Person reader) {
        Map<UUID, Helped> words = new LinkedHashMap<>();
        Helped.in(hackathon).forEach(helped -> words.put(helped.person.id, helped));
        var all = new ArrayList<Supporter>();
        Mentor.peopleOf(hackathon).forEach(person -> all.add(new Supporter(person, "Mentor", words.get(person.id))));
        for (var judge : Judge.panel(hackathon)) {
            var person = judge.person;
            if (person != null) {
                all.add(new Supporter(person, "Judge", words.get(person.id)));
            }
        }
        // What was said of them before can still be taken back
        all.forEach(helper -> words.remove(helper.person.id));
        words.values().forEach(word -> all.add(new Supporter(word.person, "No longer a mentor or a judge", word)));
        return new HelperView(hackathon, List.copyOf(all), reader);
    }

    private List<Supporter> others() {
        return all.stream()
                .filter(helper -> !helper.person.id.equals(reader.id))
                .toList();
    }

    List<Supporter> ticked(Collection<String> ids) {
        return others().stream()
                .filter(helper -> ids.contains(helper.person.id.toString()))
                .toList();
    }

    void confirm(List<Supporter> ticked, HelperForm form, Instant at) {
        for (var helper : ticked) {
            var word = helper.word;
            if (form.isTookPart()) {
                Helped.confirm(hackathon, helper.person, reader, at);
            } else if (word != null) {
                word.takeBack(Forms.text(form.why()), reader, at);
            }
        }
    }

    public List<Option> people() {
        return others().stream()
                .map(helper -> new Option(
                        helper.person.id.toString(), helper.person.name, helper.what + ": " + helper.state()))
                .toList();
    }

    public List<Option> choices() {
        return List.of(
                new Option(TOOK_PART, "Took part", "Evidence of collaboration at the level awareness"),
                new Option(NONE, "Took no part", "They get no evidence of skill"));
    }

    public long confirmed() {
        return all.stream().filter(Supporter::isConfirmed).count();
    }

    public boolean isFinal() {
        return hackathon.finalisedAt != null;
    }

    public String path() {
        return deskPath() + "/helpers";
    }

    public String deskPath() {
        return "/organise/" + hackathon.slug;
    }
}
