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
    private static final String SPELLED = Customer.class.getCanonicalName();

    private static String size(int min, int max) {
        return """
                <constraint annotation="jakarta.validation.constraints.Size">
                  <element name="min">%d</element><element name="max">%d</element>
                </constraint>
                """.formatted(min, max);
    }

    @Test
    void constraintsOfAMappingFileComeOnTopOfAnnotations() throws Exception {
        ConfiguredLoader.map(
                directory,
                "<bean class=\"" + CUSTOMER + "\" ignore-annotations=\"false\"><field name=\"name\">"
                        + size(2, 5) + "</field>" + "<field name=\"nick\"><container-element-type>" + size(7, 7)
                        + "</container-element-type></field></bean>");

        assertThat(probe())
                .startsWith("[]\n")
                .contains("name  String\n  allowed       ")
                .contains("@Size(min = 2, max = 5)      XML mapping in constraints.xml, of " + SPELLED + ".name\n")
                .contains("nick<content>  String\n")
                .contains("@Size(min = 7, max = 7)  XML mapping in constraints.xml, of " + SPELLED + ".nick\n")
                .contains("@NotBlank       annotation on " + SPELLED + ".ignored\n");
    }

    @Test
    void annotationsThatAMappingFileIgnoresSayNothing() throws Exception {
        ConfiguredLoader.map(
                directory,
                "<default-package>io.seedbed</default-package>"
                        + "<bean class=\"MappedConstraintsTest$Customer\" ignore-annotations=\"true\"><field name=\"name\">"
                        + size(9, 9) + "</field></bean>");

        assertThat(probe())
                .startsWith("[]\n")
                .contains("@Size(min = 9, max = 9)  XML mapping in constraints.xml, of " + SPELLED + ".name\n")
                .doesNotContain("@Pattern")
                .doesNotContain("@NotBlank");
    }

    @Test
    void constraintsOfAProgramAreToldFromThoseOfAFile() throws Exception {
        ConfiguredLoader.configure(
                directory,
                "<property name=\"hibernate.validator.constraint_mapping_contributors\">" + Contributor.class.getName()
                        + "</property>");

        assertThat(probe())
                .startsWith("[]\n")
                .contains("@Max(99)  programmatic mapping of " + SPELLED + ".age\n")
                .contains("address.city  String\n  allowed       any text of 0..4 characters\n");
    }

    private String probe() throws Exception {
        return ConfiguredLoader.call(directory, Probe.class);
    }
}
