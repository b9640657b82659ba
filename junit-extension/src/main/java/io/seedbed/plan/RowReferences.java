package io.seedbed.plan;

import io.seedbed.blueprint.Reference;
import io.seedbed.blueprint.ValueSpec;
import io.seedbed.domain.Interval;
import io.seedbed.random.Address;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.ToLongFunction;

/** Compiles the values that are taken from rows of other entities, or of the own one. Not thread-safe. */
final class RowReferences {

    private final Compilation compilation;
    private final ToLongFunction<Place> keys;
    private final Consumer<PlanCompiler.Uniqueness> unique;
    private final UniqueSets sets;
    private final Notes notes;
    /** The references of the row, and its collections of references, by their paths. */
    private final Map<String, ReferenceSource> leading = new HashMap<>();

    private final Map<String, LinksSource> links = new HashMap<>();
    private Map<String, PartSource<?>> rootParts = Map.of();

    /**
     * A compiler of references.
     *
     * @param keys tells what is drawn for a place from what is drawn for others
     * @param unique takes what must differ from row to row
     */
    RowReferences(
            Compilation compilation,
            ToLongFunction<Place> keys,
            Consumer<PlanCompiler.Uniqueness> unique,
            UniqueSets sets,
            Notes notes) {
        this.compilation = compilation;
        this.keys = keys;
        this.unique = unique;
        this.sets = sets;
        this.notes = notes;
    }

    /** The collections of references of the row by their paths. */
    Map<String, LinksSource> links() {
        return Map.copyOf(links);
    }

    /** Gives the properties of the row, when they are compiled. */
    void parts(Map<String, PartSource<?>> parts) {
        rootParts = parts;
    }

    Source<?> one(ValueSpec value, Reference reference, Place place, String path, SiblingSources siblings) {
        References.Referred usual = referred(value, reference, place, false);
        if (value.traits().unique()) {
            unique.accept(new PlanCompiler.Uniqueness(
                    place.text(), value.traits().uniqueBy().text(), value.javaType(), usual.distinct()));
        }
        References.Referred referred = sets.member(usual, value, path);
        if (reference.isFollowing()) {
            notes.add(value, path, "", "the key of " + reference.through(), Maker.OTHER);
            return following(referred, reference.through());
        }
        notes.add(value, path, "", referred.description(), Maker.OTHER);
        boolean isElement = path.endsWith("[]") || path.endsWith("<value>") || path.endsWith("<key>");
        ReferenceSource source = ReferenceSource.of(
                referred, reference, compilation.schema().root().type(), isElement || value.required());
        siblings.refers(place.property(), source);
        leading.put(path, source);
        return source;
    }

    Source<?> many(ValueSpec value, Reference reference, Interval sizes, Place place, String path) {
        LinksSource source = new Linking(compilation, element -> referred(element, reference, place, true), notes)
                .source(value, reference, sizes, place, path);
        links.put(path, source);
        return source;
    }

    private References.Referred referred(ValueSpec value, Reference reference, Place place, boolean many) {
        return compilation
                .references()
                .of(new References.Referring(
                        compilation.schema().entity(),
                        place.property(),
                        value,
                        reference,
                        place.text(),
                        keys.applyAsLong(place),
                        many));
    }

    /** A value of the row that another property of the row, wherever this one stands in it, leads to. */
    private Source<?> following(References.Referred referred, String through) {
        return (draw, address) -> {
            long row = Address.row(compilation.entityKey(), draw.row());
            long lead = rootParts.get(through).address(row);
            return leading.get(through).follow(referred.value(), draw, lead);
        };
    }
}
