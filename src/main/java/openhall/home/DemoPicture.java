package openhall.home;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import javax.imageio.ImageIO;

/** A picture that somebody sends with an idea, and what can be seen in it. */
record DemoPicture(byte[] file, String alt) {
    private static final int WIDE = 640;
    private static final int HIGH = 400;
    private static final int ROAD = 220;

    /** Drawn here, so that it is nobody else's work. */
    static DemoPicture crossing() {
        var picture = new BufferedImage(WIDE, HIGH, BufferedImage.TYPE_INT_RGB);
        var brush = picture.createGraphics();
        try {
            draw(brush);
        } finally {
            brush.dispose();
        }
        return new DemoPicture(
                png(picture),
                "A drawing of a road in front of a school. Of six white stripes on the road, four are nearly gone.");
    }

    private static void draw(Graphics2D brush) {
        fill(brush, new Color(0xcfe3ee), 0, 0, WIDE, HIGH);
        fill(brush, new Color(0xb5533c), 180, 70, 280, 120);
        for (var window = 0; window < 4; window++) {
            fill(brush, new Color(0xfff4c2), 205 + window * 65, 95, 35, 35);
        }
        fill(brush, new Color(0x9a9a94), 0, 190, WIDE, 30);
        fill(brush, new Color(0x4a4d50), 0, ROAD, WIDE, HIGH - ROAD);
        for (var stripe = 0; stripe < 6; stripe++) {
            var colour = stripe % 3 == 0 ? new Color(0xf2f2ee) : new Color(0x585b5e);
            fill(brush, colour, 170 + stripe * 52, ROAD + 15, 30, 150);
        }
    }

    private static void fill(Graphics2D brush, Color colour, int x, int y, int wide, int high) {
        brush.setColor(colour);
        brush.fillRect(x, y, wide, high);
    }

    private static byte[] png(BufferedImage picture) {
        var bytes = new ByteArrayOutputStream();
        try {
            ImageIO.write(picture, "png", bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }
}
