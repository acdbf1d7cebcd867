package openhall.ideas.limits;

import io.smallrye.config.ConfigMapping;

/** How much may come from one account in an hour and a day; each is explained in application.properties. */
@ConfigMapping(prefix = "openhall.ideas.account")
interface AccountSettings {
    int draftsPerHour();

    int draftsPerDay();

    int ideasPerHour();

    int ideasPerDay();

    int commentsPerHour();

    int commentsPerDay();

    int reportsPerHour();

    int reportsPerDay();
}
