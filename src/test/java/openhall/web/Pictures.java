package openhall.web;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.zip.CRC32;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;
import javax.imageio.ImageIO;

/** Pictures for tests, good ones and evil ones. */
public final class Pictures {
    private static final int AFTER_HEADER = 33;

    private Pictures() {}

    /** See-through on the left, red on the right. */
    public static byte[] png(int width, int height) {
        return written(drawn(width, height, BufferedImage.TYPE_INT_ARGB), "png");
    }

    public static byte[] jpeg(int width, int height) {
        return written(drawn(width, height, BufferedImage.TYPE_INT_RGB), "jpeg");
    }

    public static byte[] gif(int width, int height) {
        return written(drawn(width, height, BufferedImage.TYPE_BYTE_INDEXED), "gif");
    }

    /** With a palette: of such a picture every chunk is read. */
    public static byte[] palette(int width, int height) {
        return written(drawn(width, height, BufferedImage.TYPE_BYTE_INDEXED), "png");
    }

    /** A text of a hundred megabytes, packed into a hundredth of it or less. */
    public static byte[] packedText() {
        var packed = new ByteArrayOutputStream();
        packed.writeBytes("Comment\0\0".getBytes(StandardCharsets.ISO_8859_1));
        try (var packing = new DeflaterOutputStream(packed, new Deflater(Deflater.BEST_COMPRESSION))) {
            var megabyte = new byte[1_000_000];
            for (var i = 0; i < 100; i++) {
                packing.write(megabyte);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return packed.toByteArray();
    }

    /** The same PNG with one more chunk right after its header. */
    public static byte[] with(byte[] png, String kind, byte[] data) {
        var all = new ByteArrayOutputStream();
        all.write(png, 0, AFTER_HEADER);
        all.writeBytes(chunk(kind, data));
        all.write(png, AFTER_HEADER, png.length - AFTER_HEADER);
        return all.toByteArray();
    }

    /** A PNG of a few bytes that says it is this large. */
    public static byte[] claiming(int width, int height) {
        var header = ByteBuffer.allocate(13).putInt(width).putInt(height);
        header.put((byte) 8).put((byte) 6);
        var all = new ByteArrayOutputStream();
        all.write(png(1, 1), 0, 8);
        all.writeBytes(chunk("IHDR", header.array()));
        all.writeBytes(chunk("IDAT", new byte[] {0x78, (byte) 0x9c, 0x03, 0, 0, 0, 0, 1}));
        all.writeBytes(chunk("IEND", new byte[0]));
        return all.toByteArray();
    }

    public static byte[] followedBy(byte[] file, String tail) {
        var all = new ByteArrayOutputStream();
        all.writeBytes(file);
        all.writeBytes(tail.getBytes(StandardCharsets.UTF_8));
        return all.toByteArray();
    }

    public static BufferedImage read(byte[] file) {
        try {
            return ImageIO.read(new ByteArrayInputStream(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public static String asText(byte[] file) {
        return new String(file, StandardCharsets.ISO_8859_1);
    }

    private static BufferedImage drawn(int width, int height, int type) {
        var picture = new BufferedImage(width, height, type);
        var brush = picture.createGraphics();
        brush.setColor(Color.RED);
        brush.fillRect(width / 2, 0, width, height);
        brush.dispose();
        return picture;
    }

    public static byte[] written(BufferedImage picture, String format) {
        var bytes = new ByteArrayOutputStream();
        try {
            ImageIO.write(picture, format, bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    private static byte[] chunk(String kind, byte[] data) {
        var name = kind.getBytes(StandardCharsets.ISO_8859_1);
        var sum = new CRC32();
        sum.update(name);
        sum.update(data);
        var chunk = ByteBuffer.allocate(data.length + 12);
        chunk.putInt(data.length).put(name).put(data).putInt((int) sum.getValue());
        return chunk.array();
    }
}
