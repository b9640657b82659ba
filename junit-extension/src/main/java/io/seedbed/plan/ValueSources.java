package io.seedbed.plan;

import io.seedbed.blueprint.Progression;
import io.seedbed.blueprint.Shape;
import io.seedbed.blueprint.TextForm;
import io.seedbed.blueprint.Traits;
import io.seedbed.blueprint.ValueSpec;
import io.seedbed.distribution.Distribution;
import io.seedbed.domain.Axis;
import io.seedbed.domain.Choice;
import io.seedbed.domain.Interval;
import io.seedbed.domain.Text;
import io.seedbed.problem.SeedbedException;
import io.seedbed.random.Address;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Chooses the source of a value without parts; the first that applies wins: unique, weights, distribution, realism, plain. */
final class ValueSources {

    private static final long UNIQUE = Address.name("unique");

    private static final long UUID_COUNT = 1L << 60;

    private final Compilation compilation;
    private final long uniqueKey;
    private final Consumer<PlanCompiler.Uniqueness> unique;
    private final Placement placement;

    /** A source, what it draws from, how, in words, and what makes the values. */
    record Made(Source<?> source, String domain, String how, Maker maker) {}

    ValueSources(Compilation compilation, Consumer<PlanCompiler.Uniqueness> unique) {
        this.compilation = compilation;
        this.uniqueKey = Address.child(
                Address.entity(compilation.seed(), compilation.schema().entity()), UNIQUE);
        this.unique = unique;
        this.placement = new Placement(compilation.rows());
    }

    Made source(ValueSpec value, Allowed allowed, Place place, SiblingSources siblings) {
        Traits traits = value.traits();
        if (traits.unique()
                && (traits.distribution() != null || !traits.weights().isEmpty())) {
            throw SeedbedException.of("A unique value can not follow a distribution: " + place.text())
                    .fact(
                            "stated",
                            Stream.concat(traits.origins().stream(), Stream.of(traits.uniqueBy()))
                                    .map(o -> o.text())
                                    .distinct()
                                    .collect(Collectors.joining("\n")))
                    .fact("why", "unique values are all used up once, each as often as any other")
                    .remedy("remove " + traits.uniqueBy().text() + " or the distribution")
                    .exception();
        }
        Selection selection = Selection.of(value, place.text());
        boolean isPlain = isPlain(value, place, siblings);
        Optional<Allowed> wanted =
                selection != null && isPlain ? new SelectedSources(selection).plainly(allowed) : Optional.empty();
        Allowed left = wanted.orElse(allowed);
        Cell cell = new Cell(
                place.owner(),
                place.property(),
                place.siblings(),
                value,
                left.domain(),
                Optional.ofNullable(traits.locale()).orElse(compilation.locale()),
                compilation.now());
        Made made = made(value, left, cell, place, siblings);
        if (selection == null || wanted.isPresent()) {
            return placement.of(made, value, allowed, place, key(place), null);
        }
        return new SelectedSources(selection).isNamed(made, isPlain)
                ? placement.of(new SelectedSources(selection).namedOnly(), value, allowed, place, key(place), null)
                : placement.of(made, value, allowed, place, key(place), selection);
    }

    /** Whether nothing is stated about how often which number appears, so that it does not matter what else might. */
    private static boolean isPlain(ValueSpec value, Place place, SiblingSources siblings) {
        Traits traits = value.traits();
        return traits.distribution() == null
                && traits.weights().isEmpty()
                && traits.ties().table() == null
                && traits.ties().spread() == null
                && siblings.bounds(place.property()).isEmpty()
                && !StatedCorrelations.isAny(place.siblings());
    }

    private Made made(ValueSpec value, Allowed allowed, Cell cell, Place place, SiblingSources siblings) {
        Dependencies dependencies = siblings.dependencies();
        if (value.traits().ties().table() != null && dependencies != null) {
            return dependencies.table(value, place, siblings);
        }
        if (value.shape() instanceof Shape.Number number) {
            List<CutSource.Bound> bounds = siblings.bounds(place.property());
            return bounds.isEmpty()
                    ? number(number.axis(), (Interval) allowed.domain(), cell, place)
                    : cut(number.axis(), (Interval) allowed.domain(), cell, place, bounds);
        }
        if (value.shape() instanceof Shape.Text text) {
            return text(text.form(), allowed, cell, place, siblings);
        }
        if (value.shape() instanceof Shape.Listed) {
            return listed((Choice) allowed.domain(), cell, place);
        }
        return token(cell, place);
    }

    /** A number, date or time, cut to what other properties of the object leave over. */
    private <T> Made cut(Axis<T> axis, Interval allowed, Cell cell, Place place, List<CutSource.Bound> bounds) {
        Made whole = number(axis, allowed, cell, place);
        Function<Interval, Source<T>> within =
                part -> new NumberSources<>(axis, part, compilation.now(), place.text()).uniform(wish(cell, axis));
        @SuppressWarnings("unchecked") // The source was made for the axis.
        Leaf<T> leaf = (Leaf<T>) Placement.leaf(whole, cell.value(), place);
        return new Made(
                new CutSource<>(leaf, axis, allowed, bounds, within, place.text()),
                whole.domain(),
                whole.how() + ", cut to what other properties leave over",
                whole.maker());
    }

