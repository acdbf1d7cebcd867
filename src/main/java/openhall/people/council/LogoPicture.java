package openhall.people.council;

import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.stream.MemoryCacheImageInputStream;
import javax.imageio.stream.MemoryCacheImageOutputStream;
import openhall.web.PictureKind;

/**
 * A logo, drawn anew from the dots of what was sent: nothing else of the file comes along, neither where a photo was
 * taken nor a program behind its end. Of an animation only the first picture is there.
 */
record LogoPicture(byte[] png, int width, int height) {
    static final int WIDEST = 400;
    static final int HIGHEST = 120;

    /** A few bytes can claim to be a picture that fills the memory. */
    private static final long MOST_DOTS = 4_000_000;

    private static final String OTHER =
            "Choose a picture that is a PNG or a JPEG. Save pictures of other kinds, such as SVG or WebP, as PNG first";

    private static final String UNREADABLE = "This picture cannot be read. Save it again as PNG and choose that file";

    /** From a PNG or JPEG; anything else is refused. */
    static LogoPicture read(byte[] file) {
        var kind = PictureKind.of(file);
        if (kind == null) {
            throw new LogoRefused(OTHER);
        }
        var reader = ImageIO.getImageReadersByFormatName(kind.format()).next();
        try (var in = new MemoryCacheImageInputStream(new ByteArrayInputStream(kind.plain(file)))) {
            reader.setInput(in, true, true);
            return of(decoded(reader));
        } catch (LogoRefused refused) {
            throw refused;
        } catch (IOException | RuntimeException broken) {
            throw new LogoRefused(UNREADABLE);
        } finally {
            reader.dispose();
        }
    }

    private static BufferedImage decoded(ImageReader reader) throws IOException {
        if ((long) reader.getWidth(0) * reader.getHeight(0) > MOST_DOTS) {
            throw new LogoRefused("Choose a picture of 2,000 by 2,000 pixels or fewer");
        }
        return reader.read(0);
    }

    private static LogoPicture of(BufferedImage sent) {
        var scale = Math.min(1, Math.min((double) WIDEST / sent.getWidth(), (double) HIGHEST / sent.getHeight()));
        var width = Math.max(1, (int) Math.round(sent.getWidth() * scale));
        var height = Math.max(1, (int) Math.round(sent.getHeight() * scale));
        return new LogoPicture(encoded(shrunk(sent, width, height)), width, height);
    }

    /** By halves, so that thin lines do not fall between the dots; drawn anew even when the size is right. */
    private static BufferedImage shrunk(BufferedImage sent, int width, int height) {
        var picture = sent;
        do {
            var nextWidth = Math.max(width, picture.getWidth() / 2);
            var nextHeight = Math.max(height, picture.getHeight() / 2);
            picture = drawn(picture, nextWidth, nextHeight);
        } while (picture.getWidth() != width || picture.getHeight() != height);
        return picture;
    }

    private static BufferedImage drawn(BufferedImage from, int width, int height) {
        var seeThrough = from.getColorModel().hasAlpha();
        var to =
                new BufferedImage(width, height, seeThrough ? BufferedImage.TYPE_INT_ARGB : BufferedImage.TYPE_INT_RGB);
        var brush = to.createGraphics();
        try {
            brush.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BILINEAR);
            brush.drawImage(from, 0, 0, width, height, null);
        } finally {
            brush.dispose();
        }
        return to;
    }

    private static byte[] encoded(BufferedImage picture) {
        var bytes = new ByteArrayOutputStream();
        try (var out = new MemoryCacheImageOutputStream(bytes)) {
            ImageIO.write(picture, "png", out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }
}
