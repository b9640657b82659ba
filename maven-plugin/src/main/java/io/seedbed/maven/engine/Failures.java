package io.seedbed.maven.engine;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Says what failed behind the bridge, where only the names and messages of exceptions can be understood. */
final class Failures {
    /** Exceptions of the engine explain themselves; others are named. */
    private static final String OURS = "io.seedbed.";

    private static final int DEEPEST_CAUSE = 8;

    private Failures() {}

    /**
     * One exception of a chain of causes.
     *
     * @param type the exception's class
     * @param message its message, if it has one
     */
    record Link(String type, @Nullable String message) {
        boolean is(Class<?> exception) {
            return type.equals(exception.getName());
        }

        /** The JVM reports the second use of a class whose static initializer failed as if the class were not there. */
        boolean isFailedInitializer() {
            return message != null && message.startsWith("Could not initialize class");
        }

        @Override
        public String toString() {
            if (message == null) {
                return type;
            }
            return explainsItself() ? message : type + ": " + message;
        }

        /** What lies below such an exception is told by its message already. */
        boolean explainsItself() {
            return type.startsWith(OURS);
        }
    }

    static String attempt(Map<String, String> request) {
        String type = request.getOrDefault("type", "?");
        return switch (request.getOrDefault("action", "?")) {
            case "explain" -> "explain " + type;
            case "fixtures" -> "read the fixtures of " + type;
            default -> "generate " + (request.containsKey("entity") ? request.get("entity") + " of " : "") + type;
        };
    }

    static SeedbedFailure in(String attempt, Throwable failure) {
        List<Link> chain = new ArrayList<>();
        for (Throwable link = failure; link != null; link = link.getCause()) {
            chain.add(new Link(link.getClass().getName(), link.getMessage()));
        }
        return new SeedbedFailure("Could not " + attempt + ": " + describe(chain), failure);
    }

    /** The same for an exception of another JVM, of which names and messages come in turn. */
    static SeedbedFailure in(String attempt, @Nullable String[] namesAndMessages) {
        List<Link> chain = new ArrayList<>();
        for (int i = 0; i + 1 < namesAndMessages.length; i += 2) {
            chain.add(new Link(String.valueOf(namesAndMessages[i]), namesAndMessages[i + 1]));
        }
        return new SeedbedFailure("Could not " + attempt + ": " + describe(chain));
    }

    /** The message with its causes' messages, one a line, and a remedy where the JVM's own words need one. */
    private static String describe(List<Link> chain) {
        StringBuilder text = new StringBuilder();
        for (Link link : chain.subList(0, Math.min(chain.size(), DEEPEST_CAUSE))) {
            if (text.isEmpty()) {
                text.append(link);
            } else if (text.indexOf(link.toString()) < 0) {
                text.append("\n  caused by ").append(link);
            }
            if (link.explainsItself()) {
                return text.toString();
            }
        }
        for (Link link : chain) {
            if (link.is(UnsupportedClassVersionError.class)) {
                text.append(
                        "\nThe class was compiled for a newer Java than the one that runs here. Run Maven on that Java, or set up a jdk"
                                + " toolchain for it.");
            } else if (link.is(NoClassDefFoundError.class) && !link.isFailedInitializer()) {
                text.append("\nThe class is not on this project's test class path: add the dependency that holds it.");
            }
        }
        return text.toString();
    }
}
