package io.seedbed.validation;

import io.seedbed.regex.Language;
import java.net.MalformedURLException;
import java.net.URI;
import java.net.URISyntaxException;
import java.text.Normalizer;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.hibernate.validator.constraints.BitcoinAddress.BitcoinAddressType;
import org.hibernate.validator.constraints.CodePointLength;
import org.hibernate.validator.constraints.IpAddress;
import org.hibernate.validator.constraints.UUID;

/** Text that machines read: addresses, identifiers, and text by its code points. */
final class TechnicalText {

    private static final String BYTE = "(?:25[0-5]|2[0-4][0-9]|1[0-9]{2}|[1-9]?[0-9])";
    private static final String IP_V4 = BYTE + "(?:\\." + BYTE + "){3}";
    private static final String GROUP = "[0-9a-fA-F]{1,4}";

    /** All but the characters that look alike: 0, O, I and l; the validator lets the 0 and the l pass. */
    private static final String BASE_58 = "[a-zA-HJ-NP-Z0-9]";

    private TechnicalText() {}

    private static Language inForms(String spelling, Predicate<CharSequence> test, String... forms) {
        return Language.inForms(spelling, test, List.of(forms));
    }

    static Language uuid(UUID stated) {
        String usual = uuid(stated, stated.version(), usually(stated.variant(), 1));
        String all = uuid(stated, stated.version(), stated.variant());
        String nil = stated.allowNil() ? "|0{8}(?:-0{4}){3}-0{12}" : "";
        String empty = stated.allowEmpty() ? "|" : "";
        Pattern pattern = Pattern.compile(all + nil + empty);
        return inForms("UUID", text -> pattern.matcher(text).matches(), usual, all + nil + empty);
    }

    private static int[] usually(int[] allowed, int usual) {
        return Arrays.stream(allowed).anyMatch(x -> x == usual) ? new int[] {usual} : allowed;
    }

    private static String uuid(UUID stated, int[] versions, int[] variants) {
        String versionDigits =
                digits(stated.letterCase(), version -> Arrays.stream(versions).anyMatch(v -> v == version));
        String variantDigits =
                digits(stated.letterCase(), digit -> Arrays.stream(variants).anyMatch(v -> v == variant(digit)));
        String any = digits(stated.letterCase(), digit -> true);
        return any + "{8}-" + any + "{4}-" + versionDigits + any + "{3}-" + variantDigits + any + "{3}-" + any + "{12}";
    }

    /** RFC 9562, 4.1: the first bits of the digit tell the variant. */
    private static int variant(int digit) {
        return digit < 8 ? 0 : digit < 12 ? 1 : digit < 14 ? 2 : 3;
    }

    private static String digits(UUID.LetterCase letters, Predicate<Integer> allowed) {
        String digits = IntStream.range(0, 16)
                .boxed()
                .filter(allowed)
                .map(digit -> Integer.toHexString(digit))
                .collect(Collectors.joining());
        String upper = digits.toUpperCase(Locale.ROOT);
        return "["
                + switch (letters) {
                    case LOWER_CASE -> digits;
                    case UPPER_CASE -> upper;
                    case INSENSITIVE -> digits + upper;
                }
                + "]";
    }

    static Language ipAddress(IpAddress.Type type) {
        // RFC 4291, 2.2: eight groups, of which a run may be left out once.
        StringBuilder shortened = new StringBuilder();
        for (int before = 0; before <= 7; before++) {
            shortened.append('|').append(groups(before)).append("::");
            if (before < 7) {
                shortened
                        .append("(?:")
                        .append(GROUP)
                        .append("(?::")
                        .append(GROUP)
                        .append("){0,")
                        .append(6 - before)
                        .append("})?");
            }
        }
        String usualV6 = "[0-9a-f]{1,4}(?::[0-9a-f]{1,4}){7}";
        String allV6 = GROUP + "(?::" + GROUP + "){7}" + shortened;
        return switch (type) {
            case IPv4 -> inForms("IPv4 address", matching(IP_V4), IP_V4);
            case IPv6 -> inForms("IPv6 address", matching(allV6), usualV6, allV6);
            case ANY ->
                inForms("IP address", matching(IP_V4 + "|" + allV6), IP_V4 + "|" + usualV6, IP_V4 + "|" + allV6);
        };
    }

    private static String groups(int count) {
        return count == 0 ? "" : count == 1 ? GROUP : GROUP + "(?::" + GROUP + "){" + (count - 1) + "}";
    }

