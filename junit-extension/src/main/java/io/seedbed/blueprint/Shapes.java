package io.seedbed.blueprint;

import io.seedbed.domain.Axes;
import io.seedbed.domain.Axis;
import io.seedbed.domain.Choice;
import java.net.URI;
import java.net.URL;
import java.nio.CharBuffer;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Currency;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The shapes of classes that stand for themselves: numbers, dates, text, listed values. One place for all of them. */
final class Shapes {

    // Lists of our own: the JDK's would change with its version, and every value with them.
    private static final List<String> LANGUAGE_TAGS = List.of(
            "en-US", "en-GB", "de-DE", "fr-FR", "es-ES", "it-IT", "pt-BR", "nl-NL", "pl-PL", "sv-SE", "da-DK", "fi-FI",
            "nb-NO", "cs-CZ", "tr-TR", "ja-JP", "ko-KR", "zh-CN", "de-AT", "de-CH", "fr-CA", "en-AU", "en-IN", "es-MX");
    private static final List<String> CURRENCIES = List.of(
            "EUR", "USD", "GBP", "CHF", "JPY", "SEK", "NOK", "DKK", "PLN", "CZK", "HUF", "TRY", "CAD", "AUD", "NZD",
            "CNY", "INR", "BRL", "MXN", "ZAR", "KRW", "SGD");
    static final List<String> ZONES = List.of(
            "UTC",
            "Europe/London",
            "Europe/Berlin",
            "Europe/Paris",
            "Europe/Madrid",
            "Europe/Helsinki",
            "America/New_York",
            "America/Chicago",
            "America/Denver",
            "America/Los_Angeles",
            "America/Sao_Paulo",
            "Asia/Tokyo",
            "Asia/Shanghai",
            "Asia/Kolkata",
            "Asia/Dubai",
            "Australia/Sydney",
            "Africa/Johannesburg",
            "Pacific/Auckland");
    private static final List<String> OFFSETS = List.of(
            "Z", "+01:00", "+02:00", "+03:00", "+03:30", "+04:00", "+05:00", "+05:30", "+05:45", "+06:00", "+07:00",
            "+08:00", "+09:00", "+09:30", "+10:00", "+11:00", "+12:00", "+13:00", "-01:00", "-03:00", "-03:30",
            "-04:00", "-05:00", "-06:00", "-07:00", "-08:00", "-09:00", "-10:00");
    private static final String WEB_ADDRESS =
            "https://[a-z]{3,10}\\.example\\.(com|org|net)/[a-z]{2,8}(/[a-z0-9]{1,8})?";

    private Shapes() {}

    /** The shape of a class that has no parts; empty for objects and containers. */
    static Optional<Shape> of(Class<?> raw) {
        Class<?> type = boxed(raw);
        TextForm<?> text = text(type);
        if (text != null) {
            return Optional.of(new Shape.Text(text));
        }
        Choice listed = listed(type);
        if (listed != null) {
            return Optional.of(new Shape.Listed(listed));
        }
        if (type.isEnum()) {
            return Optional.of(new Shape.Listed(new Choice(List.of(type.getEnumConstants()))));
        }
        if (type == UUID.class) {
            return Optional.of(new Shape.Token(type));
        }
        Optional<Axis<?>> axis = Axes.of(type);
        return axis.isPresent() || !type.getName().startsWith("java.")
                ? axis.map(Shape.Number::new)
                : JdkText.of(type).map(Shape.Text::new);
    }

    /** How a class is made from characters; {@code null} if it is not. */
    private static @Nullable TextForm<?> text(Class<?> type) {
        if (type == String.class || type == CharSequence.class || type == Object.class) {
            return asItIs(type);
        }
        if (type == StringBuilder.class) {
            return new TextForm<>(StringBuilder.class, StringBuilder::new, "");
        }
        if (type == StringBuffer.class) {
            return new TextForm<>(StringBuffer.class, StringBuffer::new, "");
        }
        if (type == CharBuffer.class) {
            return new TextForm<>(CharBuffer.class, CharBuffer::wrap, "");
        }
        if (type == URI.class) {
            return new TextForm<>(URI.class, URI::create, WEB_ADDRESS);
        }
        return type == URL.class ? new TextForm<>(URL.class, Shapes::url, WEB_ADDRESS) : null;
    }

    private static <T> TextForm<T> asItIs(Class<T> type) {
        return new TextForm<>(type, type::cast, "");
    }

    /** The values of a class that has few; {@code null} for others. Made when asked for, since currencies and zones load much. */
    private static @Nullable Choice listed(Class<?> type) {
        if (type == Boolean.class) {
            return Choice.of(false, true);
        }
        if (type == Locale.class) {
            return new Choice(LANGUAGE_TAGS.stream().map(Locale::forLanguageTag).toList());
        }
        if (type == Currency.class) {
            return new Choice(CURRENCIES.stream().map(Currency::getInstance).toList());
        }
        if (type == ZoneId.class) {
            return new Choice(ZONES.stream().map(ZoneId::of).toList());
        }
        if (type == ZoneOffset.class) {
            return new Choice(OFFSETS.stream().map(ZoneOffset::of).toList());
        }
        return null;
    }

    /** The wrapper of a primitive class; any other class itself. */
    static Class<?> boxed(Class<?> type) {
        return java.lang.invoke.MethodType.methodType(type).wrap().returnType();
    }

    private static URL url(String text) {
        try {
            return URI.create(text).toURL();
        } catch (java.net.MalformedURLException e) {
            throw new IllegalArgumentException("Not a URL: " + text, e);
        }
    }
}
