package openhall.web;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** A colour on a screen, as red, green and blue of 8 bits each, and how well it stands out from another. */
public record Colour(int rgb) {
    public static final Colour WHITE = new Colour(0xffffff);

    /** The ground of panels and cards: {@code $paper} of the style sheet. */
    public static final Colour PAPER = new Colour(0xf6f4ef);

    /** What WCAG 2.2 asks of text (1.4.3, level AA). */
    public static final double ENOUGH = 4.5;

    private static final Pattern WRITTEN = Pattern.compile("#?[0-9a-fA-F]{6}");

    /** From {@code #17505a} or {@code 17505A}; null when it is not written so. */
    public static @Nullable Colour parse(String written) {
        return WRITTEN.matcher(written).matches() ? new Colour(Integer.parseInt(written.replace("#", ""), 16)) : null;
    }

    /** {@code #17505a}. */
    public String hex() {
        return "#" + digits();
    }

    /** {@code 17505a}. */
    public String digits() {
        return Integer.toHexString(0x1000000 | rgb).substring(1);
    }

    /** Seven tenths of it: for edges, and for what the mouse is over. */
    public Colour darker() {
        return new Colour(dimmed(16) << 16 | dimmed(8) << 8 | dimmed(0));
    }

    /** The contrast ratio of WCAG 2.2, from 1 (the same) to 21 (black on white). */
    public double contrast(Colour other) {
        var one = luminance();
        var two = other.luminance();
        return (Math.max(one, two) + 0.05) / (Math.min(one, two) + 0.05);
    }

    private double luminance() {
        return 0.2126 * light(16) + 0.7152 * light(8) + 0.0722 * light(0);
    }

    private double light(int shift) {
        var part = part(shift) / 255.0;
        return part <= 0.04045 ? part / 12.92 : Math.pow((part + 0.055) / 1.055, 2.4);
    }

    private int dimmed(int shift) {
        return (int) Math.round(part(shift) * 0.7);
    }

    private int part(int shift) {
        return rgb >> shift & 0xff;
    }
}
