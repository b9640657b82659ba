package io.seedbed.validation;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.validation.Constraint;
import jakarta.validation.constraints.NotNull;
import java.io.IOException;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.hibernate.validator.constraints.Range;
import org.junit.jupiter.api.Test;

/** The constraints of both jars by name: a release that brings another one fails here, and not at its users. */
class EveryConstraintTest {

    /** Read by {@link JakartaReaders}, see {@link ReadersAgreeWithTheValidatorTest}. */
    private static final String JAKARTA =
            "AssertFalse AssertTrue DecimalMax DecimalMin Digits Email Future FutureOrPresent Max Min"
                    + " Negative NegativeOrZero NotBlank NotEmpty NotNull Null Past PastOrPresent Pattern Positive PositiveOrZero Size";

    /** Read by {@link HibernateReaders}, see {@link HibernateReadersTest} and {@link io.seedbed.HibernateConstraintsTest}. */
    private static final String HIBERNATE =
            "BitcoinAddress CNPJ CPF CodePointLength CreditCardNumber DurationMax DurationMin EAN INN"
                    + " ISBN IpAddress KorRRN Length LuhnCheck Mod10Check Mod11Check NIP Normalized PESEL REGON TituloEleitoral URL UUID"
                    + " UniqueElements";

    /** Made of others; judged by the validator alone; on a type that only javax.money has. */
    private static final String NOT_READ = "Range ParameterScriptAssert ScriptAssert Currency";

    @Test
    void allConstraintsAreKnown() throws Exception {
        assertThat(constraints(NotNull.class)).containsExactlyInAnyOrder(JAKARTA.split(" "));
        assertThat(constraints(Range.class)).containsExactlyInAnyOrder((HIBERNATE + " " + NOT_READ).split(" "));
    }

    private static Set<String> constraints(Class<?> one) throws IOException, ClassNotFoundException {
        Path jar =
                Path.of(one.getProtectionDomain().getCodeSource().getLocation().getPath());
        Set<String> found = new TreeSet<>();
        try (FileSystem files = FileSystems.newFileSystem(jar, Map.of());
                Stream<Path> all =
                        Files.walk(files.getPath("/" + one.getPackageName().replace('.', '/')))) {
            for (Path file :
                    all.filter(path -> path.toString().endsWith(".class")).toList()) {
                String name = file.toString().substring(1).replace('/', '.');
                Class<?> type = Class.forName(name.substring(0, name.length() - ".class".length()));
                if (type.isAnnotationPresent(Constraint.class)) {
                    found.add(type.getSimpleName());
                }
            }
        }
        return found;
    }
}
