package openhall.ideas.pictures;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.stream.MemoryCacheImageInputStream;
import net.coobird.thumbnailator.util.exif.ExifFilterUtils;
import net.coobird.thumbnailator.util.exif.ExifUtils;
import net.coobird.thumbnailator.util.exif.Orientation;
import openhall.web.PictureKind;
import org.jspecify.annotations.Nullable;

/** The file that somebody chose, decoded with care: its size is asked before its dots are. */
record PhotoFile(PictureKind kind, byte[] bytes) {
    /** A few bytes can claim to be a picture that fills the memory. */
    private static final long MOST_DOTS = 40_000_000;

    /** Larger pictures are read at every second dot, or third, so that a photo takes some 30 MB at most. */
    private static final int ENOUGH = 3200;

    private static final String OTHER =
            "Choose a picture that is a JPEG or a PNG. Save pictures of other kinds, such as WebP or HEIC, as JPEG first";

    private static final String UNREADABLE = "This picture cannot be read. Save it again as JPEG and choose that file";

    static PhotoFile of(byte[] file) {
        var kind = PictureKind.of(file);
        if (kind == null) {
            throw new PictureRefused(OTHER);
        }
        return new PhotoFile(kind, kind.plain(file));
    }

    /** The picture the way up that the camera was held; of an animation only the first. */
    BufferedImage decoded() {
        var reader = reader();
        try (var in = stream()) {
            reader.setInput(in, true, true);
            return upright(decoded(reader));
        } catch (PictureRefused refused) {
            throw refused;
        } catch (IOException | RuntimeException broken) {
            throw new PictureRefused(UNREADABLE);
        } finally {
            reader.dispose();
        }
    }

    private static BufferedImage decoded(ImageReader reader) throws IOException {
        var width = reader.getWidth(0);
        var height = reader.getHeight(0);
        PictureRefused.unless(
                (long) width * height <= MOST_DOTS, "Choose a picture of 40 megapixels (million dots) or fewer");
        var every = Math.max(1, Math.max(width, height) / ENOUGH);
        var how = reader.getDefaultReadParam();
        how.setSourceSubsampling(every, every, 0, 0);
        return reader.read(0, how);
    }

    private BufferedImage upright(BufferedImage picture) {
        var held = kind == PictureKind.JPEG ? orientation() : null;
        return held == null
                ? picture
                : ExifFilterUtils.getFilterForOrientation(held).apply(picture);
    }

    /** What a camera noted that nobody can read says nothing. */
    private @Nullable Orientation orientation() {
        var reader = reader();
        try (var in = stream()) {
            reader.setInput(in, false, false);
            return ExifUtils.getExifOrientation(reader, 0);
        } catch (IOException | RuntimeException unclear) {
            return null;
        } finally {
            reader.dispose();
        }
    }

    private ImageReader reader() {
        return ImageIO.getImageReadersByFormatName(kind.format()).next();
    }

    private MemoryCacheImageInputStream stream() {
        return new MemoryCacheImageInputStream(new ByteArrayInputStream(bytes));
    }
}
