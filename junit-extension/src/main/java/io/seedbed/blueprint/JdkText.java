package io.seedbed.blueprint;

import java.io.File;
import java.net.Inet4Address;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.nio.charset.Charset;
import java.nio.file.Path;
import java.util.BitSet;
import java.util.Optional;
import java.util.TimeZone;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.regex.Pattern;

/** Classes of the JDK that are less usual in data, and that can be made from characters. */
final class JdkText {

    private static final String FILE = "[a-z]{3,8}(/[a-z]{3,8}){0,2}\\.(csv|json|txt)";

    /** Those for documentation, RFC 5737; names would have to be looked up. */
    private static final String ADDRESS = "(192\\.0\\.2|198\\.51\\.100|203\\.0\\.113)\\.([1-9][0-9]?|1[0-9]{2})";

    private JdkText() {}

    static Optional<TextForm<?>> of(Class<?> type) {
        if (type == File.class) {
            return Optional.of(new TextForm<>(File.class, File::new, FILE));
        }
        if (type == Path.class) {
            return Optional.of(new TextForm<>(Path.class, Path::of, FILE));
        }
        if (type == Pattern.class) {
            return Optional.of(new TextForm<>(Pattern.class, Pattern::compile, "[a-z]{2,6}[+*]?"));
        }
        if (type == InetAddress.class) {
            return Optional.of(new TextForm<>(InetAddress.class, JdkText::address, ADDRESS));
        }
        if (type == Inet4Address.class) {
            return Optional.of(new TextForm<>(Inet4Address.class, text -> (Inet4Address) address(text), ADDRESS));
        }
        if (type == Charset.class) {
            // All that every JVM must have.
            return Optional.of(new TextForm<>(
                    Charset.class, Charset::forName, "US-ASCII|ISO-8859-1|UTF-8|UTF-16BE|UTF-16LE|UTF-16"));
        }
        if (type == TimeZone.class) {
            return Optional.of(new TextForm<>(TimeZone.class, TimeZone::getTimeZone, String.join("|", Shapes.ZONES)));
        }
        if (type == AtomicBoolean.class) {
            return Optional.of(new TextForm<>(
                    AtomicBoolean.class, text -> new AtomicBoolean(Boolean.parseBoolean(text)), "true|false"));
        }
        return type == BitSet.class
                ? Optional.of(new TextForm<>(BitSet.class, JdkText::bits, "[01]{8,64}"))
                : Optional.empty();
    }

    private static InetAddress address(String text) {
        try {
            return InetAddress.getByName(text);
        } catch (UnknownHostException e) {
            throw new IllegalArgumentException("Not an address: " + text, e);
        }
    }

    private static BitSet bits(String text) {
        BitSet bits = new BitSet(text.length());
        for (int i = 0; i < text.length(); i++) {
            bits.set(i, text.charAt(i) == '1');
        }
        return bits;
    }
}
