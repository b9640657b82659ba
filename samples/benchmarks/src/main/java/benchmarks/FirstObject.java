package benchmarks;

import io.seedbed.Seedbed;
import jakarta.validation.Validation;
import java.util.concurrent.TimeUnit;
import org.hibernate.validator.messageinterpolation.ParameterMessageInterpolator;
import org.instancio.Instancio;
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

/** The very first object of a fresh JVM: what a single test waits for, the loading of all classes included. */
@State(Scope.Thread)
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Fork(8)
@Warmup(iterations = 0)
@Measurement(iterations = 1)
public class FirstObject {

    @Benchmark
    public Customer firstInstancio() {
        return Instancio.of(Customer.class)
                .withSetting(Keys.BEAN_VALIDATION_ENABLED, true)
                .create();
    }

    /** With the constraints asked for as Seedbed asks: Instancio looks for annotations and starts no validator. */
    @Benchmark
    public boolean firstInstancioChecked() {
        Customer customer = firstInstancio();
        return Validation.byDefaultProvider()
                .configure()
                .messageInterpolator(new ParameterMessageInterpolator())
                .buildValidatorFactory()
                .getValidator()
                .validate(customer)
                .isEmpty();
    }

    @Benchmark
    public Customer firstSeedbed() {
        return Seedbed.of(Customer.class).plan().row(0);
    }
}
