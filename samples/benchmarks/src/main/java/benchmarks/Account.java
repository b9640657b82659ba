package benchmarks;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/** Ten properties without a constraint or a word on how to draw them, which no validator has a say in. */
public record Account(
        long number,
        String alpha,
        String beta,
        int gamma,
        boolean delta,
        Tier tier,
        BigDecimal balance,
        LocalDate opened,
        Instant touched,
        UUID token) {}
