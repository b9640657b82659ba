package io.seedbed.validation;

import jakarta.validation.ClockProvider;
import jakarta.validation.Validator;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A validator with a fixed clock, made when first asked for. Thread-safe. */
final class LazyValidator {

    private final Instant now;
    private volatile @Nullable Validator validator;

    LazyValidator(Instant now) {
        this.now = now;
    }

    /** The validator, the same or an equal one each time; empty if there is no provider. */
    Optional<Validator> get() {
        Validator made = validator;
        if (made == null) {
            Clock clock = Clock.fixed(now, ZoneOffset.UTC);
            ClockProvider provider = () -> clock;
            made = SharedFactory.get()
                    .map(factory ->
                            factory.usingContext().clockProvider(provider).getValidator())
                    .orElse(null);
            validator = made;
        }
        return Optional.ofNullable(made);
    }
}
