package libraries;

import static org.assertj.core.api.Assertions.assertThat;

import io.seedbed.Seedbed;
import io.seedbed.blueprint.Property;
import io.seedbed.blueprint.Shape;
import io.seedbed.plan.Plan;
import jakarta.validation.Validation;
import jakarta.validation.Validator;
import jakarta.validation.ValidatorFactory;
import java.util.Collection;
import java.util.List;
import java.util.function.LongFunction;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import org.hibernate.validator.messageinterpolation.ParameterMessageInterpolator;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

/**
 * Classes of nine published libraries, eight or so of each: beans, classes with builders, generated messages, constructors without
 * names, graphs that contain themselves. Each is populated, valid, and the same again.
 */
class PublishedClassesTest {
    private static final int ROWS = 20;

    private static final ValidatorFactory FACTORY = Validation.byDefaultProvider()
            .configure()
            .messageInterpolator(new ParameterMessageInterpolator())
            .buildValidatorFactory();

    @AfterAll
    static void close() {
        FACTORY.close();
    }

    @ParameterizedTest
    @CsvFileSource(resources = "classes.txt")
    void isPopulatedAndValid(Class<?> type) {
        Plan<?> plan = Seedbed.of(type).plan();
        Validator validator = FACTORY.getValidator();

        assertThat(plan.rows(0, ROWS))
                .allMatch(type::isInstance)
                .allMatch(row -> validator.validate(row).isEmpty());
        for (String property : properties(plan)) {
            List<Object> again = values(Seedbed.of(type).plan().property(property));

            assertThat(values(plan.property(property)))
                    .as(property)
                    .isEqualTo(again)
                    .anyMatch(value -> value != null);
        }
    }

    private static List<String> properties(Plan<?> plan) {
        Shape.Nested root = (Shape.Nested) plan.compilation().schema().root().shape();
        return plan.compilation().schema().blueprint(root).properties().stream()
                .map(Property::name)
                .toList();
    }

    private static List<Object> values(LongFunction<Object> property) {
        return LongStream.range(0, ROWS)
                .mapToObj(property)
                .map(PublishedClassesTest::plain)
                .collect(Collectors.toList());
    }

    /** What can be compared, since few of these classes can. */
    private static Object plain(Object value) {
        if (value instanceof Collection<?> all) {
            return all.size();
        }
        return value == null || value.getClass().getName().startsWith("java.lang.") || value instanceof Enum<?>
                ? value
                : value.getClass();
    }
}
