package shop;

import io.seedbed.annotation.Dataset;
import io.seedbed.annotation.Fixture;
import io.seedbed.annotation.References;
import io.seedbed.annotation.Rows;
import io.seedbed.annotation.Sequence;
import io.seedbed.dataset.Table;
import jakarta.validation.constraints.Future;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;

@Dataset
@Fixture(file = "offers/#-*.ndjson")
public interface Offers {
    @Rows(10)
    Table<Seller> sellers();

    @Rows(200)
    Table<Offer> offers();

    record Seller(@Sequence int id) {}

    record Offer(
            @Sequence int id,
            @References(Seller.class) int seller,
            @NotNull @Future LocalDate ends) {}
}