    private Interval wish(Cell cell, Axis<?> axis) {
        return compilation
                .realism()
                .typical(cell, axis)
                .orElseGet(() -> axis.typical().apply(compilation.now()));
    }

    private <T> Made number(Axis<T> axis, Interval allowed, Cell cell, Place place) {
        NumberSources<T> sources = new NumberSources<>(axis, allowed, compilation.now(), place.text());
        Traits traits = cell.value().traits();
        String domain = axis.describe(allowed);
        Progression progression = traits.ties().progression();
        if (progression != null) {
            SequenceSource<T> sequence = SequenceSource.of(axis, allowed, progression, place.text());
            unique.accept(new PlanCompiler.Uniqueness(
                    place.text(), progression.origin().text(), cell.value().javaType(), sequence.count()));
            return new Made(sequence, domain, "from row to row by the same step", Maker.SEQUENCE);
        }
        if (traits.unique()) {
            return unique(new UniqueNumbers<>(sources, wish(cell, axis), key(place)).source(), cell, place, domain);
        }
        if (!traits.weights().isEmpty()) {
            return ListedSources.weighted(
                    traits.weights(), name -> Literals.number(axis, allowed, name, place), place, domain);
        }
        Distribution distribution = traits.distribution();
        if (distribution != null) {
            return new Made(
                    sources.distributed(distribution, traits.measure()), domain, distribution.toString(), Maker.DRAW);
        }
        Interval wish = wish(cell, axis);
        return new Made(
                sources.uniform(wish),
                domain,
                "uniform in " + axis.describe(axis.typicalWithin(allowed, wish, compilation.now())),
                Maker.DRAW);
    }

    private <T> Made text(TextForm<T> form, Allowed allowed, Cell cell, Place place, SiblingSources siblings) {
        Text text = (Text) allowed.domain();
        TextSources<T> sources = new TextSources<>(form, text, place.text());
        Traits traits = cell.value().traits();
        if (!allowed.number().equals(Interval.all())) {
            return new Made(
                    sources.numeric(allowed.number(), compilation.now()),
                    "numbers in " + allowed.number() + " as " + text,
                    "uniform",
                    Maker.DRAW);
        }
        if (traits.unique()) {
            return unique(sources.unique(key(place)), cell, place, text.toString());
        }
        if (!traits.weights().isEmpty()) {
            Function<String, Optional<T>> parse =
                    name -> text.contains(name) ? Optional.of(form.of().apply(name)) : Optional.empty();
            return ListedSources.weighted(traits.weights(), parse, place, text.toString());
        }
        Optional<RealisticText> realistic = compilation.realism().text(cell).filter(sources::suits);
        return realistic
                .map(r -> new Made(sources.realistic(r, siblings), text.toString(), r.description(), Maker.OTHER))
                .orElseGet(() -> new Made(sources.plain(), text.toString(), "plain text", Maker.OTHER));
    }

    private Made listed(Choice allowed, Cell cell, Place place) {
        Traits traits = cell.value().traits();
        List<Object> values = List.copyOf(allowed.values());
        if (traits.unique()) {
            long count = values.size();
            return unique(
                    UniqueSource.of(count, key(place), i -> values.get((int) i)), cell, place, allowed.toString());
        }
        // Rows that are chosen by a value are no longer all rows, of which a quota of it speaks.
        return ListedSources.of(allowed, cell, place, placement.rowsOf(cell.value(), place));
    }

    private Made token(Cell cell, Place place) {
        String domain = "random UUIDs";
        if (cell.value().traits().unique()) {
            return unique(UniqueSource.of(UUID_COUNT, key(place), ValueSources::uuid), cell, place, domain);
        }
        return new Made(new BitsLeaf<>(ValueSources::uuid), domain, "uniform", Maker.DRAW);
    }

    /**
     * A UUID of version 4 and variant 2 as of RFC 9562: its upper half holds the lowest 60 bits, so that different ones make
     * different UUIDs; the lower half follows from them.
     */
    private static UUID uuid(long bits) {
        long upper = (bits << 4 & 0xFFFFFFFFFFFF0000L) | 0x4000L | (bits & 0xFFFL);
        return new UUID(upper, (Address.mix(bits) & 0x3FFFFFFFFFFFFFFFL) | 0x8000000000000000L);
    }

    private Made unique(UniqueSource<?> made, Cell cell, Place place, String domain) {
        unique.accept(new PlanCompiler.Uniqueness(
                place.text(),
                cell.value().traits().uniqueBy().text(),
                cell.value().javaType(),
                made.count()));
        return new Made(made, domain, "unique, " + made.count() + " values", Maker.PERMUTATION);
    }

    /** Tells what is drawn for one place of the entity from what is drawn for others, whatever the row. */
    long key(Place place) {
        return Address.child(uniqueKey, Address.name(place.stable()));
    }

    /** The class of an element, which containers of enum constants need; {@code Object} where it does not matter. */
    static Class<?> elementClass(ValueSpec element) {
        if (element.shape() instanceof Shape.Listed listed && listed.values().simplest() instanceof Enum<?> constant) {
            return constant.getDeclaringClass();
        }
        return Object.class;
    }
}
