package io.seedbed;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.catchThrowable;

import io.seedbed.problem.SeedbedException;
import java.io.File;
import java.io.IOException;
import java.io.OutputStream;
import java.lang.module.Configuration;
import java.lang.module.ModuleFinder;
import java.lang.reflect.InvocationTargetException;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Collections;
import java.util.Enumeration;
import java.util.List;
import java.util.Set;
import java.util.jar.Attributes;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;
import java.util.stream.Stream;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Classes in named modules, really compiled and resolved: what a module keeps to itself is asked for by the line that opens it. */
class NamedModuleTest {

    private static final String CONSTRAINED = """
            package shop.model;
            import jakarta.validation.constraints.*;
            public record Customer(@NotBlank @Size(max = 9) String name, @Min(18) int age) {}""";

    private static final String BEAN = """
            package shop.model;
            public class Customer {
                private String name;
                public String toString() { return name; }
            }""";

    private static final String RECORD = """
            package shop.model;
            public record Customer(String name, int age) {}""";

    @TempDir
    Path directory;

    @Test
    void namesTheLineThatOpensAClassToTheClassPath() throws Exception {
        Class<?> customer = onClassPath("exports shop.model;", BEAN);

        assertThatExceptionOfType(SeedbedException.class)
                .isThrownBy(() -> Seedbed.of(customer).plan())
                .withMessage("""
                        Can not create shop.model.Customer
                          why: module shop.core does not open package shop.model to the class path
                          to do: add `opens shop.model;` to the module-info.java of shop.core, or run with --add-opens shop.core/shop.model=ALL-UNNAMED""");
    }

    @Test
    void namesItWhereOnlyTheValidatorHasToLookIn() throws Exception {
        Class<?> customer = onClassPath("exports shop.model;", CONSTRAINED);

        assertThatExceptionOfType(SeedbedException.class)
                .isThrownBy(() -> Seedbed.of(customer).plan())
                .withMessage("""
                        Bean Validation can not read the constraints of shop.model.Customer
                          why: module shop.core does not open package shop.model to the class path
                          to do: add `opens shop.model;` to the module-info.java of shop.core, or run with --add-opens shop.core/shop.model=ALL-UNNAMED""");
    }

    @Test
    void namesItForContainersAndMethodsOfTheUsers() throws Exception {
        String list = """
                package shop.model;
                public record Customer(%s %s) {
                    static class Names extends java.util.ArrayList<String> {}
                    static int doubled(int age) { return 2 * age; }
                }""";
        Class<?> container = onClassPath("exports shop.model;", list.formatted("Names", "names"));
        assertThatExceptionOfType(SeedbedException.class)
                .isThrownBy(() -> Seedbed.of(container).plan())
                .withMessage("""
                        Can not create the container shop.model.Customer.Names
                          where: shop.model.Customer.names
                          why: module shop.core does not open package shop.model to the class path
                          to do: add `opens shop.model;` to the module-info.java of shop.core, or run with --add-opens shop.core/shop.model=ALL-UNNAMED""");

        Class<?> derived = onClassPath(
                "exports shop.model;",
                list.formatted(
                        "int age,", "@io.seedbed.annotation.Derived(by = \"doubled\", from = \"age\") int twice"));
        assertThatExceptionOfType(SeedbedException.class)
                .isThrownBy(() -> Seedbed.of(derived).plan())
                .withMessageStartingWith("""
                        Can not call shop.model.Customer.doubled
                          why: module shop.core does not open package shop.model to the class path
                        """);
    }

    @Test
    void needsNothingForPublicRecordsThatAreExported() throws Exception {
        assertThat(Seedbed.of(onClassPath("exports shop.model;", RECORD)).plan().row(0))
                .asString()
                .startsWith("Customer[name=");
    }

    @Test
    void makesWhatIsOpened() throws Exception {
        Class<?> constrained = onClassPath("opens shop.model;", CONSTRAINED);
        assertThat(Seedbed.of(constrained).plan().row(0)).asString().matches("Customer\\[name=.{1,9}, age=\\d+]");
        assertThat(Seedbed.of(onClassPath("opens shop.model;", BEAN)).plan().row(0))
                .asString()
                .isNotEqualTo("null");
    }

    @Test
    void opensToModulesByTheirNames() throws Exception {
        assertThat(failureOnModulePath("exports shop.model;", BEAN)).hasMessage("""
                Can not create shop.model.Customer
                  why: module shop.core does not open package shop.model to io.seedbed
                  to do: add `opens shop.model to io.seedbed;` to the module-info.java of shop.core, or run with --add-opens shop.core/shop.model=io.seedbed""");
        assertThat(failureOnModulePath("opens shop.model to io.seedbed;", BEAN)).isNull();
    }

    @Test
    void opensToTheValidatorTooWhereThereAreConstraints() throws Exception {
        assertThat(failureOnModulePath("opens shop.model to io.seedbed;", CONSTRAINED))
                .hasMessage("""
                        Bean Validation can not read the constraints of shop.model.Customer
                          why: module shop.core does not open package shop.model to io.seedbed, org.hibernate.validator
                          to do: add `opens shop.model to io.seedbed, org.hibernate.validator;` to the module-info.java of shop.core, or run with --add-opens shop.core/shop.model=io.seedbed,org.hibernate.validator""");
        assertThat(failureOnModulePath("opens shop.model to io.seedbed, org.hibernate.validator;", CONSTRAINED))
                .isNull();
    }

