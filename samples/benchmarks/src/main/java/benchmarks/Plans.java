package benchmarks;

import io.seedbed.Seedbed;
import io.seedbed.plan.Plan;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** Compiling a plan, when everything is warm: read the class, ask for its constraints, make the sources. */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Fork(1)
@Warmup(iterations = 5, time = 1)
@Measurement(iterations = 4, time = 1)
public class Plans {

    private long seed;

    @Benchmark
    public Plan<Customer> customerPlan() {
        return Seedbed.of(Customer.class).seed(seed++).plan();
    }

    @Benchmark
    public Plan<Order> orderPlan() {
        return Seedbed.of(Order.class).seed(seed++).plan();
    }
}
