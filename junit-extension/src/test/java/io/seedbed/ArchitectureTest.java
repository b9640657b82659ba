package io.seedbed;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.library.Architectures;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The arrows between packages and the fences around libraries that the package descriptions speak of. */
class ArchitectureTest {

    private static final JavaClasses CLASSES = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .withImportOption(location -> !location.contains("-tests.jar"))
            .importPackages("io.seedbed");

    @Test
    void looksAtAllClasses() {
        assertThat(CLASSES).hasSizeGreaterThan(200);
    }

    @Test
    void arrowsPointFromTheStorysEndToItsBeginning() {
        Architectures.layeredArchitecture()
                .consideringOnlyDependenciesInLayers()
                .layer("table")
                .definedBy("io.seedbed.table")
                .layer("sql")
                .definedBy("io.seedbed.sql")
                .layer("load")
                .definedBy("io.seedbed.load")
                .layer("annotation")
                .definedBy("io.seedbed.annotation")
                .layer("problem")
                .definedBy("io.seedbed.problem")
                .layer("random")
                .definedBy("io.seedbed.random")
                .layer("regex")
                .definedBy("io.seedbed.regex")
                .layer("domain")
                .definedBy("io.seedbed.domain")
                .layer("distribution")
                .definedBy("io.seedbed.distribution")
                .layer("blueprint")
                .definedBy("io.seedbed.blueprint")
                .layer("validation")
                .definedBy("io.seedbed.validation")
                .layer("plan")
                .definedBy("io.seedbed.plan")
                .layer("realistic")
                .definedBy("io.seedbed.realistic")
                .layer("dataset")
                .definedBy("io.seedbed.dataset")
                .layer("edit")
                .definedBy("io.seedbed.edit")
                .layer("cases")
                .definedBy("io.seedbed.cases")
                .layer("root")
                .definedBy("io.seedbed")
                .layer("junit")
                .definedBy("io.seedbed.junit")
                .layer("bridge")
                .definedBy("io.seedbed.bridge")
                .whereLayer("table")
                .mayNotAccessAnyLayer()
                .whereLayer("sql")
                .mayOnlyAccessLayers("table")
                .whereLayer("load")
                .mayOnlyAccessLayers("table", "sql")
                .whereLayer("load")
                .mayOnlyBeAccessedByLayers("junit")
                .whereLayer("annotation")
                .mayNotAccessAnyLayer()
                .whereLayer("problem")
                .mayNotAccessAnyLayer()
                .whereLayer("random")
                .mayNotAccessAnyLayer()
                .whereLayer("regex")
                .mayOnlyAccessLayers("random")
                .whereLayer("domain")
                .mayOnlyAccessLayers("regex")
                .whereLayer("distribution")
                .mayOnlyAccessLayers("annotation")
                .whereLayer("blueprint")
                .mayOnlyAccessLayers("annotation", "domain", "distribution", "problem")
                .whereLayer("validation")
                .mayOnlyAccessLayers("domain", "regex", "blueprint", "problem")
                .whereLayer("plan")
                .mayOnlyAccessLayers("domain", "regex", "distribution", "random", "blueprint", "problem")
                .whereLayer("realistic")
                .mayOnlyAccessLayers("domain", "blueprint", "plan", "random", "problem")
                .whereLayer("dataset")
                .mayOnlyAccessLayers("annotation", "distribution", "random", "blueprint", "plan", "problem")
                .whereLayer("edit")
                .mayOnlyAccessLayers("domain", "regex", "distribution", "blueprint", "problem")
                .whereLayer("cases")
                .mayOnlyAccessLayers("domain", "regex", "random", "blueprint", "plan", "problem")
                .whereLayer("root")
                .mayOnlyBeAccessedByLayers("junit", "bridge")
                .whereLayer("junit")
                .mayNotBeAccessedByAnyLayer()
                .whereLayer("bridge")
                .mayNotBeAccessedByAnyLayer()
                .check(CLASSES);
    }

    @ParameterizedTest
    @CsvSource({
        "org.junit.., junit",
        "jakarta.validation.., validation",
        "org.hibernate.., validation",
        "net.datafaker.., realistic"
    })
    void eachLibraryIsImportedByOnePackage(String library, String only) {
        ArchRule fence = noClasses()
                .that()
                .resideOutsideOfPackage("io.seedbed." + only)
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(library);

        fence.check(CLASSES);
    }

    @Test
    void noValueHangsOnAClockOrOnSharedRandomness() {
        noClasses()
                .that()
                .resideOutsideOfPackage("io.seedbed.junit")
                .should()
                .dependOnClassesThat()
                .haveFullyQualifiedName("java.util.Random")
                .orShould()
                .callMethod(java.time.Instant.class, "now")
                .orShould()
                .callMethod(Math.class, "random")
                .check(CLASSES);
    }

    @Test
    void noValueHangsOnMathThatDiffersByPlatform() {
        ArchRule rule = noClasses()
                .should()
                .callMethod(Math.class, "exp", double.class)
                .orShould()
                .callMethod(Math.class, "log", double.class)
                .orShould()
                .callMethod(Math.class, "pow", double.class, double.class)
                .orShould()
                .callMethod(Math.class, "sin", double.class)
                .orShould()
                .callMethod(Math.class, "cos", double.class);

        rule.check(CLASSES);
    }

    @Test
    void everyPackageIsNullMarked() throws ClassNotFoundException {
        Set<String> packages = new TreeSet<>();
        for (JavaClass type : CLASSES) {
            packages.add(type.getPackageName());
        }
        // It has no dependency at all, JSpecify included, and nothing in it can be null: annotation attributes never
        // are.
        packages.remove("io.seedbed.annotation");

        assertThat(packages).hasSizeGreaterThan(10);
        for (String name : packages) {
            assertThat(Class.forName(name + ".package-info").isAnnotationPresent(NullMarked.class))
                    .as(name)
                    .isTrue();
        }
    }
}
