package benchmarks;

import io.seedbed.Seedbed;
import io.seedbed.plan.Plan;
import java.util.concurrent.TimeUnit;
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

/** The next object, when everything is warm. */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Fork(2)
@Warmup(iterations = 4, time = 1)
@Measurement(iterations = 3, time = 1)
public class Rows {

    private final HandWritten byHand = new HandWritten();
    private final ByDatafaker byDatafaker = new ByDatafaker();
    private final Model<Customer> customerModel = model(Customer.class);
    private final Model<Order> orderModel = model(Order.class);
    private final Plan<Customer> customers = Seedbed.of(Customer.class).plan();
    private final Plan<Order> orders = Seedbed.of(Order.class).plan();
    private final Model<Account> accountModel = Instancio.of(Account.class).toModel();
    private final Plan<Account> accounts = Seedbed.of(Account.class).plan();
    private long row;

    private static <T> Model<T> model(Class<T> type) {
        return Instancio.of(type)
                .withSetting(Keys.BEAN_VALIDATION_ENABLED, true)
                .toModel();
    }

    @Benchmark
    public Customer customerHandWritten() {
        return byHand.customer(row++);
    }

    @Benchmark
    public Customer customerDatafaker() {
        return byDatafaker.customer(row++);
    }

    @Benchmark
    public Customer customerInstancio() {
        return Instancio.of(customerModel).withSeed(row++).create();
    }

    @Benchmark
    public Customer customerSeedbed() {
        return customers.row(row++);
    }

    @Benchmark
    public Order orderHandWritten() {
        return byHand.order(row++);
    }

    @Benchmark
    public Order orderDatafaker() {
        return byDatafaker.order(row++);
    }

    @Benchmark
    public Order orderInstancio() {
        return Instancio.of(orderModel).withSeed(row++).create();
    }

    @Benchmark
    public Order orderSeedbed() {
        return orders.row(row++);
    }

    @Benchmark
    public Account accountHandWritten() {
        return byHand.account(row++);
    }

    @Benchmark
    public Account accountInstancio() {
        return Instancio.of(accountModel).withSeed(row++).create();
    }

    @Benchmark
    public Account accountSeedbed() {
        return accounts.row(row++);
    }
}
