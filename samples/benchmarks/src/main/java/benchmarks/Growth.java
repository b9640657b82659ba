package benchmarks;

import io.seedbed.maven.engine.Engine;
import io.seedbed.maven.fixture.FixtureSpec;
import io.seedbed.maven.fixture.FixtureWriter;
import java.io.IOException;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Warmup;

/** A fixture file from beginning to end, as the Maven plugin writes it with two threads: how time grows with its rows. */
@State(Scope.Thread)
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Fork(value = 1, jvmArgsAppend = "-Xmx256m")
@Warmup(iterations = 1)
@Measurement(iterations = 2)
public class Growth {

    private static final int THREADS = 2;

    /** How many rows the file has. */
    @Param({"100000", "1000000", "10000000"})
    public long rows;

    private final Engine engine = FileOfRows.engine();

    /** Lets go of the classes. */
    @TearDown
    public void close() {
        engine.close();
    }

    private void write(String name, FileOfRows target) throws IOException {
        FixtureSpec fixture =
                FixtureSpec.of("a benchmark", new FixtureSpec.Declared(Customer.class.getName(), rows, name));
        new FixtureWriter(engine, FileOfRows.question(), THREADS, line -> {}).write(fixture, target.directory());
        target.written(target.file(name), rows);
    }

    @Benchmark
    public void csvFixture(FileOfRows target) throws IOException {
        write("customers.csv", target);
    }

    @Benchmark
    public void parquetFixture(FileOfRows target) throws IOException {
        write("customers.parquet", target);
    }
}
