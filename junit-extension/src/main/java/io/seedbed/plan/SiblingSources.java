package io.seedbed.plan;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The properties of a class by name, so that one can follow from another of the same object. */
final class SiblingSources {

    /** No property at all. */
    static final SiblingSources NONE = new SiblingSources(null);

    private final @Nullable Dependencies dependencies;
    private final Map<String, PartSource<?>> parts;
    private final Map<String, ReferenceSource> references;

    /** @param dependencies what follows from what; {@code null} if nothing does */
    SiblingSources(@Nullable Dependencies dependencies) {
        this(dependencies, new HashMap<>(), new HashMap<>());
    }

    private SiblingSources(
            @Nullable Dependencies dependencies,
            Map<String, PartSource<?>> parts,
            Map<String, ReferenceSource> references) {
        this.dependencies = dependencies;
        this.parts = parts;
        this.references = references;
    }

    /** The same properties where something else follows from something else. */
    SiblingSources where(@Nullable Dependencies others) {
        return new SiblingSources(others, parts, references);
    }

    void add(String property, PartSource<?> part) {
        parts.put(property, part);
    }

    void refers(String property, ReferenceSource reference) {
        references.put(property, reference);
    }

    /** What follows from what; {@code null} if nothing does. */
    @Nullable
    Dependencies dependencies() {
        return dependencies;
    }

    /** What bounds a property, besides its own constraints. */
    List<CutSource.Bound> bounds(String property) {
        return dependencies == null ? List.of() : dependencies.bounds(property, this);
    }

    /** The text of a property of the object at an address; {@code null} if there is none. */
    @Nullable
    String text(Draw draw, long owner, String property) {
        Object value = parts.containsKey(property) ? value(draw, owner, property) : null;
        return value instanceof CharSequence ? value.toString() : null;
    }

    /** The value of a property of the object at an address. */
    @Nullable
    Object value(Draw draw, long owner, String property) {
        boolean before = draw.lookUp(true);
        Object value = parts.get(property).at(draw, owner);
        draw.lookUp(before);
        return value;
    }

    /** The object that a property refers to; {@code null} if to none. */
    @Nullable
    Object referred(Draw draw, long owner, String property) {
        boolean before = draw.lookUp(true);
        PartSource<?> part = parts.get(property);
        Object object =
                part.at(draw, owner) == null ? null : references.get(property).object(draw, part.address(owner));
        draw.lookUp(before);
        return object;
    }
}
