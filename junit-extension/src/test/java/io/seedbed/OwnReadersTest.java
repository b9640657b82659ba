package io.seedbed;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.seedbed.annotation.DistributedBy;
import io.seedbed.annotation.Normal;
import io.seedbed.blueprint.ConstraintReader;
import io.seedbed.blueprint.DeclaredConstraint;
import io.seedbed.blueprint.Shape;
import io.seedbed.distribution.Distribution;
import io.seedbed.distribution.DistributionReader;
import io.seedbed.distribution.TriangularDistribution;
import io.seedbed.domain.Text;
import io.seedbed.plan.Explained;
import io.seedbed.plan.Plan;
import io.seedbed.problem.SeedbedException;
import io.seedbed.regex.Language;
import jakarta.validation.Constraint;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.Payload;
import jakarta.validation.constraints.Size;
import java.io.IOException;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a project teaches the generator about annotations of its own. */
class OwnReadersTest {

    /** A constraint that hardly any text meets by chance. */
    @Retention(RetentionPolicy.RUNTIME)
    @Constraint(validatedBy = SkuValidator.class)
    @interface Sku {
        String message() default "";

        Class<?>[] groups() default {};

        Class<? extends Payload>[] payload() default {};

        int digits();
    }

    public static final class SkuValidator implements ConstraintValidator<Sku, String> {
        private String pattern = "";

        @Override
        public void initialize(Sku sku) {
            pattern = pattern(sku);
        }

        @Override
        public boolean isValid(String value, ConstraintValidatorContext context) {
            return value == null || value.matches(pattern);
        }
    }

    /** Registered as a service on a class path of its own, so that no other test meets it. */
    public static final class SkuReader implements ConstraintReader {
        @Override
        public Optional<List<io.seedbed.blueprint.Constraint>> read(
                DeclaredConstraint declared, Shape shape, Instant now) {
            if (declared.annotation() instanceof Sku sku && shape instanceof Shape.Text) {
                Text allowed = Text.of(Language.of(pattern(sku), 0));
                return Optional.of(List.of(new io.seedbed.blueprint.Constraint.Allows(allowed, declared.origin())));
            }
            return Optional.empty();
        }
    }

    @TempDir
    private static Path services;

    private final ClassLoader before = Thread.currentThread().getContextClassLoader();

    @BeforeAll
    static void register() throws IOException {
        Path file = services.resolve("META-INF/services/" + ConstraintReader.class.getName());
        Files.createDirectories(file.getParent());
        Files.writeString(file, SkuReader.class.getName());
    }

    @BeforeEach
    void see() throws IOException {
        URL[] there = {services.toUri().toURL()};
        Thread.currentThread()
                .setContextClassLoader(new URLClassLoader(there, getClass().getClassLoader()));
    }

    @AfterEach
    void forget() throws IOException {
        ((URLClassLoader) Thread.currentThread().getContextClassLoader()).close();
        Thread.currentThread().setContextClassLoader(before);
    }

    private static String pattern(Sku sku) {
        return "[A-Z]{2}-[0-9]{" + sku.digits() + "}";
    }

    record Item(@Sku(digits = 9) String sku) {}

    @Test
    void aConstraintIsMetByConstructionAndNotBySearch() {
        Plan<Item> plan = Seedbed.of(Item.class).plan();

        assertThat(plan.rows(0, 500)).allMatch(item -> item.sku().matches("[A-Z]{2}-[0-9]{9}"));
        Explained sku = plan.explanation().values().stream()
                .filter(value -> value.path().equals("sku"))
                .findFirst()
                .orElseThrow();
        assertThat(sku.constraints()).singleElement().satisfies(one -> {
            assertThat(one.origin().statement()).isEqualTo("@Sku(digits = 9)");
            assertThat(one.opaque()).isFalse();
        });
    }

    record Short(@Sku(digits = 9) @Size(max = 5) String sku) {}

    @Test
    void aContradictionNamesIt() {
        assertThatThrownBy(() -> Seedbed.of(Short.class).plan())
                .isInstanceOf(SeedbedException.class)
                .hasMessage("""
                        No value is possible for io.seedbed.OwnReadersTest.Short.sku
                          contradiction: @Sku(digits = 9)
                                         @Size(max = 5)
                          to do: change or remove one of the two""");
    }

    @Retention(RetentionPolicy.RUNTIME)
    @Normal(mean = 38, sd = 12)
    @interface AdultAge {}

    @Retention(RetentionPolicy.RUNTIME)
    @DistributedBy("io.seedbed.OwnReadersTest$SeasonalReader")
    @interface Seasonal {
        int peakMonth();
    }

    public static final class SeasonalReader implements DistributionReader<Seasonal> {
        @Override
        public Distribution read(Seasonal seasonal) {
            return TriangularDistribution.of(0, seasonal.peakMonth(), 13);
        }
    }

    record Guest(@AdultAge int age, @Seasonal(peakMonth = 7) int month) {}

    record Stated(
            @Normal(mean = 38, sd = 12) int age,

            @io.seedbed.annotation.Triangular(low = 0, mode = 7, high = 13)
            int month) {}

    @Test
    void anAnnotationMayStandForADistribution() {
        List<Guest> guests =
                Seedbed.of(Guest.class).entity("guest").plan().rows(0, 500).toList();
        List<Stated> stated =
                Seedbed.of(Stated.class).entity("guest").plan().rows(0, 500).toList();

        assertThat(IntStream.range(0, 500)).allSatisfy(row -> {
            assertThat(guests.get(row).age()).isEqualTo(stated.get(row).age());
            assertThat(guests.get(row).month()).isEqualTo(stated.get(row).month());
        });
    }
}
