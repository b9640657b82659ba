package io.seedbed.blueprint;

import io.seedbed.annotation.Empirical;
import io.seedbed.annotation.Fake;
import io.seedbed.annotation.Measured;
import io.seedbed.annotation.NullRate;
import io.seedbed.annotation.StableName;
import io.seedbed.annotation.Unique;
import io.seedbed.annotation.Weighted;
import io.seedbed.distribution.Distribution;
import io.seedbed.distribution.DistributionReaders;
import io.seedbed.distribution.Weights;
import io.seedbed.problem.SeedbedException;
import io.seedbed.problem.Spelling;
import java.lang.annotation.Annotation;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Reads how a value is to be drawn from our own annotations, also where they stand on another annotation. */
final class TraitReader {

    private final List<Annotation> annotations = new ArrayList<>();
    private final String place;

    private TraitReader(List<Annotation> annotations, String place) {
        this.place = place;
        for (Annotation annotation : annotations) {
            this.annotations.add(annotation);
            for (Annotation meta : annotation.annotationType().getAnnotations()) {
                if (meta.annotationType().getPackageName().equals(Unique.class.getPackageName())) {
                    this.annotations.add(meta);
                }
            }
        }
    }

    static Traits read(List<Annotation> annotations, String place) {
        return new TraitReader(annotations, place).traits();
    }

    /** The name that a property's values derive from. */
    static String stableName(List<Annotation> annotations, String name) {
        StableName pinned = new TraitReader(annotations, name).find(StableName.class);
        return pinned == null ? name : pinned.value();
    }

    private Traits traits() {
        List<Origin> origins = new ArrayList<>();
        NullRate rate = find(NullRate.class);
        Origin nullRateBy = rate == null ? null : nullRateBy(rate);
        if (nullRateBy != null) {
            origins.add(nullRateBy);
        }
        Origin uniqueBy = find(Unique.class) == null ? null : new Origin("@Unique", place);
        if (uniqueBy != null) {
            origins.add(uniqueBy);
        }
        Distribution distribution = distribution(origins);
        Weighted weighted = find(Weighted.class);
        Empirical observed = find(Empirical.class);
        List<Traits.Weight> weights = weighted != null
                ? weights(weighted, origins)
                : observed != null ? weights(observed, origins) : List.of();
        Measured measured = find(Measured.class);
        Traits.Measure measure =
                measured == null ? Traits.Measure.DEFAULT : new Traits.Measure(measured.from(), measured.unit());
        Fake faked = find(Fake.class);
        String fake = faked == null ? null : faked.value();
        if (fake != null) {
            origins.add(new Origin("@Fake(\"" + fake + "\")", place));
        }
        io.seedbed.annotation.Locale located = find(io.seedbed.annotation.Locale.class);
        Locale locale = located == null ? null : Locale.forLanguageTag(located.value());
        Ties ties = new TiesReader(annotations, place, origins).ties();
        return new Traits(
                rate == null ? 0 : rate.value(),
                nullRateBy,
                uniqueBy,
                distribution,
                weights,
                measure,
                fake,
                locale,
                null,
                ties,
                origins);
    }

    private @Nullable Distribution distribution(List<Origin> origins) {
        Distribution found = null;
        String written = "";
        for (Annotation annotation : annotations) {
            Optional<Distribution> read = orExplain(annotation, () -> DistributionReaders.read(annotation));
            if (read.isPresent() && found == null) {
                found = read.get();
                written = Spelling.of(annotation);
                origins.add(new Origin(written, place));
            } else if (read.isPresent() && !read.get().toString().equals(found.toString())) {
                throw SeedbedException.of("Two distributions on one value: " + place)
                        .fact("stated", written + "\n" + Spelling.of(annotation))
                        .remedy("keep one of them")
                        .exception();
            }
        }
        return found;
    }

    private List<Traits.Weight> weights(Weighted annotation, List<Origin> origins) {
        List<Weights.Entry> entries = orExplain(annotation, () -> Weights.parse(annotation.value()));
        origins.add(new Origin(Spelling.of(annotation), place));
        return entries.stream()
                .map(entry -> new Traits.Weight(entry.name(), entry.weight()))
                .toList();
    }

    private List<Traits.Weight> weights(Empirical annotation, List<Origin> origins) {
        origins.add(new Origin(Spelling.of(annotation), place));
        return orExplain(annotation, () -> Observations.of(annotation.value(), annotation.csv()));
    }

    private <T> T orExplain(Annotation annotation, Supplier<T> reading) {
        try {
            return reading.get();
        } catch (IllegalArgumentException e) {
            throw SeedbedException.of("Can not read " + Spelling.of(annotation) + " on " + place)
                    .fact("why", String.valueOf(e.getMessage()))
                    .cause(e)
                    .exception();
        }
    }

    private Origin nullRateBy(NullRate annotation) {
        Origin origin = new Origin("@NullRate(" + annotation.value() + ")", place);
        if (!(annotation.value() >= 0 && annotation.value() <= 1)) {
            throw SeedbedException.of("A null rate must be a probability")
                    .fact("stated", origin)
                    .remedy("give a number from 0 (never null) to 1 (always null)")
                    .exception();
        }
        return origin;
    }

    private <A extends Annotation> @Nullable A find(Class<A> type) {
        for (Annotation annotation : annotations) {
            if (type.isInstance(annotation)) {
                return type.cast(annotation);
            }
        }
        return null;
    }
}
