package io.seedbed.problem;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The one exception of this library: a headline that says what is wrong, facts that say where and why, and a remedy.
 *
 * <p>The first line of the message is the headline, since many tools show nothing else. Facts follow one to a line as
 * {@code name: value}. User data goes in as values and is never formatted again.
 */
public final class SeedbedException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private SeedbedException(String message, @Nullable Throwable cause) {
        super(message, cause);
    }

    /** Starts a problem with its headline: one sentence without a full stop, in the user's own terms. */
    public static Facts of(String headline) {
        return new Facts(headline);
    }

    /** The facts of one problem, in the order in which they will be printed. Not thread-safe. */
    public static final class Facts {
        private final String headline;
        private final List<String> lines = new ArrayList<>();
        private @Nullable Throwable cause;

        private Facts(String headline) {
            this.headline = headline;
        }

        /** Adds a fact; the value may have several lines, which are aligned below the first. */
        public Facts fact(String name, Object value) {
            String indent = "\n" + " ".repeat(name.length() + 4);
            lines.add("  " + name + ": " + String.valueOf(value).replace("\n", indent));
            return this;
        }

        /** Adds what the user can do about it, as the last line. */
        public Facts remedy(String advice) {
            return fact("to do", advice);
        }

        public Facts cause(Throwable throwable) {
            this.cause = throwable;
            return this;
        }

        /** Renders the message: headline, then the facts. */
        public SeedbedException exception() {
            StringBuilder message = new StringBuilder(headline);
            lines.forEach(line -> message.append('\n').append(line));
            return new SeedbedException(message.toString(), cause);
        }
    }
}
