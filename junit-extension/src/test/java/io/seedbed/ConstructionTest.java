package io.seedbed;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.seedbed.problem.SeedbedException;
import jakarta.validation.Constraint;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.Payload;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.io.File;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import java.net.InetAddress;
import java.nio.charset.Charset;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.TimeZone;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** The ways in which classes have their objects made. */
class ConstructionTest {

    private static <T> List<T> valid(Class<T> type) {
        List<T> rows = Seedbed.of(type).plan().rows(0, 200).toList();
        assertThat(rows.stream().flatMap(row -> ClockedValidator.violations(row).stream()))
                .isEmpty();
        return rows;
    }

    /** As Lombok writes them: constraints stand on the fields, and nothing public makes an object but the builder. */
    static final class Account {
        @NotBlank
        @Size(max = 12)
        private final String name;

        @Min(18)
        @Max(99)
        private final int age;

        private final List<String> tags;

        private Account(Builder builder) {
            this.name = builder.name;
            this.age = builder.age;
            this.tags = builder.tags;
        }

        static Builder builder() {
            return new Builder();
        }

        static final class Builder {
            private String name;
            private int age;
            private final List<String> tags = new ArrayList<>();

            private Builder() {}

            public Builder name(String value) {
                name = value;
                return this;
            }

            public Builder age(int value) {
                age = value;
                return this;
            }

            public Builder addTag(String tag) {
                tags.add(tag);
                return this;
            }

            public Builder addAllTags(Iterable<String> all) {
                all.forEach(tags::add);
                return this;
            }

            public Builder clearTags() {
                tags.clear();
                return this;
            }

            public Account build() {
                return new Account(this);
            }
        }
    }

    @Test
    void aBuilderIsFilledAndAsked() {
        assertThat(valid(Account.class))
                .allMatch(account -> account.age >= 18 && account.age <= 99 && !account.name.isBlank())
                .anyMatch(account -> account.tags.size() > 1);
    }

    /** As AutoValue and Immutables have them: the class is abstract, and its implementation nobody's affair. */
    abstract static class Point {
        abstract int x();

        static PointBuilder newBuilder() {
            return new PointBuilder();
        }

        static final class PointBuilder {
            private int x;

            public PointBuilder setX(int value) {
                x = value;
                return this;
            }

            public Point build() {
                int built = x;
                return new Point() {
                    @Override
                    int x() {
                        return built;
                    }
                };
            }
        }
    }

    @Test
    void anAbstractClassMayHaveABuilder() {
        assertThat(valid(Point.class).stream().map(Point::x).distinct()).hasSizeGreaterThan(50);
    }

    static final class Several {
        private final String[] names;

        public Several(String... names) {
            this.names = names;
        }
    }

    @Test
    void aListOfArgumentsIsFilled() {
        assertThat(valid(Several.class)).anyMatch(several -> several.names.length > 1);
    }

    record Jdk(
            File file,
            Path path,
            Pattern pattern,
            InetAddress address,
            Charset charset,
            TimeZone zone,
            AtomicBoolean flag,
            BitSet bits) {}

    @Test
    void lessUsualClassesOfTheJdkAreMade() {
        assertThat(valid(Jdk.class))
                .allMatch(row -> row.file().getName().contains("."))
                .allMatch(row -> row.path().getFileName().toString().contains("."))
                .allMatch(row ->
                        row.address().getHostAddress().matches("(192\\.0\\.2|198\\.51\\.100|203\\.0\\.113)\\.\\d+"))
                .anyMatch(row -> row.charset().name().equals("UTF-8"))
                .anyMatch(row -> row.zone().getID().equals("Asia/Tokyo"))
                .anyMatch(row -> row.flag().get())
                .anyMatch(row -> row.bits().cardinality() > 3)
                .allMatch(row -> !row.pattern().pattern().isEmpty());
    }

    static class Seat {
        final int row;
        final String code;

        Seat(@Min(1) @Max(6) int row, @NotBlank @Size(max = 4) String code) {
            this.row = row;
            this.code = code;
        }
    }

    @Test
    void constraintsOnAConstructorsParametersCount() {
        List<Seat> seats = Seedbed.of(Seat.class).plan().rows(0, 1000).toList();

        assertThat(seats).allMatch(seat -> !seat.code.isBlank() && seat.code.length() <= 4);
        assertThat(seats.stream().map(seat -> seat.row).distinct()).containsExactlyInAnyOrder(1, 2, 3, 4, 5, 6);
        assertThat(Seedbed.of(Seat.class).plan().explain()).contains("""
                  constraints   @Min(1)  annotation on io.seedbed.ConstructionTest.Seat(row)
                                @Max(6)  annotation on io.seedbed.ConstructionTest.Seat(row)
                """);
    }

    static class Impossible {
        Impossible(@Min(5) @Max(3) int row) {}
    }

    static class Unseen {
        Unseen(@Blessed String name) {}
    }

    @Target(ElementType.PARAMETER)
    @Retention(RetentionPolicy.RUNTIME)
    @Constraint(validatedBy = Blessed.Always.class)
    @interface Blessed {
        String message() default "";

        Class<?>[] groups() default {};

        Class<? extends Payload>[] payload() default {};

        class Always implements ConstraintValidator<Blessed, String> {
            @Override
            public boolean isValid(String value, ConstraintValidatorContext context) {
                return true;
            }
        }
    }

    @Test
    void whatCanNotBeMetOrAskedThereIsRefused() {
        assertThatExceptionOfType(SeedbedException.class)
                .isThrownBy(() -> Seedbed.of(Impossible.class).plan())
                .withMessage("""
                        No value is possible for io.seedbed.ConstructionTest.Impossible.row
                          contradiction: @Min(5)
                                         @Max(3)
                          to do: change or remove one of the two""");
        assertThatExceptionOfType(SeedbedException.class)
                .isThrownBy(() -> Seedbed.of(Unseen.class).plan())
                .withMessage("""
                        Can not check a constraint on io.seedbed.ConstructionTest.Unseen.name
                          constraint: @Blessed
                          why: only its validator can judge it, and a validator of objects does not look at io.seedbed.ConstructionTest.Unseen(name)
                          to do: state it on the class itself, or register a ConstraintReader for it""");
    }
}
