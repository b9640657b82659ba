package io.seedbed.load;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What of a database's address must not reach a log, and the address without it.
 *
 * <p>Passwords stand in parameters ({@code ?password=x}, {@code ;PASSWORD=x}, {@code :password=x}), or before an at sign
 * ({@code //me:x@host}, and Oracle's {@code me/x@host}). If it is not sure where such a part ends, more than it is left out.
 *
 * @param whole the address as it was given
 * @param url the address to show
 * @param words the passwords
 */
record Secrets(String whole, String url, List<String> words) {
    private static final String HIDDEN = "***";
    private static final Pattern PARAMETERS = Pattern.compile("[?;].*|[:/,]\\w+=.*", Pattern.DOTALL);
    private static final Pattern PASSWORD =
            Pattern.compile("(?:password|passwd|pwd|secret|token|key)=([^;&,]+)", Pattern.CASE_INSENSITIVE);

    /** Where an account may begin: behind two slashes, or else behind the driver's name and Oracle's kind of connection. */
    private static final Pattern BEFORE_ACCOUNT = Pattern.compile("jdbc:[^/@]*?//|jdbc:\\w+:(?:thin:|oci\\d?:)?");

    static Secrets of(String url, @Nullable String password) {
        List<String> words = new ArrayList<>();
        if (password != null && !password.isEmpty()) {
            words.add(password);
        }
        Matcher named = PASSWORD.matcher(url);
        while (named.find()) {
            words.add(named.group(1));
        }
        Matcher start = BEFORE_ACCOUNT.matcher(url);
        int account = start.lookingAt() ? start.end() : 0;
        int at = url.lastIndexOf('@');
        String shown = PARAMETERS.matcher(url).replaceFirst("");
        if (at >= account) {
            String[] parts = url.substring(account, at).split("[:/]", 2);
            if (parts.length > 1 && !parts[1].isEmpty()) {
                words.add(parts[1]);
            }
            // An at sign among the parameters may be one of the password, which then is no parameter.
            shown = shown.lastIndexOf('@') == at
                    ? url.substring(0, account) + shown.substring(url.startsWith("//", account - 2) ? at + 1 : at)
                    : url.substring(0, account) + "...";
        }
        return new Secrets(url, shown, List.copyOf(words));
    }

    String removedFrom(String message) {
        String clean = message.replace(whole, url);
        for (String word : words) {
            clean = clean.replaceAll("(?<!\\w)" + Pattern.quote(word) + "(?!\\w)", HIDDEN);
        }
        return clean;
    }

    /** Whether one is said in what went wrong or in a cause of it: build tools print these as well. */
    boolean areIn(Throwable failure) {
        for (Throwable link = failure; link != null; link = link.getCause()) {
            String message = String.valueOf(link.getMessage());
            if (!removedFrom(message).equals(message)) {
                return true;
            }
        }
        return false;
    }

    /** Without the secrets. */
    @Override
    public String toString() {
        return url;
    }
}
