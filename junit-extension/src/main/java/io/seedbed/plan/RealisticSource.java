package io.seedbed.plan;

import io.seedbed.domain.Text;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Realistic text where the domain allows it; repaired where that is enough; plain text otherwise. */
final class RealisticSource<T> implements Source<T> {

    private final RealisticText text;
    private final Text allowed;
    private final SiblingSources siblings;
    private final Function<String, T> of;
    private final Supplier<Source<T>> makePlain;

    /** Made when first needed, which is seldom; made twice by two threads it is the same. */
    private volatile @Nullable Source<T> plain;

    RealisticSource(
            RealisticText text,
            Text allowed,
            SiblingSources siblings,
            Function<String, T> of,
            Supplier<Source<T>> makePlain) {
        this.text = text;
        this.allowed = allowed;
        this.siblings = siblings;
        this.of = of;
        this.makePlain = makePlain;
    }

    @Override
    public @Nullable T at(Draw draw, long address) {
        String candidate = candidate(text, siblings, draw, address);
        String fitting = fitting(text, allowed, candidate);
        return fitting == null ? plain().at(draw, address) : of.apply(fitting);
    }

    /** A candidate; the choice of the cell is its key, and one from outside stands for the person and place as well. */
    static String candidate(RealisticText text, SiblingSources siblings, Draw draw, long address) {
        long cell = draw.choose(address, address);
        long owner = cell == address ? draw.owner() : cell;
        return text.at(draw.siblings(siblings), owner, cell);
    }

    /** The candidate or the first of its repairs that is allowed; {@code null} if there is none. */
    static @Nullable String fitting(RealisticText text, Text allowed, String candidate) {
        if (allowed.contains(candidate)) {
            return candidate;
        }
        for (String repaired : text.repairs(candidate, allowed.minLength(), allowed.maxLength())) {
            if (allowed.contains(repaired)) {
                return repaired;
            }
        }
        return null;
    }

    private Source<T> plain() {
        Source<T> known = plain;
        if (known == null) {
            known = makePlain.get();
            plain = known;
        }
        return known;
    }
}