    /** The class in its module, beside an engine on the class path. */
    private Class<?> onClassPath(String directives, String customer) throws IOException {
        ModuleLayer.Controller layer = layer(compiled(directives, customer), Set.of("shop.core"));
        return customer(layer);
    }

    /** What an engine that is a module itself, as the validator is, says when it is to make a customer; null if it makes one. */
    private Throwable failureOnModulePath(String directives, String customer) throws Exception {
        List<Path> libraries = Arrays.stream(
                        System.getProperty("java.class.path").split(File.pathSeparator))
                .map(Path::of)
                .filter(path -> path.getFileName()
                        .toString()
                        .matches("(hibernate-validator|jakarta.validation-api|jboss-logging|classmate)-\\d.*\\.jar"))
                .toList();
        assertThat(libraries).hasSize(4);
        Path[] path = Stream.of(libraries.stream(), Stream.of(engine()), Stream.of(compiled(directives, customer)))
                .flatMap(each -> each)
                .toArray(Path[]::new);
        ModuleLayer.Controller layer = layer(path, Set.of("shop.core", "io.seedbed", "org.hibernate.validator"));
        Class<?> type = customer(layer);
        Thread thread = Thread.currentThread();
        ClassLoader before = thread.getContextClassLoader();
        thread.setContextClassLoader(type.getClassLoader());
        try {
            Object seedbed = type.getClassLoader()
                    .loadClass("io.seedbed.Seedbed")
                    .getMethod("of", Class.class)
                    .invoke(null, type);
            assertThat(seedbed.getClass().getModule().getName()).isEqualTo("io.seedbed");
            Throwable thrown =
                    catchThrowable(() -> seedbed.getClass().getMethod("plan").invoke(seedbed));
            return thrown instanceof InvocationTargetException wrapper ? wrapper.getCause() : thrown;
        } finally {
            thread.setContextClassLoader(before);
        }
    }

    private Path[] compiled(String directives, String customer) throws IOException {
        Path sources = Files.createTempDirectory(directory, "sources");
        Path info = Files.writeString(sources.resolve("module-info.java"), "module shop.core { " + directives + " }");
        Path code = Files.writeString(sources.resolve("Customer.java"), customer);
        Path classes = Files.createTempDirectory(directory, "classes");
        int status = ToolProvider.getSystemJavaCompiler()
                .run(
                        null,
                        null,
                        null,
                        "-d",
                        classes.toString(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        "--add-reads",
                        "shop.core=ALL-UNNAMED",
                        // Modules that are not there to be opened to are no mistake here.
                        "-Xlint:-module",
                        info.toString(),
                        code.toString());
        assertThat(status).isZero();
        return new Path[] {classes};
    }

    private static ModuleLayer.Controller layer(Path[] path, Set<String> roots) {
        ModuleLayer boot = ModuleLayer.boot();
        Configuration configuration = boot.configuration().resolve(ModuleFinder.of(path), ModuleFinder.of(), roots);
        return ModuleLayer.defineModulesWithOneLoader(configuration, List.of(boot), new WithoutExtractors());
    }

    /** The class path, but for extractors that other tests register, which a second validator could not load. */
    private static final class WithoutExtractors extends ClassLoader {
        WithoutExtractors() {
            super(NamedModuleTest.class.getClassLoader());
        }

        @Override
        public Enumeration<URL> getResources(String name) throws IOException {
            return name.endsWith(".ValueExtractor") ? Collections.emptyEnumeration() : super.getResources(name);
        }
    }

    private static Class<?> customer(ModuleLayer.Controller layer) {
        Module shop = layer.layer().findModule("shop.core").orElseThrow();
        layer.addReads(shop, NamedModuleTest.class.getClassLoader().getUnnamedModule());
        layer.layer().findModule("jakarta.validation").ifPresent(validation -> layer.addReads(shop, validation));
        return Class.forName(shop, "shop.model.Customer");
    }

    /** Our classes in a jar whose manifest names the module, as the one that users get. */
    private Path engine() throws IOException, URISyntaxException {
        Path classes = Path.of(Seedbed.class
                .getProtectionDomain()
                .getCodeSource()
                .getLocation()
                .toURI());
        Path jar = directory.resolve("seedbed.jar");
        Manifest manifest = new Manifest();
        manifest.getMainAttributes().put(Attributes.Name.MANIFEST_VERSION, "1.0");
        manifest.getMainAttributes().putValue("Automatic-Module-Name", "io.seedbed");
        try (OutputStream out = Files.newOutputStream(jar);
                JarOutputStream entries = new JarOutputStream(out, manifest);
                Stream<Path> files = Files.walk(classes)) {
            for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
                String name = classes.relativize(file).toString().replace(File.separatorChar, '/');
                if (!name.startsWith("META-INF/MANIFEST")) {
                    entries.putNextEntry(new JarEntry(name));
                    Files.copy(file, entries);
                    entries.closeEntry();
                }
            }
        }
        return jar;
    }
}
