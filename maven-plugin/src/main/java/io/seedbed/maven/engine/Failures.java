package io.seedbed.maven.engine;

import java.util.Map;

/** Says what failed behind the bridge, where only the JDK's part of an exception can be understood. */
final class Failures {
    /** Exceptions of the engine explain themselves; others are named. */
    private static final String OURS = "io.seedbed.";

    private static final int DEEPEST_CAUSE = 8;

    private Failures() {}

    static String attempt(Map<String, String> request) {
        String type = request.getOrDefault("type", "?");
        return switch (request.getOrDefault("action", "?")) {
            case "explain" -> "explain " + type;
            case "fixtures" -> "read the fixtures of " + type;
            default -> "generate " + type;
        };
    }

    static SeedbedFailure in(String attempt, Throwable failure) {
        return new SeedbedFailure("Could not " + attempt + ": " + chain(failure), failure);
    }

    /** The message with its causes' messages, one a line, and a remedy where the JVM's own words need one. */
    static String chain(Throwable failure) {
        StringBuilder text = new StringBuilder(line(failure));
        Throwable cause = failure.getCause();
        for (int depth = 0; cause != null && depth < DEEPEST_CAUSE; depth++, cause = cause.getCause()) {
            if (!text.toString().contains(line(cause))) {
                text.append("\n  caused by ").append(line(cause));
            }
        }
        if (failure instanceof UnsupportedClassVersionError) {
            text.append(
                    "\nThe class was compiled for a newer Java than the one that runs Maven. Run Maven on that Java, or set up a jdk"
                            + " toolchain and <fork>true</fork>.");
        } else if (failure instanceof NoClassDefFoundError) {
            text.append("\nThe class is not on this project's test class path: add the dependency that holds it.");
        }
        return text.toString();
    }

    private static String line(Throwable failure) {
        String name = failure.getClass().getName();
        String message = failure.getMessage();
        if (message == null) {
            return name;
        }
        boolean explainsItself = name.startsWith(OURS);
        return explainsItself ? message : name + ": " + message;
    }
}
