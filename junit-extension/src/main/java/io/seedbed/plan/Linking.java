package io.seedbed.plan;

import io.seedbed.blueprint.Reference;
import io.seedbed.blueprint.Shape;
import io.seedbed.blueprint.Traits;
import io.seedbed.blueprint.ValueSpec;
import io.seedbed.distribution.Distribution;
import io.seedbed.distribution.Truncated;
import io.seedbed.domain.Interval;
import io.seedbed.problem.SeedbedException;
import io.seedbed.random.Address;
import java.util.function.Function;

/**
 * Compiles collections of references, which lead to as many different rows.
 *
 * @param elements tells where an element leads
 */
record Linking(Compilation compilation, Function<ValueSpec, References.Referred> elements, Notes notes) {

    /** A collection whose elements refer. */
    static boolean isFor(ValueSpec value) {
        return value.shape() instanceof Shape.Many && value.traits().ties().reference() != null;
    }

    LinksSource source(ValueSpec value, Reference reference, Interval sizes, Place place, String path) {
        Shape.Many many = (Shape.Many) value.shape();
        if (many.elements().size() != 1) {
            throw SeedbedException.of("A map does not refer to rows: " + place.text())
                    .fact("stated", reference.origin().text())
                    .remedy("use a collection")
                    .exception();
        }
        ValueSpec element = many.elements().get(0);
        References.Referred referred = elements.apply(element);
        Interval possible = sizes.and(Interval.integers(0, referred.distinct()));
        if (possible.isEmpty()) {
            throw SeedbedException.of("Too few rows to refer to: " + place.text())
                    .fact("stated", reference.origin().text())
                    .fact("rows", referred.distinct())
                    .fact("size", "in " + sizes)
                    .remedy("give the entity more rows, or let the collection be smaller")
                    .exception();
        }
        Distribution distribution = value.traits().distribution();
        Interval usual = Sizes.typical(possible);
        notes.add(
                value,
                path,
                "size in " + possible,
                (distribution == null ? "size uniform in " + usual : "size " + distribution) + "; each "
                        + referred.description(),
                Maker.CONTAINER);
        Class<?> owner = compilation.schema().root().type();
        return new LinksSource(
                referred,
                distribution == null ? Sizes.uniform(usual) : sizes(distribution, possible, value.traits(), place),
                container(many, element, place),
                owner,
                reference.target());
    }

    private static LinksSource.Container container(Shape.Many many, ValueSpec element, Place place) {
        return many.container().isArray()
                ? LinksSource.Container.array(many.container().getComponentType())
                : LinksSource.Container.collection(
                        Containers.of(many.container(), ValueSources.elementClass(element), place.text()));
    }

    private static Source<Long> sizes(Distribution distribution, Interval possible, Traits traits, Place place) {
        try {
            Truncated sizes = Truncated.grid(
                    distribution,
                    possible.lowIndex().longValueExact(),
                    possible.highIndex().longValueExact(),
                    1);
            return (draw, address) -> sizes.indexAt(Address.unit(draw.choose(address, Address.bits(address, 0))));
        } catch (IllegalArgumentException e) {
            throw SeedbedException.of("No number of rows is possible: " + place.text())
                    .fact("stated", distribution)
                    .fact("why", String.valueOf(e.getMessage()))
                    .remedy("let the distribution and the bounds of the size overlap")
                    .cause(e)
                    .exception();
        }
    }
}
