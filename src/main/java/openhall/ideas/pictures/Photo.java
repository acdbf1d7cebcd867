package openhall.ideas.pictures;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.concurrent.Semaphore;
import net.coobird.thumbnailator.Thumbnails;

/**
 * A photo in two sizes, drawn anew from the dots of what was sent: nothing else of the file comes along, neither where
 * it was taken nor a program behind its end.
 */
record Photo(Drawn large, Drawn small) {
    static final int MOST_BYTES = 8_000_000;
    private static final int LARGE = 1600;
    private static final int SMALL = 400;
    private static final double QUALITY = 0.85;

    /** So many are drawn at once on a node, so that the memory is enough; others wait for their turn. */
    private static final Semaphore TURNS = new Semaphore(2, true);

    /** A JPEG and its size in dots. */
    record Drawn(byte[] jpeg, int width, int height) {}

    /** From a JPEG or PNG; anything else is refused. */
    static Photo read(byte[] file) {
        TURNS.acquireUninterruptibly();
        try {
            var picture = opaque(PhotoFile.of(file).decoded());
            return new Photo(fitted(picture, LARGE), fitted(picture, SMALL));
        } finally {
            TURNS.release();
        }
    }

    // What is see-through would turn black in a JPEG
    private static BufferedImage opaque(BufferedImage from) {
        var to = new BufferedImage(from.getWidth(), from.getHeight(), BufferedImage.TYPE_INT_RGB);
        var brush = to.createGraphics();
        try {
            brush.drawImage(from, 0, 0, Color.WHITE, null);
        } finally {
            brush.dispose();
        }
        return to;
    }

    private static Drawn fitted(BufferedImage picture, int longest) {
        var scale = Math.min(1, (double) longest / Math.max(picture.getWidth(), picture.getHeight()));
        var width = Math.max(1, (int) Math.round(picture.getWidth() * scale));
        var height = Math.max(1, (int) Math.round(picture.getHeight() * scale));
        return new Drawn(jpeg(picture, width, height), width, height);
    }

    private static byte[] jpeg(BufferedImage picture, int width, int height) {
        var bytes = new ByteArrayOutputStream();
        try {
            Thumbnails.of(picture)
                    .forceSize(width, height)
                    .imageType(BufferedImage.TYPE_INT_RGB)
                    .outputFormat("jpg")
                    .outputQuality(QUALITY)
                    .toOutputStream(bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }
}
