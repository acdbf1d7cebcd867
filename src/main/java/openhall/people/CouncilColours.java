package openhall.people;

import openhall.web.Colour;

/** What the header and the buttons wear: a colour, and a darker one for edges and for what the mouse is over. */
public record CouncilColours(Colour brand, Colour dark) {
    /** The tokens of the house: {@code $brand} and {@code $brand-dark} of the style sheet. */
    public static final CouncilColours TOKENS = new CouncilColours(new Colour(0x17505a), new Colour(0x0f3840));

    private static final int DIGITS = 6;

    static CouncilColours of(String brand, String dark) {
        return new CouncilColours(parsed(brand), parsed(dark));
    }

    /** A colour with the dark one that goes with it. */
    public static CouncilColours with(Colour brand) {
        return brand.equals(TOKENS.brand) ? TOKENS : new CouncilColours(brand, brand.darker());
    }

    /** From what stands in an address: both colours as twelve digits. */
    public static CouncilColours ofDigits(String digits) {
        return of(digits.substring(0, DIGITS), digits.substring(DIGITS));
    }

    public boolean areTokens() {
        return equals(TOKENS);
    }

    /** The style sheet's address says what is in it, so every node answers it alike, and for ever. */
    public String path() {
        return "/council.css?v=" + brand.digits() + dark.digits();
    }

    public String css() {
        return ":root{--oh-brand:" + brand.hex() + ";--oh-brand-dark:" + dark.hex() + "}\n";
    }

    private static Colour parsed(String written) {
        var colour = Colour.parse(written);
        if (colour == null) {
            throw new IllegalStateException("\"" + written + "\" is not a colour in the form #17505a");
        }
        return colour;
    }
}
