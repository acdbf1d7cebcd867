package openhall.hackathons.results;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;

/** Facts as JSON, for the columns that keep it. Scores in it are texts with two decimals. */
public final class Written {
    private static final ObjectMapper JSON = new ObjectMapper();

    private Written() {}

    public static String json(Object facts) {
        try {
            return JSON.writeValueAsString(facts);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
