package io.seedbed.validation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.seedbed.blueprint.ClassConstraints;
import io.seedbed.blueprint.ConstraintMetadata;
import io.seedbed.problem.SeedbedException;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Positive;
import java.lang.reflect.Executable;
import java.lang.reflect.InvocationTargetException;
import java.net.URL;
import java.net.URLClassLoader;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** Runs the package in class loaders that lack the API or a provider. */
class WithoutProviderTest {

    private static final String HERE = "io.seedbed.validation.WithoutProviderTest.";
    private static final Instant NOW = Instant.parse("2026-03-15T10:00:00Z");

    record FreeTestCase(String name) {}

    record ConstrainedTestCase(@Positive int quantity) {}

    static class InheritsTestCase extends ParentTestCase {}

    static class ParentTestCase {
        @NotNull
        String name = "";

        void method(@NotNull String text) {}
    }

    @Nested
    class WithoutApi {

        @Test
        void aClassWithoutConstraintsWorks() throws Exception {
            assertThat(ask(List.of(), FreeTestCase.class)).isEqualTo(String.valueOf(ClassConstraints.NONE));
        }

        @Test
        void aConstrainedClassIsRefused() {
            assertThatThrownBy(() -> ask(List.of(), ConstrainedTestCase.class))
                    .hasMessage("The constraints of " + HERE + "ConstrainedTestCase can not be read\n"
                            + "  missing: the Bean Validation API (jakarta.validation) and a provider on the class path\n"
                            + "  found: @Positive in the class file of " + HERE + "ConstrainedTestCase\n"
                            + "  to do: add the dependency org.hibernate.validator:hibernate-validator, which brings the API"
                            + " along");
        }
    }

    @Nested
    class WithoutProvider {
        private final List<Class<?>> api = List.of(jakarta.validation.Validation.class);

        @Test
        void aClassWithoutConstraintsWorks() throws Exception {
            assertThat(ask(api, FreeTestCase.class)).isEqualTo(String.valueOf(ClassConstraints.NONE));
        }

        @Test
        void aClassThatInheritsConstraintsIsRefused() {
            assertThatThrownBy(() -> ask(api, InheritsTestCase.class))
                    .hasMessage("The constraints of " + HERE + "ParentTestCase can not be read\n"
                            + "  missing: a Bean Validation provider on the class path\n"
                            + "  found: @NotNull in the class file of " + HERE + "ParentTestCase\n"
                            + "  to do: add the dependency org.hibernate.validator:hibernate-validator");
        }
    }

    @Test
    void parametersOfAConstrainedClassAreRefusedToo() throws NoSuchMethodException {
        Executable method = ParentTestCase.class.getDeclaredMethod("method", String.class);

        assertThatThrownBy(() -> NoProvider.WITHOUT_PROVIDER.ofParameters(method))
                .isInstanceOf(SeedbedException.class)
                .hasMessageContaining("@NotNull in the class file of " + HERE + "ParentTestCase");
    }

    @Test
    void aJudgeThatKnowsNothingFindsNothingWrong() {
        assertThat(Judge.LENIENT.violationsOf(new ConstrainedTestCase(-1))).isEmpty();
        assertThat(Judge.LENIENT.accepts(ConstrainedTestCase.class, "quantity", -1))
                .isTrue();
    }

    /** What the metadata says of a class, as text, where only our classes and the given ones can be seen. */
    private static String ask(List<Class<?>> visible, Class<?> type) throws Exception {
        URL[] urls = Stream.concat(Stream.of(Validation.class, WithoutProviderTest.class), visible.stream())
                .map(x -> x.getProtectionDomain().getCodeSource().getLocation())
                .toArray(URL[]::new);
        try (URLClassLoader loader = new URLClassLoader(urls, ClassLoader.getPlatformClassLoader())) {
            Class<?> validation = loader.loadClass(Validation.class.getName());
            Object door =
                    validation.getMethod("of", Instant.class, Class[].class).invoke(null, NOW, new Class<?>[0]);
            Object metadata = validation.getMethod("metadata").invoke(door);
            return String.valueOf(loader.loadClass(ConstraintMetadata.class.getName())
                    .getMethod("of", Class.class)
                    .invoke(metadata, loader.loadClass(type.getName())));
        } catch (InvocationTargetException e) {
            throw e.getCause() instanceof Exception cause ? cause : e;
        }
    }
}
