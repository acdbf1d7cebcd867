package openhall.ideas.limits;

import java.util.List;

/** Limits that a test reaches soon. */
record SmallLimits(int perAddressHour, int perAddressDay, int lettersPerDay, int perDomainHour)
        implements LimitSettings {
    static final SmallLimits WIDE = new SmallLimits(1000, 1000, 1000, 1000);

    SmallLimits withAddressHour(int most) {
        return new SmallLimits(most, perAddressDay, lettersPerDay, perDomainHour);
    }

    SmallLimits withAddressDay(int most) {
        return new SmallLimits(perAddressHour, most, lettersPerDay, perDomainHour);
    }

    SmallLimits withLetters(int most) {
        return new SmallLimits(perAddressHour, perAddressDay, most, perDomainHour);
    }

    SmallLimits withDomainHour(int most) {
        return new SmallLimits(perAddressHour, perAddressDay, lettersPerDay, most);
    }

    @Override
    public int leastSeconds() {
        return 3;
    }

    @Override
    public int perLargeDomainHour() {
        return 2 * perDomainHour;
    }

    @Override
    public List<String> largeProviders() {
        return List.of("great.example");
    }

    @Override
    public int proofBits() {
        return 8;
    }
}
