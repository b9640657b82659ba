package io.seedbed.plan;

import io.seedbed.blueprint.Given;
import io.seedbed.blueprint.Origin;
import io.seedbed.blueprint.Reference;
import io.seedbed.blueprint.Relation;
import io.seedbed.blueprint.Shape;
import io.seedbed.blueprint.Ties;
import io.seedbed.blueprint.ValueSpec;
import io.seedbed.domain.Interval;
import io.seedbed.problem.SeedbedException;
import io.seedbed.random.Address;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Compiles a schema into sources: once, before the first row; whatever is wrong is said here. Not thread-safe. */
final class PlanCompiler {

    static final String ROOT = "$";

    private final Compilation compilation;
    private final Recursion recursion;
    private final ValueSources values;
    private final UniqueSets sets;
    private final ObjectCompiler objects;
    private final Notes notes = new Notes();
    private final List<Uniqueness> unique = new ArrayList<>();
    private final Checks checks;
    private final RowReferences references;

    /** A value that must differ from row to row, by which statement, and how often it can. */
    record Uniqueness(String place, String statement, String type, long count) {}

    PlanCompiler(Compilation compilation) {
        this.compilation = compilation;
        this.recursion = new Recursion(compilation.schema());
        this.values = new ValueSources(compilation, unique::add);
        this.sets = new UniqueSets(compilation, notes);
        this.checks = new Checks(compilation);
        this.references = new RowReferences(compilation, values::key, unique::add, sets, notes);
        this.objects = new ObjectCompiler(compilation, notes, this::source, checks, sets, references);
    }

    /** The outcome: what makes the root value, what may appear where, which values must differ, and what is drawn and checked. */
    record Compiled(
            Source<?> root,
            Map<String, PartSource<?>> parts,
            Map<String, LinksSource> links,
            Notes notes,
            List<Uniqueness> unique,
            List<Source<?>> checked) {}

    Compiled compile() {
        ValueSpec root = compilation.schema().root();
        String entity = compilation.schema().entity();
        Place place = new Place("", entity, ROOT, compilation.schema().place(), List.of());
        Source<?> source = source(root, place, ROOT, SiblingSources.NONE);
        sets.close(unique::add);
        List<Origin> opaque = root.opaque();
        if (!opaque.isEmpty()) {
            throw SeedbedException.of("Can not check a constraint on " + place.text())
                    .fact("constraint", opaque.stream().map(Origin::text).collect(Collectors.joining("\n")))
                    .fact("why", "only properties of a class can be checked by drawing again")
                    .remedy("put the constraint on a property of a class, or register a ConstraintReader for it")
                    .exception();
        }
        return new Compiled(
                checks.accepted(source),
                objects.rootParts(),
                references.links(),
                notes,
                List.copyOf(unique),
                checks.all());
    }

    private Source<?> source(ValueSpec value, Place place, String path, SiblingSources siblings) {
        return value.hasChoice()
                ? Branches.first(value, branch -> source(branch, place, path, siblings))
                : certain(value, place, path, siblings);
    }

    private Source<?> certain(ValueSpec value, Place place, String path, SiblingSources siblings) {
        Allowed allowed = Allowed.of(value, place.text());
        Selection selection = Selection.of(value, place.text());
        if (selection != null) {
            selection.requireDrawn();
        }
        if (value.absent() && value.traits().given() == null) {
            notes.add(value, path, "null", "always missing", Maker.OTHER);
            return (draw, address) -> null;
        }
        Given given = value.traits().given();
        if (given != null) {
            return given(value, given, place, path);
        }
        Source<?> source = tied(value, allowed, place, path, siblings);
        double nullRate = value.traits().nullRate();
        Presence.require(value, place.text());
        // An Optional is empty at that rate, and never null itself.
        return nullRate > 0 && !(value.shape() instanceof Shape.Maybe)
                ? new NullableSource<>(source, nullRate)
                : source;
    }

    /** What follows from other rows or properties, or else stands on its own. */
    private Source<?> tied(ValueSpec value, Allowed allowed, Place place, String path, SiblingSources siblings) {
        Ties ties = value.traits().ties();
        Dependencies dependencies = siblings.dependencies();
        if (!ties.relations().isEmpty() && dependencies == null) {
            throw SeedbedException.of("There are no other properties to follow from: " + place.text())
                    .fact("stated", ties.relations().get(0).origin().text())
                    .remedy("put it on a property of a class")
                    .exception();
        }
        Relation computed = ties.computed();
        if (computed != null) {
            notes.add(value, path, "", "from " + String.join(", ", computed.paths()), Maker.OTHER);
            return dependencies.computed(computed, value, place.text(), siblings);
        }
        Reference reference = ties.reference();
        if (reference == null) {
            return present(value, allowed, place, path, siblings);
        }
        return Linking.isFor(value)
                ? references.many(value, reference, (Interval) allowed.domain(), place, path)
                : references.one(value, reference, place, path, siblings);
    }

