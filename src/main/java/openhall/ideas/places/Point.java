package openhall.ideas.places;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** A point on the map, to about 10 metres: 51.5300 degrees to the north, -0.1400 to the east. */
public record Point(BigDecimal latitude, BigDecimal longitude) {
    private static final int DIGITS = 4;
    private static final String NUMBER = "([+-]?\\d{1,3}(?:\\.\\d{1,20})?)";
    private static final Pattern TYPED =
            Pattern.compile(NUMBER + "\\s*([NS])?[\\s,;]+" + NUMBER + "\\s*([EW])?", Pattern.CASE_INSENSITIVE);

    /** As maps and people write it: with a comma or a space between, with degree signs, N and W or not. Null for the rest. */
    public static @Nullable Point parse(String typed) {
        var plain = typed.replace("°", "").replace('\u2212', '-').strip();
        var found = TYPED.matcher(plain);
        if (!found.matches()) {
            return null;
        }
        var latitude = number(found.group(1), "S".equalsIgnoreCase(found.group(2)));
        var longitude = number(found.group(3), "W".equalsIgnoreCase(found.group(4)));
        return new Point(latitude, longitude);
    }

    /** Both numbers are kept, or none. */
    public static @Nullable Point of(@Nullable BigDecimal latitude, @Nullable BigDecimal longitude) {
        return latitude == null || longitude == null ? null : new Point(rounded(latitude), rounded(longitude));
    }

    public String text() {
        return latitude.toPlainString() + ", " + longitude.toPlainString();
    }

    /** For whatever shows maps on a phone or a computer. */
    public String geo() {
        return "geo:" + latitude.toPlainString() + "," + longitude.toPlainString();
    }

    private static BigDecimal number(String digits, boolean below) {
        var number = rounded(new BigDecimal(digits));
        return below ? number.abs().negate() : number;
    }

    private static BigDecimal rounded(BigDecimal number) {
        return number.setScale(DIGITS, RoundingMode.HALF_UP);
    }
}
