package openhall.ideas.places;

import java.math.BigDecimal;
import java.util.Arrays;

/** A part of the map between four numbers. */
record Box(String name, BigDecimal south, BigDecimal west, BigDecimal north, BigDecimal east) {
    static final Box UNITED_KINGDOM = of("the United Kingdom", "49.8,-8.7,60.9,1.8");

    private static final int SIDES = 4;

    /** From the south, the west, the north and the east, with commas between. */
    static Box of(String name, String numbers) {
        var sides = Arrays.stream(numbers.split(","))
                .map(side -> new BigDecimal(side.strip()))
                .toList();
        if (sides.size() != SIDES) {
            throw new IllegalArgumentException("A box has four numbers: south, west, north, east");
        }
        return new Box(name, sides.get(0), sides.get(1), sides.get(2), sides.get(3));
    }

    boolean holds(Point point) {
        return between(south, point.latitude(), north) && between(west, point.longitude(), east);
    }

    private static boolean between(BigDecimal least, BigDecimal number, BigDecimal most) {
        return number.compareTo(least) >= 0 && number.compareTo(most) <= 0;
    }
}
