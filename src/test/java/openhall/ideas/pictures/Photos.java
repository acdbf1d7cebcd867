package openhall.ideas.pictures;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import openhall.web.Pictures;

/** Files for tests, good ones and evil ones. Pictures are blue on the left and red on the right. */
final class Photos {
    private Photos() {}

    static byte[] jpeg(int width, int height) {
        return Pictures.written(drawn(width, height, BufferedImage.TYPE_INT_RGB), "jpeg");
    }

    static byte[] png(int width, int height) {
        return Pictures.written(drawn(width, height, BufferedImage.TYPE_INT_ARGB), "png");
    }

    /** See-through all over. */
    static byte[] nothingToSee() {
        return Pictures.written(new BufferedImage(8, 8, BufferedImage.TYPE_INT_ARGB), "png");
    }

    /** As a camera writes it: held on its side, with a place in it. */
    static byte[] turned(int width, int height) {
        var exif = ByteBuffer.allocate(6 + 8 + 2 + 12 + 4);
        exif.put("Exif\0\0".getBytes(StandardCharsets.ISO_8859_1));
        exif.put("MM".getBytes(StandardCharsets.ISO_8859_1))
                .putShort((short) 42)
                .putInt(8);
        exif.putShort((short) 1);
        exif.putShort((short) 0x0112)
                .putShort((short) 3)
                .putInt(1)
                .putShort((short) 6)
                .putShort((short) 0);
        exif.putInt(0);
        return withSegment(withoutJfif(jpeg(width, height)), 0xe1, exif.array());
    }

    /** With a text in a part of the file that nobody sees. */
    static byte[] with(byte[] jpeg, int marker, String words) {
        return withSegment(jpeg, marker, words.getBytes(StandardCharsets.ISO_8859_1));
    }

    /** Four colours, as printers use them. */
    static byte[] fourColours() {
        var bytes = new ByteArrayOutputStream();
        var writer = ImageIO.getImageWritersByFormatName("jpeg").next();
        try (var out = ImageIO.createImageOutputStream(bytes)) {
            writer.setOutput(out);
            writer.write(
                    null,
                    new IIOImage(drawn(16, 16, BufferedImage.TYPE_4BYTE_ABGR).getRaster(), null, null),
                    null);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            writer.dispose();
        }
        return bytes.toByteArray();
    }

    private static BufferedImage drawn(int width, int height, int type) {
        var picture = new BufferedImage(width, height, type);
        var brush = picture.createGraphics();
        brush.setColor(Color.BLUE);
        brush.fillRect(0, 0, width, height);
        brush.setColor(Color.RED);
        brush.fillRect(width / 2, 0, width, height);
        brush.dispose();
        return picture;
    }

    /** The first part of a file that Java writes is its JFIF; a camera's is not there. */
    private static byte[] withoutJfif(byte[] jpeg) {
        var length = ByteBuffer.wrap(jpeg).getShort(4);
        return joined(Arrays.copyOf(jpeg, 2), Arrays.copyOfRange(jpeg, 4 + length, jpeg.length));
    }

    private static byte[] withSegment(byte[] jpeg, int marker, byte[] data) {
        var segment = ByteBuffer.allocate(data.length + 4);
        segment.put((byte) 0xff).put((byte) marker).putShort((short) (data.length + 2));
        segment.put(data);
        return joined(joined(Arrays.copyOf(jpeg, 2), segment.array()), Arrays.copyOfRange(jpeg, 2, jpeg.length));
    }

    private static byte[] joined(byte[] one, byte[] other) {
        var all = Arrays.copyOf(one, one.length + other.length);
        System.arraycopy(other, 0, all, one.length, other.length);
        return all;
    }
}