    private static Predicate<CharSequence> matching(String regex) {
        Pattern pattern = Pattern.compile(regex);
        return text -> pattern.matcher(text).matches();
    }

    static Language bitcoin(BitcoinAddressType[] types) {
        String all = Arrays.stream(types).map(TechnicalText::bitcoin).collect(Collectors.joining("|"));
        return inForms("Bitcoin address", matching(all), all);
    }

    private static String bitcoin(BitcoinAddressType type) {
        return switch (type) {
            case P2PKH -> "1" + BASE_58 + "{25,61}";
            case P2SH -> "3" + BASE_58 + "{33}";
            case BECH32 -> "bc1" + BASE_58 + "{39,59}";
            case P2WSH -> "bc1q" + BASE_58 + "{58}";
            case P2WPKH -> "bc1q" + BASE_58 + "{38}";
            case P2TR -> "bc1p" + BASE_58 + "{58}";
            case ANY -> "1" + BASE_58 + "{25,61}|3" + BASE_58 + "{33}|bc1" + BASE_58 + "{39,59}";
        };
    }

    /**
     * URLs.
     *
     * @param protocol the one that is demanded; empty for any
     * @param host the one that is demanded; empty for any
     * @param port the one that is demanded; -1 for any
     */
    static Language url(String protocol, String host, int port) {
        String usualProtocol = protocol.isEmpty() ? "https?" : Pattern.quote(protocol);
        String allProtocols = protocol.isEmpty() ? "(?:https?|ftp)" : Pattern.quote(protocol);
        // RFC 2606: names under these top-level domains belong to nobody.
        String usualHost = host.isEmpty() ? "(?:www\\.)?[a-z]{3,12}\\.(?:example|test)" : Pattern.quote(host);
        String allHosts = host.isEmpty()
                ? "[a-zA-Z](?:[a-zA-Z0-9-]{0,30}[a-zA-Z0-9])?(?:\\.[a-zA-Z](?:[a-zA-Z0-9-]{0,30}[a-zA-Z0-9])?){0,4}"
                : Pattern.quote(host);
        String somePort = port == -1 ? "" : ":" + port;
        String anyPort = port == -1 ? "(?::[1-9][0-9]{1,3})?" : ":" + port;
        return inForms(
                "URL",
                text -> isUrl(text.toString(), protocol, host, port),
                usualProtocol + "://" + usualHost + somePort + "(?:/[a-z0-9]{1,9}){0,3}",
                allProtocols + "://" + allHosts + anyPort
                        + "(?:/[a-zA-Z0-9._~-]*)*(?:\\?[a-zA-Z0-9._~=&-]*)?(?:#[a-zA-Z0-9._~-]*)?");
    }

    private static boolean isUrl(String text, String protocol, String host, int port) {
        if (text.isEmpty()) {
            return true;
        }
        try {
            java.net.URL url = new URI(text).toURL();
            return (protocol.isEmpty() || url.getProtocol().equals(protocol))
                    && (host.isEmpty() || url.getHost().equals(host))
                    && (port == -1 || url.getPort() == port);
        } catch (URISyntaxException | MalformedURLException | IllegalArgumentException e) {
            return false;
        }
    }

    /** Text with a number of code points, which may be fewer than its characters. */
    static Language codePoints(CodePointLength stated) {
        if (stated.normalizationStrategy() == CodePointLength.NormalizationStrategy.NONE) {
            return Language.codePoints(stated.min(), stated.max());
        }
        Normalizer.Form form =
                Normalizer.Form.valueOf(stated.normalizationStrategy().name());
        String max = stated.max() == Integer.MAX_VALUE ? "" : String.valueOf(stated.max());
        Predicate<CharSequence> test = text -> {
            String counted = Normalizer.normalize(text, form);
            int points = counted.codePointCount(0, counted.length());
            return points >= stated.min() && points <= stated.max();
        };
        // What normalisation makes of a character depends on its neighbours, but not for these.
        return inForms(
                stated.min() + ".." + max + " code points in " + form,
                test,
                "[\\x00-\\x7F]{" + stated.min() + "," + max + "}");
    }

    /** Text that normalisation leaves as it is. */
    static Language normalized(Normalizer.Form form) {
        // Letters with accents are composed characters; marks on their own are drawn by nobody.
        String kept = form == Normalizer.Form.NFC ? "[\\x00-\\x{24F}]*" : "[\\x00-\\x7F]*";
        return inForms("text in " + form, text -> Normalizer.isNormalized(text, form), kept);
    }
}