    private Source<?> given(ValueSpec value, Given given, Place place, String path) {
        GivenSources.Made made = new GivenSources(value, place.text()).of(given);
        notes.add(value, path, "", made.how(), Maker.OTHER);
        return made.source();
    }

    private Source<?> present(ValueSpec value, Allowed allowed, Place place, String path, SiblingSources siblings) {
        Shape shape = value.shape();
        if (shape instanceof Shape.Refused refused) {
            throw refused.problem();
        }
        if (shape instanceof Shape.Nested nested) {
            notes.add(value, path, "", "object", Maker.OBJECT);
            return nested(nested, value.required(), path);
        }
        if (shape instanceof Shape.OneOf oneOf) {
            return oneOf(value, oneOf, path);
        }
        if (shape instanceof Shape.Maybe maybe) {
            notes.add(value, path, "", "present", Maker.CONTENT);
            Source<?> content = source(maybe.element(), place.content(), path + "<content>", siblings);
            return new MaybeSource(maybe.container(), absentAtRate(content, value));
        }
        if (shape instanceof Shape.Many many) {
            return many(value, many, (Interval) allowed.domain(), place, path);
        }
        ValueSources.Made made =
                sets.member(values.source(value, allowed, place, siblings), value, allowed, place, path, siblings);
        notes.add(value, path, made);
        return made.source();
    }

    private static Source<?> absentAtRate(Source<?> content, ValueSpec value) {
        return value.traits().nullRate() > 0
                ? new NullableSource<>(content, value.traits().nullRate())
                : content;
    }

    private Source<?> many(ValueSpec value, Shape.Many many, Interval sizes, Place place, String path) {
        Interval usual = Sizes.typical(sizes);
        notes.add(value, path, "size in " + sizes, "size uniform in " + usual, Maker.CONTAINER);
        ManySource.Size size = Sizes.of(value, sizes, recursion.ending(many));
        List<Slots> elements = new ArrayList<>();
        String[] suffixes = many.elements().size() == 2 ? new String[] {"<key>", "<value>"} : new String[] {"[]"};
        for (int i = 0; i < many.elements().size(); i++) {
            elements.add(Slots.of(source(
                    many.elements().get(i), place.element(suffixes[i]), path + suffixes[i], SiblingSources.NONE)));
        }
        Slots first = elements.get(0)
                .with(
                        many.slots(),
                        (slot, own) -> source(own, place.element("[]"), path + "[" + slot + "]", SiblingSources.NONE));
        if (many.container().isArray()) {
            return ManySource.array(many.container().getComponentType(), first, size, place.text());
        }
        Class<?> elementType = ValueSources.elementClass(many.elements().get(0));
        var container = Containers.of(many.container(), elementType, place.text());
        ElementDemands.check(value, many, container, compilation.schema(), place.text());
        boolean isDistinct = Containers.isDistinct(many.container()) || value.distinct() != null;
        return elements.size() == 2
                ? ManySource.map(container, first, elements.get(1), size, place.text())
                : ManySource.collection(container, isDistinct, first, size, place.text());
    }

    private Source<?> oneOf(ValueSpec value, Shape.OneOf oneOf, String path) {
        List<String> keys = oneOf.options().stream().map(Shape.Nested::key).toList();
        notes.add(value, path, "one of " + String.join(", ", keys), "uniform", Maker.ONE_OF);
        List<Source<?>> options = new ArrayList<>();
        for (Shape.Nested option : oneOf.options()) {
            options.add(nested(option, true, path + "<" + option.key() + ">"));
        }
        List<Long> names = oneOf.options().stream()
                .map(option ->
                        Address.name(compilation.schema().blueprint(option).stableName()))
                .toList();
        int soonest = IntStream.range(0, keys.size())
                .boxed()
                .min(Comparator.<Integer, Boolean>comparing(i -> recursion.isRecursive(keys.get(i)))
                        .thenComparing(i -> recursion.height(keys.get(i))))
                .orElseThrow();
        Predicate<Draw> ending = recursion.ending(oneOf);
        Source<?> source = new OneOfSource(options, names, soonest, ending);
        boolean endless = recursion.isRecursive(keys.get(soonest));
        return endless && !value.required()
                ? (draw, address) -> ending.test(draw) ? null : source.at(draw, address)
                : source;
    }

    private Source<?> nested(Shape.Nested nested, boolean required, String path) {
        Source<?> source = objects.source(compilation.schema().blueprint(nested), path);
        return recursion.isRecursive(nested.key())
                ? new RecursiveSource(source, recursion.circle(nested.key()), required)
                : source;
    }
}
