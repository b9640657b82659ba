package io.seedbed.validation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.seedbed.blueprint.ConstraintMetadata;
import java.io.IOException;
import java.lang.reflect.InvocationTargetException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.logging.Logger;
import java.util.stream.Stream;
import org.hibernate.validator.HibernateValidator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Runs the package in class loaders of its own, whose {@code META-INF/validation.xml} the shared factory must obey. */
class ConfiguredByXmlTest {

    private static final Instant NOW = Instant.parse("2026-03-15T10:00:00Z");
    private static final String HERE = "io.seedbed.validation.ConfiguredByXmlTest.";

    static class PlainTestCase {
        String name = "";
    }

    @TempDir
    Path directory;

    @Test
    void constraintsFromAMappingFileAreLikeAnnotations() throws Exception {
        write("META-INF/validation.xml", """
                <validation-config xmlns="https://jakarta.ee/xml/ns/validation/configuration" version="3.0">
                  <constraint-mapping>constraints.xml</constraint-mapping>
                </validation-config>
                """);
        write("constraints.xml", """
                <constraint-mappings xmlns="https://jakarta.ee/xml/ns/validation/mapping" version="3.0">
                  <bean class="%s">
                    <field name="name">
                      <constraint annotation="jakarta.validation.constraints.Size"><element name="max">5</element></constraint>
                      <constraint annotation="jakarta.validation.constraints.NotNull"/>
                    </field>
                  </bean>
                </constraint-mappings>
                """.formatted(PlainTestCase.class.getName()));

        assertThat(ask())
                .contains("origin=@NotNull (XML mapping) on " + HERE + "PlainTestCase.name")
                .contains("origin=@Size(max = 5) (XML mapping) on " + HERE + "PlainTestCase.name");
    }

    @Test
    void aProviderThatDoesNotStartIsReported() throws Exception {
        write("META-INF/validation.xml", """
                <validation-config xmlns="https://jakarta.ee/xml/ns/validation/configuration" version="3.0">
                  <constraint-mapping>missing.xml</constraint-mapping>
                </validation-config>
                """);

        assertThatThrownBy(this::ask)
                .hasMessage(
                        "The Bean Validation provider does not start\n"
                                + "  it says: HV000096: Unable to open input stream for mapping file missing.xml.\n"
                                + "  to do: correct META-INF/validation.xml, or the provider's dependencies if a class is missing");
    }

    @Test
    void startingTheProviderLeavesTheLoggersAsTheyWere() {
        BeanValidation.of(NOW).of(PlainTestCase.class);

        assertThat(Logger.getLogger("org.hibernate.validator").getLevel()).isNull();
    }

    private void write(String file, String text) throws IOException {
        Path path = directory.resolve(file);
        Files.createDirectories(path.getParent());
        Files.writeString(path, text);
    }

    private String ask() throws Exception {
        Stream<Class<?>> visible = Stream.of(
                Validation.class,
                ConfiguredByXmlTest.class,
                jakarta.validation.Validation.class,
                HibernateValidator.class,
                Class.forName("org.jboss.logging.Logger"),
                Class.forName("com.fasterxml.classmate.TypeResolver"));
        List<URL> urls = new java.util.ArrayList<>(
                visible.map(x -> x.getProtectionDomain().getCodeSource().getLocation())
                        .toList());
        urls.add(directory.toUri().toURL());
        try (URLClassLoader loader =
                new URLClassLoader(urls.toArray(URL[]::new), ClassLoader.getPlatformClassLoader())) {
            Class<?> validation = loader.loadClass(Validation.class.getName());
            Object door =
                    validation.getMethod("of", Instant.class, Class[].class).invoke(null, NOW, new Class<?>[0]);
            return String.valueOf(loader.loadClass(ConstraintMetadata.class.getName())
                    .getMethod("of", Class.class)
                    .invoke(
                            validation.getMethod("metadata").invoke(door),
                            loader.loadClass(PlainTestCase.class.getName())));
        } catch (InvocationTargetException e) {
            throw e.getCause() instanceof Exception cause ? cause : e;
        }
    }
}
