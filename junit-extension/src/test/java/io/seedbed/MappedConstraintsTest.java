package io.seedbed;

import static org.assertj.core.api.Assertions.assertThat;

import io.seedbed.plan.Plan;
import jakarta.validation.Validation;
import jakarta.validation.Validator;
import jakarta.validation.ValidatorFactory;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import jakarta.validation.groups.Default;
import java.io.File;
import java.io.IOException;
import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.hibernate.validator.cfg.ConstraintMapping;
import org.hibernate.validator.cfg.defs.MaxDef;
import org.hibernate.validator.cfg.defs.MinDef;
import org.hibernate.validator.messageinterpolation.ParameterMessageInterpolator;
import org.hibernate.validator.spi.cfg.ConstraintMappingContributor;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Constraints that stand in no source file: a class loader of its own sees a {@code META-INF/validation.xml}, and a thousand
 * objects are judged by a validator that has read it as well.
 */
class MappedConstraintsTest {

    @TempDir
    Path directory;

    static class Customer {
        @Pattern(regexp = "[a-z]+")
        String name;

        @NotBlank
        @Size(max = 3)
        String ignored;

        int age;
        Address address;
        Optional<String> nick = Optional.empty();
    }

    static class Address {
        @Size(max = 4, groups = Strict.class)
        String city;
    }

    interface Strict {}

    /** Configures the validator by program. */
    public static final class Contributor implements ConstraintMappingContributor {
        @Override
        public void createConstraintMappings(ConstraintMappingBuilder builder) {
            ConstraintMapping mapping = builder.addConstraintMapping();
            mapping.type(Customer.class)
                    .field("age")
                    .constraint(new MinDef().value(18))
                    .constraint(new MaxDef().value(99))
                    .field("address")
                    .valid()
                    .convertGroup(Default.class)
                    .to(Strict.class);
        }
    }

    /** Runs where the configuration is seen: what is wrong with the rows, then the explanation. */
    public static final class Probe implements Callable<String> {
        @Override
        public String call() {
            Plan<Customer> plan = Seedbed.of(Customer.class).plan();
            List<String> wrong = new ArrayList<>();
            try (ValidatorFactory factory = Validation.byDefaultProvider()
                    .configure()
                    .messageInterpolator(new ParameterMessageInterpolator())
                    .buildValidatorFactory()) {
                Validator validator = factory.getValidator();
                plan.rows(0, 1000).forEach(row -> validator.validate(row).forEach(x -> wrong.add(x.toString())));
            }
            return wrong + "\n" + plan.explain();
        }
    }

    private static final String CUSTOMER = Customer.class.getName();

    private static String mappings(String content) {
        return """
                <constraint-mappings xmlns="https://jakarta.ee/xml/ns/validation/mapping" version="3.0">
                %s
                </constraint-mappings>
                """.formatted(content);
    }

    private static String size(int min, int max) {
        return """
                <constraint annotation="jakarta.validation.constraints.Size">
                  <element name="min">%d</element><element name="max">%d</element>
                </constraint>
                """.formatted(min, max);
    }

    @Test
    void constraintsOfAMappingFileComeOnTopOfAnnotations() throws Exception {
        write("META-INF/validation.xml", configuration("<constraint-mapping>constraints.xml</constraint-mapping>"));
        write(
                "constraints.xml",
                mappings("<bean class=\"" + CUSTOMER + "\" ignore-annotations=\"false\"><field name=\"name\">"
                        + size(2, 5) + "</field>" + "<field name=\"nick\"><container-element-type>" + size(7, 7)
                        + "</container-element-type></field></bean>"));

        assertThat(probe())
                .startsWith("[]\n")
                .contains("name  String\n  allowed: ")
                .contains("stated by: @Pattern(regexp = \"[a-z]+\"), @Size(min = 2, max = 5) (XML mapping)\n")
                .contains("nick<content>  String\n")
                .contains("stated by: @Size(min = 7, max = 7) (XML mapping)\n")
                .contains("stated by: @NotBlank, @Size(max = 3)\n");
    }

    @Test
    void annotationsThatAMappingFileIgnoresSayNothing() throws Exception {
        write("META-INF/validation.xml", configuration("<constraint-mapping>constraints.xml</constraint-mapping>"));
        write(
                "constraints.xml",
                mappings("<default-package>io.seedbed</default-package>"
                        + "<bean class=\"MappedConstraintsTest$Customer\" ignore-annotations=\"true\"><field name=\"name\">"
                        + size(9, 9) + "</field></bean>"));

        assertThat(probe())
                .startsWith("[]\n")
                .contains("stated by: @Size(min = 9, max = 9) (XML mapping)\n")
                .doesNotContain("@Pattern")
                .doesNotContain("@NotBlank");
    }

    @Test
    void constraintsOfAProgramAreToldFromThoseOfAFile() throws Exception {
        write(
                "META-INF/validation.xml",
                configuration("<property name=\"hibernate.validator.constraint_mapping_contributors\">"
                        + Contributor.class.getName() + "</property>"));

        assertThat(probe())
                .startsWith("[]\n")
                .contains("stated by: @Max(99) (programmatic mapping), @Min(18) (programmatic mapping)\n")
                .contains("address.city  String\n  allowed: any text of 0..4 characters\n");
    }

    private static String configuration(String content) {
        return """
                <validation-config xmlns="https://jakarta.ee/xml/ns/validation/configuration" version="3.0">
                %s
                </validation-config>
                """.formatted(content);
    }

    private void write(String file, String text) throws IOException {
        Path path = directory.resolve(file);
        Files.createDirectories(path.getParent());
        Files.writeString(path, text);
    }

    private String probe() throws Exception {
        List<URL> urls = new ArrayList<>(List.of(directory.toUri().toURL()));
        for (String entry : System.getProperty("java.class.path").split(File.pathSeparator)) {
            urls.add(url(entry));
        }
        Thread thread = Thread.currentThread();
        ClassLoader before = thread.getContextClassLoader();
        try (URLClassLoader loader =
                new URLClassLoader(urls.toArray(URL[]::new), ClassLoader.getPlatformClassLoader())) {
            thread.setContextClassLoader(loader);
            return (String) ((Callable<?>) loader.loadClass(Probe.class.getName())
                            .getDeclaredConstructor()
                            .newInstance())
                    .call();
        } finally {
            thread.setContextClassLoader(before);
        }
    }

    private static URL url(String entry) throws MalformedURLException {
        return Path.of(entry).toUri().toURL();
    }
}
