package benchmarks;

import static net.datafaker.transformations.Field.field;

import io.seedbed.Seedbed;
import io.seedbed.maven.engine.Engine;
import io.seedbed.maven.fixture.Description;
import io.seedbed.maven.format.FileForm;
import io.seedbed.maven.format.Format;
import io.seedbed.table.Table;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import net.datafaker.transformations.CsvTransformer;
import net.datafaker.transformations.JsonTransformer;
import net.datafaker.transformations.Schema;
import net.datafaker.transformations.Transformer;
import net.datafaker.transformations.XmlTransformer;
import net.datafaker.transformations.YamlTransformer;
import net.datafaker.transformations.sql.SqlDialect;
import net.datafaker.transformations.sql.SqlTransformer;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** Writing rows that are there already into a file, by one thread: what a format costs beside the making of its rows. */
@State(Scope.Thread)
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Fork(value = 1, jvmArgsAppend = "-Xmx2g")
@Warmup(iterations = 5)
@Measurement(iterations = 7)
public class Formats {

    private static final int ROWS = 100_000;

    private final List<Customer> customers =
            Seedbed.of(Customer.class).plan().rows(0, ROWS).toList();
    private final List<Object[]> cells = new ArrayList<>();
    private Table table = new Table("customer", List.of(), ROWS);

    /** Makes the rows as the Maven plugin gets them. */
    @Setup
    public void rows() {
        String type = Customer.class.getName();
        try (Engine engine = FileOfRows.engine()) {
            table = new Table(
                    "customer",
                    Description.of(engine, FileOfRows.question(), type, ROWS).columns(),
                    ROWS);
            engine.ask(FileOfRows.question().rows(type, ROWS, 0, ROWS)).forEachRemaining(cells::add);
        }
    }

    private void bySeedbed(String ending, FileOfRows target) throws IOException {
        Path file = target.file("customers." + ending);
        write(FileForm.of("customers." + ending, null, null, false).of(table), file);
        target.written(file, ROWS);
    }

    private <P> void write(Format<P> format, Path file) throws IOException {
        try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(file));
                Format.Sink<P> sink = format.open(out)) {
            for (int from = 0; from < ROWS; from += Format.STRIDE) {
                List<Object[]> run = cells.subList(from, Math.min(ROWS, from + Format.STRIDE));
                // Formats may keep what they make of a row in its array.
                sink.append(format.part(run.stream().map(Object[]::clone).iterator(), from, run.size()));
            }
            sink.finish();
        }
    }

    private void byDatafaker(Transformer<Customer, CharSequence> transformer, FileOfRows target) throws IOException {
        Path file = target.file("customers");
        Files.writeString(file, transformer.generate(customers, schema()), StandardCharsets.UTF_8);
        target.written(file, ROWS);
    }

    private static Schema<Customer, ?> schema() {
        return Schema.of(
                field("id", Customer::getId),
                field("firstName", Customer::getFirstName),
                field("lastName", Customer::getLastName),
                field("email", Customer::getEmail),
                field("age", Customer::getAge),
                field("tier", Customer::getTier),
                field("balance", Customer::getBalance),
                field("customerSince", Customer::getCustomerSince),
                field("lastSeen", Customer::getLastSeen),
                field("token", Customer::getToken));
    }

    private void byHand(Lines lines, FileOfRows target) throws IOException {
        Path file = target.file("customers");
        lines.write(customers, file);
        target.written(file, ROWS);
    }

    /** A loop over customers. */
    private interface Lines {
        void write(List<Customer> customers, Path file) throws IOException;
    }

    @Benchmark
    public void csvHandWritten(FileOfRows target) throws IOException {
        byHand(FilesByHand::csv, target);
    }

    @Benchmark
    public void csvSeedbed(FileOfRows target) throws IOException {
        bySeedbed("csv", target);
    }

    @Benchmark
    public void csvDatafaker(FileOfRows target) throws IOException {
        byDatafaker(
                CsvTransformer.<Customer>builder().header(true).separator(",").build(), target);
    }

    @Benchmark
    public void jsonHandWritten(FileOfRows target) throws IOException {
        byHand(FilesByHand::json, target);
    }

    @Benchmark
    public void jsonSeedbed(FileOfRows target) throws IOException {
        bySeedbed("json", target);
    }

    @Benchmark
    public void jsonDatafaker(FileOfRows target) throws IOException {
        byDatafaker(JsonTransformer.<Customer>builder().build(), target);
    }

    @Benchmark
    public void ndjsonSeedbed(FileOfRows target) throws IOException {
        bySeedbed("ndjson", target);
    }

    @Benchmark
    public void sqlHandWritten(FileOfRows target) throws IOException {
        byHand(FilesByHand::sql, target);
    }

    @Benchmark
    public void sqlSeedbed(FileOfRows target) throws IOException {
        bySeedbed("sql", target);
    }

    @Benchmark
    public void sqlDatafaker(FileOfRows target) throws IOException {
        byDatafaker(
                SqlTransformer.<Customer>builder()
                        .dialect(SqlDialect.ANSI)
                        .tableName("customer")
                        .batch(500)
                        .build(),
                target);
    }

    @Benchmark
    public void xmlHandWritten(FileOfRows target) throws IOException {
        byHand(FilesByHand::xml, target);
    }

    @Benchmark
    public void xmlSeedbed(FileOfRows target) throws IOException {
        bySeedbed("xml", target);
    }

    @Benchmark
    public void xmlDatafaker(FileOfRows target) throws IOException {
        byDatafaker(new XmlTransformer.XmlTransformerBuilder<Customer>().build(), target);
    }

    @Benchmark
    public void yamlHandWritten(FileOfRows target) throws IOException {
        byHand(FilesByHand::yaml, target);
    }

    @Benchmark
    public void yamlSeedbed(FileOfRows target) throws IOException {
        bySeedbed("yaml", target);
    }

    @Benchmark
    public void yamlDatafaker(FileOfRows target) throws IOException {
        byDatafaker(new YamlTransformer<>(), target);
    }

    @Benchmark
    public void dbunitSeedbed(FileOfRows target) throws IOException {
        bySeedbed("dbunit", target);
    }

    @Benchmark
    public void xlsxSeedbed(FileOfRows target) throws IOException {
        bySeedbed("xlsx", target);
    }

    @Benchmark
    public void avroSeedbed(FileOfRows target) throws IOException {
        bySeedbed("avro", target);
    }

    @Benchmark
    public void parquetSeedbed(FileOfRows target) throws IOException {
        bySeedbed("parquet", target);
    }
}
