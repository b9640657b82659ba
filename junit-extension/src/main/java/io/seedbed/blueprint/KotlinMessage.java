package io.seedbed.blueprint;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * A message of Protocol Buffers, in which Kotlin writes down what its classes look like: numbered fields, each a number or bytes.
 *
 * <p>Only the two kinds of fields that Kotlin uses are kept, variable-length integers and length-delimited bytes.
 */
final class KotlinMessage {

    private static final int VARINT = 0;
    private static final int FIXED_64 = 1;
    private static final int BYTES = 2;
    private static final int FIXED_32 = 5;

    private record Entry(int number, long value, byte[] bytes) {}

    private final List<Entry> entries = new ArrayList<>();

    private final byte[] all;
    private int at;

    private KotlinMessage(byte[] all, int from) {
        this.all = all;
        this.at = from;
    }

    /** @throws IndexOutOfBoundsException if it is none */
    static KotlinMessage of(byte[] bytes, int from) {
        KotlinMessage message = new KotlinMessage(bytes, from);
        while (message.at < bytes.length) {
            message.read();
        }
        return message;
    }

    /** The length that is written in front of bytes, and where they begin. */
    static int[] delimiter(byte[] bytes) {
        KotlinMessage message = new KotlinMessage(bytes, 0);
        int length = (int) message.varint();
        return new int[] {length, message.at};
    }

    private void read() {
        long tag = varint();
        int number = (int) (tag >>> 3);
        switch ((int) (tag & 7)) {
            case VARINT -> entries.add(new Entry(number, varint(), new byte[0]));
            case BYTES -> {
                int length = (int) varint();
                if (length < 0 || length > all.length - at) {
                    throw new IndexOutOfBoundsException(length);
                }
                entries.add(new Entry(number, 0, Arrays.copyOfRange(all, at, at + length)));
                at += length;
            }
            case FIXED_64 -> at += Long.BYTES;
            case FIXED_32 -> at += Integer.BYTES;
            default -> throw new IndexOutOfBoundsException("no such kind of field: " + tag);
        }
    }

    private long varint() {
        long value = 0;
        for (int shift = 0; shift < Long.SIZE; shift += 7) {
            byte next = all[at++];
            value |= (long) (next & 0x7f) << shift;
            if (next >= 0) {
                return value;
            }
        }
        throw new IndexOutOfBoundsException("a number that does not end");
    }

    boolean has(int number) {
        return entries.stream().anyMatch(entry -> entry.number == number);
    }

    /** A number; the last one counts. */
    int number(int number, int other) {
        int found = other;
        for (Entry entry : entries) {
            found = entry.number == number ? (int) entry.value : found;
        }
        return found;
    }

    /** All numbers of a field, one by one or packed. */
    List<Integer> numbers(int number) {
        List<Integer> found = new ArrayList<>();
        for (Entry entry : entries) {
            if (entry.number == number && entry.bytes.length == 0) {
                found.add((int) entry.value);
            } else if (entry.number == number) {
                KotlinMessage packed = new KotlinMessage(entry.bytes, 0);
                while (packed.at < entry.bytes.length) {
                    found.add((int) packed.varint());
                }
            }
        }
        return found;
    }

    /** The messages in a field. */
    List<KotlinMessage> messages(int number) {
        return entries.stream()
                .filter(entry -> entry.number == number)
                .map(entry -> of(entry.bytes, 0))
                .toList();
    }

    /** The text in a field. */
    String text(int number) {
        return entries.stream()
                .filter(entry -> entry.number == number)
                .map(entry -> new String(entry.bytes, StandardCharsets.UTF_8))
                .findFirst()
                .orElse("");
    }
}
