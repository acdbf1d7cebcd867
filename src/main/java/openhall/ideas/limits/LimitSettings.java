package openhall.ideas.limits;

import io.smallrye.config.ConfigMapping;
import java.util.List;

/** How much may come in without signing in; each is explained in application.properties. */
@ConfigMapping(prefix = "openhall.ideas.limits")
interface LimitSettings {
    int leastSeconds();

    int perAddressHour();

    int perAddressDay();

    int lettersPerDay();

    int perDomainHour();

    int perLargeDomainHour();

    List<String> largeProviders();

    int proofBits();
}
