package io.seedbed.distribution;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.seedbed.annotation.Bernoulli;
import io.seedbed.annotation.Beta;
import io.seedbed.annotation.Binomial;
import io.seedbed.annotation.DistributedBy;
import io.seedbed.annotation.Exponential;
import io.seedbed.annotation.Gamma;
import io.seedbed.annotation.Geometric;
import io.seedbed.annotation.Histogram;
import io.seedbed.annotation.LogNormal;
import io.seedbed.annotation.Mixture;
import io.seedbed.annotation.NegativeBinomial;
import io.seedbed.annotation.Normal;
import io.seedbed.annotation.Pareto;
import io.seedbed.annotation.Poisson;
import io.seedbed.annotation.Triangular;
import io.seedbed.annotation.Uniform;
import io.seedbed.annotation.Weibull;
import io.seedbed.annotation.Zipf;
import java.lang.annotation.Annotation;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.reflect.Field;
import java.net.URI;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DistributionReadersTest {
    @Uniform(low = 1, high = 6)
    @AsText("Uniform(low 1, high 6)")
    int uniform;

    @Normal(mean = 38, sd = 12)
    @AsText("Normal(mean 38, sd 12)")
    int normal;

    @LogNormal(median = 120, sigma = 0.8)
    @AsText("LogNormal(median 120, sigma 0.8)")
    int logNormal;

    @Mixture({"7 Normal(40, 10)", "3 LogNormal(median 70, sigma 0.2)"})
    @AsText("Mixture(0.7 Normal(mean 40, sd 10), 0.3 LogNormal(median 70, sigma 0.2))")
    int mixture;

    @Histogram(
            edges = {0, 18, 99},
            weights = {1, 3})
    @AsText("Histogram(0..18 0.25, 18..99 0.75)")
    int histogram;

    @Exponential(mean = 1e-7)
    @AsText("Exponential(mean 1E-7)")
    int exponential;

    @Gamma(shape = 3, scale = 1e10)
    @AsText("Gamma(shape 3, scale 10000000000)")
    int gamma;

    @Beta(alpha = 8, beta = 2)
    @AsText("Beta(alpha 8, beta 2, low 0, high 1)")
    int beta;

    @Weibull(shape = 1.5, scale = 40_000)
    @AsText("Weibull(shape 1.5, scale 40000)")
    int weibull;

    @Pareto(minimum = 1000, shape = 1.16)
    @AsText("Pareto(minimum 1000, shape 1.16)")
    int pareto;

    @Triangular(low = 2, mode = 3, high = 10)
    @AsText("Triangular(low 2, mode 3, high 10)")
    int triangular;

    @Poisson(mean = 2.5)
    @AsText("Poisson(mean 2.5)")
    int poisson;

    @Binomial(trials = 20, p = 0.1)
    @AsText("Binomial(trials 20, p 0.1)")
    int binomial;

    @Geometric(p = 0.3)
    @AsText("Geometric(p 0.3)")
    int geometric;

    @NegativeBinomial(successes = 3, p = 0.2)
    @AsText("NegativeBinomial(successes 3, p 0.2)")
    int negativeBinomial;

    @Zipf(n = 1_000_000)
    @AsText("Zipf(n 1000000, exponent 1)")
    int zipf;

    @Bernoulli(p = 0.02)
    @AsText("Bernoulli(p 0.02)")
    int bernoulli;

    @Composed
    @AsText("Normal(mean 38, sd 12)")
    int composed;

    @Constant(7)
    @AsText("always 7")
    int own;

    @Ambiguous
    int ambiguous;

    @NoSuchReader
    int noSuchReader;

    @NotAReader
    int notAReader;

    @Normal(mean = 1, sd = -1)
    int negativeSd;

    @Retention(RetentionPolicy.RUNTIME)
    @interface AsText {
        String value();
    }

    @Normal(mean = 38, sd = 12)
    @Retention(RetentionPolicy.RUNTIME)
    @interface Composed {}

    @Normal(mean = 38, sd = 12)
    @Poisson(mean = 1)
    @Retention(RetentionPolicy.RUNTIME)
    @interface Ambiguous {}

    @DistributedBy("io.seedbed.distribution.DistributionReadersTest$ConstantReader")
    @Retention(RetentionPolicy.RUNTIME)
    @interface Constant {
        double value();
    }

    @DistributedBy("shop.Missing")
    @Retention(RetentionPolicy.RUNTIME)
    @interface NoSuchReader {}

    @DistributedBy("java.lang.Object")
    @Retention(RetentionPolicy.RUNTIME)
    @interface NotAReader {}

    public static final class ConstantReader implements DistributionReader<Constant> {
        @Override
        public Distribution read(Constant annotation) {
            return new Distribution() {
                @Override
                public double cdf(double x) {
                    return x < annotation.value() ? 0 : 1;
                }

                @Override
                public double quantile(double p) {
                    return annotation.value();
                }

                @Override
                public String toString() {
                    return "always " + Parameter.text(annotation.value());
                }
            };
        }
    }

    @Test
    void everyAnnotationMakesTheDistributionItDescribes() throws ReflectiveOperationException {
        int read = 0;
        for (Field field : DistributionReadersTest.class.getDeclaredFields()) {
            AsText expected = field.getAnnotation(AsText.class);
            if (expected != null) {
                assertThat(DistributionReaders.read(field.getAnnotations()[0]))
                        .hasToString("Optional[" + expected.value() + "]");
                read++;
            }
        }
        assertThat(read).isEqualTo(19);
    }

    @Test
    void everyAnnotationOfThePackageNamesAnInterpreterThatExists() throws Exception {
        List<Class<?>> distributed = annotationPackage().stream()
                .filter(type -> type.isAnnotationPresent(DistributedBy.class))
                .toList();
        assertThat(distributed).hasSize(17);
        for (Class<?> type : distributed) {
            String reader = type.getAnnotation(DistributedBy.class).value();
            assertThat(Class.forName(reader).getConstructor().newInstance()).isInstanceOf(DistributionReader.class);
        }
    }

    private static List<Class<?>> annotationPackage() throws Exception {
        URI root = Normal.class.getResource("Normal.class").toURI();
        if (root.getScheme().equals("jar")) {
            try (FileSystem jar = FileSystems.newFileSystem(root, Map.of())) {
                return classesIn(jar.getPath("io", "seedbed", "annotation"));
            }
        }
        return classesIn(Path.of(root).getParent());
    }

    private static List<Class<?>> classesIn(Path directory) throws Exception {
        try (Stream<Path> files = Files.list(directory)) {
            List<String> names = files.map(file -> file.getFileName().toString())
                    .filter(name -> name.endsWith(".class") && !name.startsWith("package-info"))
                    .sorted()
                    .toList();
            List<Class<?>> classes = new ArrayList<>();
            for (String name : names) {
                classes.add(
                        Class.forName("io.seedbed.annotation." + name.substring(0, name.length() - ".class".length())));
            }
            return classes;
        }
    }

    @Test
    void otherAnnotationsStandForNothing() throws ReflectiveOperationException {
        assertThat(DistributionReaders.read(
                        DistributionReadersTest.class.getDeclaredField("normal").getAnnotation(AsText.class)))
                .isEqualTo(Optional.empty());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "ambiguous | @Ambiguous stands for two distributions, @Normal and @Poisson.; Leave one of them on it.",
                "noSuchReader | @NoSuchReader is distributed by shop.Missing, which cannot be made: "
                        + "java.lang.ClassNotFoundException: shop.Missing.; "
                        + "Name a public class with a public constructor without parameters in @DistributedBy.",
                "notAReader | @NotAReader is distributed by java.lang.Object, which does not implement "
                        + "io.seedbed.distribution.DistributionReader.; "
                        + "Name a public class with a public constructor without parameters in @DistributedBy.",
                "negativeSd | @Normal(sd = -1): sd must be a finite number above 0.",
            })
    void saysWhatIsWrong(String field, String message) throws ReflectiveOperationException {
        Annotation annotation =
                DistributionReadersTest.class.getDeclaredField(field).getAnnotations()[0];
        assertThatThrownBy(() -> DistributionReaders.read(annotation))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage(message.replace("; ", "\n"));
    }
}
