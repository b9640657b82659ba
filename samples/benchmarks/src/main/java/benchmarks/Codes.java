package benchmarks;

import io.seedbed.Seedbed;
import io.seedbed.plan.Plan;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.concurrent.TimeUnit;
import net.datafaker.Faker;
import org.instancio.Instancio;
import org.instancio.Model;
import org.instancio.settings.Keys;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/**
 * Text from regular expressions: five patterns compiled, and a row of five strings.
 *
 * <p>Datafaker's regexify does the first four and ignores the look-aheads of the password; Instancio has no reading of
 * {@code @Pattern}, so its strings are merely of the right length.
 */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Fork(1)
@Warmup(iterations = 4, time = 1)
@Measurement(iterations = 3, time = 1)
public class Codes {

    private static final String SKU = "[A-Z]{2}-\\d{4}";
    private static final String VERSION = "(0|[1-9]\\d{0,3})\\.(0|[1-9]\\d{0,3})\\.(0|[1-9]\\d{0,3})";
    private static final String COLOUR = "#([0-9a-f]{3}|[0-9a-f]{6})";
    private static final String HOST = "([a-z0-9]([a-z0-9-]{0,10}[a-z0-9])?\\.){1,3}(com|org|net)";
    private static final String PASSWORD = "^(?=.*[0-9])(?=.*[a-z])(?=.*[A-Z])(?=\\S+$).{8,20}$";

    /** A class of nothing but patterns, under names that mean nothing: a realistic host name would be other work. */
    public record Code(
            @Pattern(regexp = SKU) String alpha,
            @Pattern(regexp = VERSION) String beta,
            @Pattern(regexp = COLOUR) String gamma,
            @Pattern(regexp = HOST) @Size(max = 30) String delta,
            @Pattern(regexp = PASSWORD) String epsilon) {}

    private final Plan<Code> codes = Seedbed.of(Code.class).plan();
    private final Model<Code> model = Instancio.of(Code.class)
            .withSetting(Keys.BEAN_VALIDATION_ENABLED, true)
            .toModel();
    private final Faker faker = new Faker();
    private long row;

    @Benchmark
    public Plan<Code> codePlan() {
        return Seedbed.of(Code.class).seed(row++).plan();
    }

    @Benchmark
    public Code codeSeedbed() {
        return codes.row(row++);
    }

    @Benchmark
    public Code codeDatafaker() {
        return new Code(
                faker.regexify(SKU),
                faker.regexify(VERSION),
                faker.regexify(COLOUR),
                faker.regexify(HOST),
                faker.regexify("[0-9a-zA-Z]{8,20}"));
    }

    @Benchmark
    public Code codeInstancio() {
        return Instancio.of(model).withSeed(row++).create();
    }
}
