package io.seedbed;

import static org.assertj.core.api.Assertions.assertThat;

import io.seedbed.problem.SeedbedException;
import jakarta.validation.UnexpectedTypeException;
import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.OptionalLong;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

/**
 * Every constraint of both jars on every type: a record with just this component, generated and compiled. Where the validator
 * supports the pair, a thousand objects are valid; where it does not, it is refused.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ConstraintMatrixTest {

    private static final int ROWS = 1_000;

    static final List<String> CONSTRAINTS = List.of(
            "AssertFalse",
            "AssertTrue",
            "DecimalMax(\"9.5\")",
            "DecimalMax(value = \"9.5\", inclusive = false)",
            "DecimalMin(\"-3.25\")",
            "DecimalMin(value = \"2\", inclusive = false)",
            "Digits(integer = 3, fraction = 2)",
            "Digits(integer = 1, fraction = 0)",
            "Email",
            "Email(regexp = \".*\\\\.org\")",
            "Future",
            "FutureOrPresent",
            "Max(7)",
            "Min(-5)",
            "Negative",
            "NegativeOrZero",
            "NotBlank",
            "NotEmpty",
            "NotNull",
            "Null",
            "Past",
            "PastOrPresent",
            "Pattern(regexp = \"[a-c]{2,5}\")",
            "Positive",
            "PositiveOrZero",
            "Size(min = 2, max = 4)",
            "Size(max = 1)",
            "BitcoinAddress",
            "br.CNPJ",
            "br.CPF",
            "br.TituloEleitoral",
            "CodePointLength(min = 2, max = 6)",
            "CreditCardNumber",
            "CreditCardNumber(ignoreNonDigitCharacters = true)",
            "Currency(\"EUR\")",
            "EAN",
            "EAN(type = EAN.Type.EAN8)",
            "ru.INN",
            "ISBN",
            "ISBN(type = ISBN.Type.ISBN_10)",
            "IpAddress",
            "IpAddress(type = IpAddress.Type.IPv6)",
            "kor.KorRRN",
            "Length(min = 2, max = 5)",
            "LuhnCheck",
            "Mod10Check",
            "Mod11Check",
            "Normalized(form = java.text.Normalizer.Form.NFC)",
            "pl.NIP",
            "pl.PESEL",
            "pl.REGON",
            "Range(min = 2, max = 9)",
            "URL",
            "URL(protocol = \"ftp\")",
            "UUID",
            "UniqueElements",
            "time.DurationMax(days = 3)",
            "time.DurationMin(hours = 2)");

    private static final List<String> TYPES = List.of(
            "boolean",
            "byte",
            "short",
            "int",
            "long",
            "float",
            "double",
            "char",
            "Boolean",
            "Byte",
            "Short",
            "Integer",
            "Long",
            "Float",
            "Double",
            "Character",
            "java.math.BigDecimal",
            "java.math.BigInteger",
            "Number",
            "AtomicInteger",
            "AtomicLong",
            "String",
            "CharSequence",
            "StringBuilder",
            "StringBuffer",
            "java.nio.CharBuffer",
            "LocalDate",
            "LocalTime",
            "LocalDateTime",
            "Instant",
            "OffsetDateTime",
            "OffsetTime",
            "ZonedDateTime",
            "Year",
            "YearMonth",
            "MonthDay",
            "Date",
            "Calendar",
            "HijrahDate",
            "JapaneseDate",
            "MinguoDate",
            "ThaiBuddhistDate",
            "Duration",
            "Period",
            "Colour",
            "java.util.UUID",
            "Object",
            "Plain",
            "AtomicBoolean",
            "boolean[]",
            "byte[]",
            "char[]",
            "short[]",
            "int[]",
            "long[]",
            "float[]",
            "double[]",
            "String[]",
            "List<String>",
            "Set<Integer>",
            "Collection<Colour>",
            "Deque<Long>",
            "SortedSet<String>",
            "Map<String, Integer>",
            "EnumMap<Colour, String>",
            "Iterable<String>",
            "Optional<String>",
            "OptionalInt",
            "OptionalLong",
            "OptionalDouble");

    /** What is absent has no content that the validator would look for a judge of. */
    private static final Map<Class<?>, Object> PRESENT = Map.of(
            Optional.class, Optional.of("a"),
            OptionalInt.class, OptionalInt.of(1),
            OptionalLong.class, OptionalLong.of(1),
            OptionalDouble.class, OptionalDouble.of(1));

    /** Of the pairs that nobody can judge one in so many is looked at: every type and every constraint several times. */
    private static final int REFUSED = 5;

    private static final String BESIDE = """
            package matrix;
            import jakarta.validation.constraints.*;
            import java.time.*;
            import java.time.chrono.*;
            import java.util.*;
            import java.util.concurrent.atomic.*;
            import org.hibernate.validator.constraints.*;
            public class Matrix {
              public enum Colour { RED, GREEN, BLUE }
              public record Plain(int x, int y) {}
            """;

    private URLClassLoader loader;
    private int valid;

    @BeforeAll
    void compileAll(@TempDir Path directory) throws IOException {
        StringBuilder source = new StringBuilder(BESIDE);
        for (int c = 0; c < CONSTRAINTS.size(); c++) {
            for (int t = 0; t < TYPES.size(); t++) {
                source.append("  public record C%d_%d(@%s %s value) {}\n"
                        .formatted(c, t, qualified(CONSTRAINTS.get(c)), TYPES.get(t)));
            }
        }
        Path file = Files.writeString(directory.resolve("Matrix.java"), source + "}");
        int status = ToolProvider.getSystemJavaCompiler()
                .run(
                        null,
                        null,
                        null,
                        "-proc:none",
                        "-cp",
                        System.getProperty("java.class.path"),
                        "-d",
                        directory.toString(),
                        file.toString());
        assertThat(status).isZero();
        loader = new URLClassLoader(
                new URL[] {directory.toUri().toURL()}, getClass().getClassLoader());
    }

    /** Its name in full where the JDK has a class of the same name, or where it is in a package of its own. */
    private static String qualified(String constraint) {
        String name = constraint.replaceAll("\\(.*", "");
        return name.equals("UUID") || name.equals("Currency") || name.contains(".")
                ? "org.hibernate.validator.constraints." + constraint
                : constraint;
    }

    @ParameterizedTest
    @FieldSource("CONSTRAINTS")
    void onEveryType(String constraint) throws ReflectiveOperationException {
        int c = CONSTRAINTS.indexOf(constraint);
        List<String> wrong = new ArrayList<>();
        for (int t = 0; t < TYPES.size(); t++) {
            Class<?> type = loader.loadClass("matrix.Matrix$C" + c + "_" + t);
            boolean isNever = constraint.equals("Null")
                    && type.getRecordComponents()[0].getType().isPrimitive();
            // A primitive value is never null, though validators of null may be asked about it.
            String outcome = isNever || !isSupported(type) ? (c + t) % REFUSED == 0 ? refused(type) : "" : made(type);
            if (!outcome.isEmpty()) {
                wrong.add("@" + constraint + " " + TYPES.get(t) + ": " + outcome);
            }
        }
        assertThat(wrong).isEmpty();
    }

    private String made(Class<?> type) {
        try {
            List<?> rows = Seedbed.of(type).plan().rows(0, ROWS).toList();
            valid++;
            return rows.stream()
                    .flatMap(row -> ClockedValidator.violations(row).stream())
                    .findFirst()
                    .orElse("");
        } catch (SeedbedException e) {
            return e.getMessage();
        }
    }

    private static String refused(Class<?> type) {
        try {
            Seedbed.of(type).plan();
            return "made though nobody can judge it";
        } catch (SeedbedException e) {
            boolean isClear = e.getMessage().startsWith("No validator or reader understands a constraint")
                    || e.getMessage().startsWith("No value is possible");
            return isClear ? "" : e.getMessage();
        }
    }

    /** Whether the validator can judge values of the type, and there is one at all. */
    private static boolean isSupported(Class<?> type) {
        Class<?> component = type.getRecordComponents()[0].getType();
        try {
            ClockedValidator.get().validateValue(type, "value", PRESENT.get(component));
            return true;
        } catch (UnexpectedTypeException e) {
            return false;
        }
    }

    @AfterAll
    void close() throws IOException {
        loader.close();
        // All were asked, or just the one that somebody looks at.
        assertThat(valid)
                .satisfiesAnyOf(
                        all -> assertThat(all).isGreaterThan(700),
                        few -> assertThat(few).isLessThan(71));
    }
}
