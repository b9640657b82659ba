package io.seedbed.junit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.platform.engine.discovery.DiscoverySelectors.selectClass;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.platform.engine.TestExecutionResult;
import org.junit.platform.engine.discovery.DiscoverySelectors;
import org.junit.platform.engine.reporting.ReportEntry;
import org.junit.platform.testkit.engine.EngineExecutionResults;
import org.junit.platform.testkit.engine.EngineTestKit;
import org.junit.platform.testkit.engine.Event;
import org.junit.platform.testkit.engine.EventType;

/**
 * A run of guinea-pig test classes by the real JUnit engine, and claims about it.
 *
 * <p>Guinea pigs say what they saw by {@code TestReporter.publishEntry(key, value)}.
 */
final class TestRun {

    private final EngineExecutionResults results;

    private TestRun(EngineExecutionResults results) {
        this.results = results;
    }

    static TestRun of(Class<?>... classes) {
        return with(Map.of(), classes);
    }

    static TestRun with(Map<String, String> parameters, Class<?>... classes) {
        EngineTestKit.Builder kit = kit(parameters);
        Arrays.stream(classes).forEach(type -> kit.selectors(selectClass(type)));
        return new TestRun(kit.execute());
    }

    /** As builds run tests: with system properties and {@code junit-platform.properties}. */
    static TestRun withSystemProperties(Class<?> type) {
        return new TestRun(kit(Map.of())
                .enableImplicitConfigurationParameters(true)
                .selectors(selectClass(type))
                .execute());
    }

    static TestRun ofMethod(Class<?> type, String method, Class<?>... parameterTypes) {
        return new TestRun(kit(Map.of())
                .selectors(DiscoverySelectors.selectMethod(type, method, parameterTypes))
                .execute());
    }

    private static EngineTestKit.Builder kit(Map<String, String> parameters) {
        return EngineTestKit.engine("junit-jupiter").configurationParameters(parameters);
    }

    /** Claims that so many tests ran, all with success. */
    TestRun passes(int tests) {
        assertThat(failures()).as("failures of tests and containers").isEmpty();
        assertThat(results.testEvents().succeeded().count()).as("passed tests").isEqualTo(tests);
        return this;
    }

    /** All values published under a key, in the order of the run. */
    List<String> saw(String key) {
        return results.allEvents().stream()
                .filter(event -> event.getType() == EventType.REPORTING_ENTRY_PUBLISHED)
                .map(event -> event.getRequiredPayload(ReportEntry.class))
                .map(entry -> entry.getKeyValuePairs().get(key))
                .filter(value -> value != null)
                .toList();
    }

    /** The messages of all failures, in the order in which they came in. */
    List<String> messages() {
        return results.allEvents().failed().stream()
                .map(event -> thrown(event).getMessage())
                .toList();
    }

    /** What was thrown, by the display name of the test or container. */
    Map<String, Throwable> failures() {
        Map<String, Throwable> failures = new LinkedHashMap<>();
        results.allEvents().failed().stream()
                .forEach(event -> failures.put(event.getTestDescriptor().getDisplayName(), thrown(event)));
        return failures;
    }

    /** What the only failing test or container has thrown. */
    Throwable failure() {
        assertThat(failures()).hasSize(1);
        return failures().values().iterator().next();
    }

    /** The message of the only failure. */
    String message() {
        return failure().getMessage();
    }

    /** The first line of that message. */
    String headline() {
        return message().lines().findFirst().orElseThrow();
    }

    /** How many tests were aborted. */
    long aborted() {
        return results.testEvents().aborted().count();
    }

    /** The display names of all tests that ran, in order; JUnit 5 writes {@code a=1} where JUnit 6 writes {@code a = 1}. */
    List<String> names() {
        return results.testEvents().started().stream()
                .map(event -> event.getTestDescriptor().getDisplayName().replace(" = ", "="))
                .toList();
    }

    private static Throwable thrown(Event event) {
        return event.getRequiredPayload(TestExecutionResult.class)
                .getThrowable()
                .orElseThrow();
    }
}
