package openhall.people;

import java.util.List;

/** What counts by words of a job title: when a title is erased only these stay, so that past days are counted as before. */
public interface TitleWords {
    /** Those words of this title that something is counted by, in small letters; mostly none. */
    List<String> in(String jobTitle);
}
