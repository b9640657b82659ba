package io.seedbed.junit;

import io.seedbed.problem.SeedbedException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ParameterResolutionException;
import org.opentest4j.AssertionFailedError;
import org.opentest4j.TestAbortedException;

/**
 * A test's failure, which is told together with the values that led to it.
 *
 * <p>The note goes into the first line of the message, because many build logs show nothing else. What the assertion
 * expected and got is kept, so that an IDE can still show the difference.
 */
final class Failure {

    private Failure() {}

    /** The throwable to fail with: the same if there is nothing to add. */
    static Throwable explained(Throwable thrown, ExtensionContext context) {
        if (isNoVerdict(thrown)) {
            return thrown;
        }
        List<Drawn> values = Drawn.of(context).toList();
        if (values.isEmpty()) {
            return thrown;
        }
        String note = ReplayNote.of(values);
        String text = text(thrown);
        if (text.contains(note)) {
            return thrown;
        }
        publish(context, values);
        return explained(thrown, withNote(text, note));
    }

    /** Aborted tests, and errors that already say all there is: about data that can not be made, or a JVM that gives up. */
    private static boolean isNoVerdict(Throwable thrown) {
        return thrown instanceof TestAbortedException
                || thrown instanceof SeedbedException
                || thrown instanceof ParameterResolutionException
                || thrown instanceof OutOfMemoryError
                || isAssumptionOfJUnit4(thrown.getClass());
    }

    /** Jupiter takes these for aborted tests too, if JUnit 4 is there. */
    private static boolean isAssumptionOfJUnit4(Class<?> type) {
        return type.getName().equals("org.junit.internal.AssumptionViolatedException")
                || (type.getSuperclass() != null && isAssumptionOfJUnit4(type.getSuperclass()));
    }

    /** What is wrong: an assertion's message says it, of other throwables the type is half of the story. */
    private static String text(Throwable thrown) {
        String message = thrown.getMessage();
        if (message == null || message.isBlank()) {
            return thrown.getClass().getName();
        }
        // AssertJ begins with an empty line.
        return thrown instanceof AssertionError ? message.replaceFirst("^(\\h*\\R)+", "") : thrown.toString();
    }

    private static String withNote(String text, String note) {
        String headline = text.lines().findFirst().orElse("");
        return headline.stripTrailing() + " " + note + text.substring(headline.length());
    }

    private static AssertionFailedError explained(Throwable thrown, String message) {
        // Of the plain error everything is taken over; any other may hold more than its message and becomes the cause.
        boolean plain = thrown.getClass() == AssertionFailedError.class;
        Throwable cause = plain ? thrown.getCause() : thrown;
        AssertionFailedError explained =
                thrown instanceof AssertionFailedError failed && failed.isExpectedDefined() && failed.isActualDefined()
                        ? new AssertionFailedError(message, failed.getExpected(), failed.getActual(), cause)
                        : new AssertionFailedError(message, cause);
        explained.setStackTrace(thrown.getStackTrace());
        if (plain) {
            for (Throwable suppressed : thrown.getSuppressed()) {
                explained.addSuppressed(suppressed);
            }
        }
        return explained;
    }

    private static void publish(ExtensionContext context, List<Drawn> values) {
        Map<String, String> entries = new LinkedHashMap<>();
        entries.put(
                "seedbed.seed",
                joined(values.stream()
                        .map(drawn -> drawn.settings().seed() + "")
                        .distinct()));
        entries.put("seedbed.rows", joined(values.stream().map(Failure::namedText)));
        context.publishReportEntry(entries);
    }

    private static String namedText(Drawn drawn) {
        return (drawn.name().isEmpty() ? "" : drawn.name() + ": ") + drawn.text();
    }

    private static String joined(java.util.stream.Stream<String> parts) {
        return parts.collect(Collectors.joining(", "));
    }
}
