package io.seedbed.blueprint;

import io.seedbed.annotation.UniqueTogether;
import io.seedbed.annotation.When;
import io.seedbed.problem.SeedbedException;
import io.seedbed.problem.Spelling;
import java.lang.annotation.Annotation;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Reads what is stated about one class, on it and from outside, into its blueprint. Used once. */
final class ClassReader {

    private final Element element;
    private final Class<?> raw;
    private final ClassAnatomy anatomy;
    private final ConstraintMetadata metadata;
    private final ConstraintMetadata inside;
    private final Outside outside;
    private final EntityRelations relations;
    private final Values values;
    private final io.seedbed.annotation.@Nullable Locale locale;

    /** Reads a value with what its annotations say, and what it contains. */
    @FunctionalInterface
    interface Values {
        ValueSpec of(Element element, List<Annotation> annotations);
    }

    /** @param element an object of the class */
    ClassReader(
            Element element,
            ClassAnatomy anatomy,
            ConstraintMetadata metadata,
            Outside outside,
            EntityRelations relations,
            Values values) {
        this.element = element;
        this.raw = element.type().raw();
        this.anatomy = anatomy;
        this.metadata = metadata;
        this.inside = element.inside();
        this.outside = outside;
        this.relations = relations;
        this.values = values;
        this.locale = outside.annotation(raw, io.seedbed.annotation.Locale.class);
    }

    /** @param read the blueprints that are there already, by their keys */
    Blueprint blueprint(String key, String stableName, Map<String, Blueprint> read) {
        ClassConstraints constraints = inside.of(raw);
        Map<String, ElementConstraints> unmatched = new LinkedHashMap<>(constraints.properties());
        Map<String, Addition> additions = outside.additions(raw, anatomy, metadata);
        List<Property> properties = new ArrayList<>();
        for (ClassAnatomy.Part part : anatomy.parts()) {
            unmatched.remove(part.name());
            properties.add(property(part, additions.getOrDefault(part.name(), Addition.NONE), constraints));
        }
        List<Variant> variants = new ArrayList<>();
        for (When stated : outside.annotations(raw, When.class)) {
            variants.add(variant(stated, properties, additions, constraints));
        }
        List<Property> identified = relations.identified(raw, properties, read);
        return new Blueprint(
                key,
                stableName,
                raw,
                anatomy.construction(),
                identified,
                constraints.rules(raw, unmatched),
                together(identified, read),
                inside.groups(),
                variants);
    }

    private List<Together> together(List<Property> properties, Map<String, Blueprint> read) {
        Function<Shape.Nested, @Nullable Blueprint> parts = nested -> read.get(nested.key());
        List<Together> all = new ArrayList<>(new TogetherReader(raw, properties, parts, relations.isRow(raw))
                .read(outside.annotations(raw, UniqueTogether.class)));
        relations.id(raw, properties, parts).ifPresent(all::add);
        return all;
    }

    private Property property(ClassAnatomy.Part part, Addition addition, ClassConstraints constraints) {
        ElementConstraints stated = constraints.properties().getOrDefault(part.name(), ElementConstraints.NONE);
        ElementConstraints all = stated.and(
                        element.demandedOf(part.type(), anatomy.parts().size() == 1))
                .and(addition.constraints());
        List<Annotation> annotations = new ArrayList<>(addition.stored());
        annotations.addAll(part.annotations());
        if (locale != null) {
            annotations.add(locale);
        }
        String place = Spelling.of(raw) + "." + part.name();
        ValueSpec value =
                part.required(values.of(new Element(addition.on(part.type()), all, place, inside), annotations), place);
        Storage storage = StorageReader.of(annotations, place, relations)
                .storage(part.type().raw());
        String stable = TraitReader.stableName(part.annotations(), part.name());
        return addition.to(new Property(part.name(), stable, value, storage), place);
    }

    /** Reads the properties again with what the variant says, and keeps what is new. */
    private Variant variant(
            When stated, List<Property> usual, Map<String, Addition> additions, ClassConstraints constraints) {
        Origin origin = new Origin(Spelling.of(stated), Spelling.of(raw));
        if (!MixIn.of(stated.then()).target().isAssignableFrom(raw)) {
            throw SeedbedException.of("A mix-in describes another class: " + Spelling.of(raw))
                    .fact("stated", origin.text())
                    .fact(
                            "described",
                            Spelling.of(MixIn.of(stated.then()).target()) + ", by " + Spelling.of(stated.then()))
                    .remedy("name a type with @BlueprintFor(" + raw.getSimpleName() + ".class)")
                    .exception();
        }
        Map<String, Addition> others = MixIns.of(List.of(stated.then())).to(raw, anatomy.parts(), metadata);
        Map<String, Variant.Said> said = new HashMap<>();
        for (int i = 0; i < usual.size(); i++) {
            Property property = usual.get(i);
            Addition other = others.get(property.name());
            if (other != null) {
                Addition both =
                        additions.getOrDefault(property.name(), Addition.NONE).then(other);
                Property changed = property(anatomy.parts().get(i), both, constraints);
                said.put(property.name(), said(property, changed, other, origin));
            }
        }
        return new Variant(stated.property(), List.of(stated.is()), said, origin);
    }

    private static Variant.Said said(Property usual, Property changed, Addition other, Origin origin) {
        if (other.isAboutMore()) {
            throw SeedbedException.of(
                            "Not everything can depend on a condition: " + origin.place() + "." + usual.name())
                    .fact("stated", origin.text())
                    .fact("why", "it says something about what the property contains, how it is stored, or its name")
                    .remedy("state that for all objects, on the class itself or by @BlueprintFor")
                    .exception();
        }
        List<Constraint> constraints = new ArrayList<>(changed.value().constraints());
        usual.value().constraints().forEach(constraints::remove);
        return new Variant.Said(constraints, other.traits());
    }
}
