package io.seedbed.plan;

import io.seedbed.domain.Text;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Realistic text where the domain allows it; repaired where that is enough; plain text otherwise. */
record RealisticSource<T>(
        RealisticText text, Text allowed, SiblingSources siblings, Function<String, T> of, Source<T> plain)
        implements Source<T> {

    @Override
    public @Nullable T at(Draw draw, long address) {
        long owner = draw.owner();
        String candidate = text.at(siblings.at(draw, owner), owner, address);
        if (allowed.contains(candidate)) {
            return of.apply(candidate);
        }
        for (String repaired : text.repairs(candidate, allowed.minLength(), allowed.maxLength())) {
            if (allowed.contains(repaired)) {
                return of.apply(repaired);
            }
        }
        return plain.at(draw, address);
    }
}
