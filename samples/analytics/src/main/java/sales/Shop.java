package sales;

import io.seedbed.annotation.Weighted;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;

/** Where it was bought. */
public record Shop(
        @NotNull @Weighted({"Oslo=5", "Lima=2", "Pune=1"}) String city, LocalDate openedOn) {}
