package io.seedbed.plan;

import io.seedbed.blueprint.Blueprint;
import io.seedbed.blueprint.Property;
import io.seedbed.blueprint.Shape;
import io.seedbed.blueprint.Traits;
import io.seedbed.blueprint.ValueSpec;
import io.seedbed.problem.SeedbedException;
import io.seedbed.problem.Spelling;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Compiles classes: each once, wherever its objects stand. Not thread-safe. */
final class ObjectCompiler {

    private final Compilation compilation;
    private final Notes notes;
    private final Values values;
    private final Checks checks;
    private final UniqueSets sets;
    private final RowReferences references;
    private final Map<String, Source<?>> objects = new HashMap<>();
    private Map<String, PartSource<?>> rootParts = Map.of();

    /** Compiles a value. */
    @FunctionalInterface
    interface Values {
        Source<?> source(ValueSpec value, Place place, String path, SiblingSources siblings);
    }

    /** One of the ways in which objects come out. */
    private record Way(
            Blueprint blueprint,
            List<Property> properties,
            SiblingSources siblings,
            String words,
            List<String> stated) {

        static Way of(int number, Ways ways, SiblingSources all, Compilation compilation) {
            Blueprint blueprint = ways.blueprint(number);
            Dependencies dependencies =
                    blueprint.hasRelations() ? Dependencies.of(blueprint, compilation.schema()) : null;
            return new Way(
                    blueprint,
                    dependencies == null ? blueprint.properties() : dependencies.properties(),
                    all.where(dependencies),
                    ways.words(number),
                    ways.stated(number));
        }

        @Nullable
        Dependencies dependencies() {
            return siblings.dependencies();
        }
    }

    ObjectCompiler(
            Compilation compilation,
            Notes notes,
            Values values,
            Checks checks,
            UniqueSets sets,
            RowReferences references) {
        this.compilation = compilation;
        this.notes = notes;
        this.values = values;
        this.checks = checks;
        this.sets = sets;
        this.references = references;
    }

    /** The properties of the root, if that is an object. */
    Map<String, PartSource<?>> rootParts() {
        return rootParts;
    }

    /** The source of a class's objects. */
    Source<?> source(Blueprint blueprint, String path) {
        Source<?> known = objects.get(blueprint.key());
        if (known != null) {
            return known;
        }
        String outer = notes.where("");
        Source<?> compiled = compiled(blueprint, path);
        notes.where(outer);
        return compiled;
    }

    private Source<?> compiled(Blueprint blueprint, String path) {
        Assembler assembler = Assembler.of(blueprint);
        ObjectSource object = new ObjectSource(assembler, OtherSides.of(assembler.order(), compilation.schema()));
        Ways ways = Ways.of(blueprint);
        SiblingSources siblings = new SiblingSources(null);
        List<Way> all = new ArrayList<>();
        for (int i = 0; i < ways.count(); i++) {
            all.add(Way.of(i, ways, siblings, compilation));
        }
        boolean isChecked = all.stream()
                .anyMatch(
                        way -> way.dependencies() != null && way.dependencies().isChecked());
        Source<?> valid = blueprint.rules().isEmpty() && !isChecked
                ? object
                : checks.object(object, assembler.order(), blueprint, ways);
        // Known before its parts are compiled, since one of them may contain the same type again.
        objects.put(blueprint.key(), valid);
        notes.object(blueprint.key(), path);
        sets.add(blueprint, path);
        Map<String, PartSource<?>> parts = new HashMap<>();
        Set<String> different = new HashSet<>();
        for (Property property : toBeMade(blueprint, all)) {
            PartSource<?> part = part(blueprint.properties().indexOf(property), all, ways, path);
            siblings.add(property.name(), part);
            parts.put(property.name(), part);
            if (part.source() instanceof WaySource) {
                different.add(property.name());
            }
        }
        requireDecided(all, ways, different, blueprint);
        if (isRoot(blueprint)) {
            rootParts = parts;
            references.parts(parts);
        }
        List<Source<?>> inOrder = new ArrayList<>();
        assembler.order().forEach(property -> inOrder.add(parts.get(property.name())));
        object.parts(inOrder);
        return valid;
    }

    /** The properties in the order in which their sources are made: those that others go with come first. */
    private List<Property> toBeMade(Blueprint blueprint, List<Way> all) {
        List<Property> usual = blueprint.properties();
        boolean isInOrder = usual.stream()
                .map(Property::value)
                .noneMatch(value -> Selection.isOn(value) || Placement.isShared(value, compilation.rows()));
        if (isInOrder) {
            return usual;
        }
        List<Property> tied = all.stream()
                .map(way -> way.blueprint.properties())
                .filter(StatedCorrelations::isAny)
                .findFirst()
                .orElse(usual);
        List<String> names = new Correlations(
                        tied, Spelling.of(blueprint.type()), value -> Placement.isShared(value, compilation.rows()))
                .toBeMade().stream().map(Property::name).toList();
        return usual.stream()
                .sorted(Comparator.comparing(property -> names.indexOf(property.name())))
                .toList();
    }

    /** @throws SeedbedException if what decides follows from what it decides about */
    private static void requireDecided(List<Way> all, Ways ways, Set<String> different, Blueprint blueprint) {
        if (!different.isEmpty()) {
            new Circles(property -> {
                        Set<String> before = new LinkedHashSet<>();
                        for (Way way : all) {
                            Dependencies dependencies = way.dependencies();
                            before.addAll(dependencies == null ? List.of() : dependencies.predecessors(property));
                        }
                        before.addAll(different.contains(property) ? ways.deciding() : Set.of());
                        return List.copyOf(before);
                    })
                    .refuse(
                            blueprint.properties().stream().map(Property::name).toList(),
                            Spelling.of(blueprint.type()));
        }
    }

    /** A property: one source for all objects if there is no difference, and else one for each way in which they come out. */
    private PartSource<?> part(int index, List<Way> all, Ways ways, String path) {
        Way first = all.get(0);
        Property property = first.properties.get(index);
        boolean isSame = true;
        for (Way way : all) {
            ValueSpec other = way.properties.get(index).value();
            if (!other.equals(property.value())) {
                requireUnchosen(property.value(), ways, first.blueprint, property);
                requireDependable(property, other, ways, first, way);
                isSame = false;
            }
        }
        boolean isCut = all.size() > 1
                && !ways.deciding().contains(property.name())
                && all.stream()
                        .anyMatch(way -> !way.siblings.bounds(property.name()).isEmpty());
        // What a property goes with may depend on which way an object comes out, although its own values do not.
        boolean isTied = all.size() > 1
                && all.stream().anyMatch(way -> StatedCorrelations.isAny(way.blueprint.properties()))
                && !differsFromRowToRow(first.blueprint, property, property.value());
        if (isSame && !isCut && !isTied) {
            return property(first, property, path);
        }
        List<PartSource<?>> parts = new ArrayList<>();
        for (Way way : all) {
            notes.where(isSame ? "" : way.words);
            notes.silent(isSame && !parts.isEmpty());
            parts.add(property(way, way.properties.get(index), path));
        }
        notes.where("");
        notes.silent(false);
        List<Source<?>> sources = new ArrayList<>();
        parts.forEach(part -> sources.add(part.source()));
        PartSource<?> usual = parts.get(0);
        // Exact shares are the same in all ways, unless they follow from what rows are chosen by.
        boolean isPlaced = isMatterOfAllRows(first.blueprint, property, property.value())
                && first.blueprint.properties().stream().noneMatch(other -> Selection.isOn(other.value()));
        return isPlaced || ways.deciding().contains(property.name())
                ? usual
                : new PartSource<>(usual.name(), new WaySource(ways, first.siblings, sources));
    }

    /** @throws SeedbedException if a property can not differ from way to way */
    private static void requireDependable(Property property, ValueSpec other, Ways ways, Way one, Way way) {
        boolean decides = ways.deciding().contains(property.name());
        if (!decides
                && !isMatterOfAllRows(one.blueprint, property, property.value())
                && !isMatterOfAllRows(one.blueprint, property, other)) {
            return;
        }
        throw SeedbedException.of("A property can not depend on a condition: " + place(one.blueprint, property))
                .fact("stated", String.join("\n", (way.stated.isEmpty() ? one : way).stated))
                .fact(
                        "why",
                        decides
                                ? "conditions are about it, so that it must be the same whichever holds"
                                : "unique, sequential, referred to, rare or stratified values are a matter of all rows")
                .remedy(
                        decides
                                ? "let it depend on the other property by @DependsOn, or leave it out of what is said then"
                                : "leave it out of what is said then, or state it without that")
                .exception();
    }

    /** @throws SeedbedException if rows are chosen by a value that tells about what it depends on */
    private static void requireUnchosen(ValueSpec value, Ways ways, Blueprint blueprint, Property property) {
        Selection selection = Selection.of(value, place(blueprint, property));
        if (selection != null) {
            throw selection.refused(
                    "it depends on " + String.join(", ", ways.deciding()) + ", which more than one value is wanted of");
        }
    }

    private static boolean isMatterOfAllRows(Blueprint blueprint, Property property, ValueSpec value) {
        return differsFromRowToRow(blueprint, property, value)
                || value.traits().ties().spread() != null
                || value.traits().ties().rarity() != null;
    }

    private static boolean differsFromRowToRow(Blueprint blueprint, Property property, ValueSpec value) {
        Traits traits = value.traits();
        boolean isTogether = blueprint.together().stream()
                .flatMap(set -> set.paths().stream())
                .anyMatch(path -> (path + ".").startsWith(property.name() + "."));
        return isTogether
                || traits.unique()
                || traits.ties().progression() != null
                || traits.ties().reference() != null;
    }

    /** The root's class does not count: it may be renamed under a name given from outside. */
    private boolean isRoot(Blueprint blueprint) {
        return compilation.schema().root().shape() instanceof Shape.Nested root
                && root.key().equals(blueprint.key());
    }

    private static String place(Blueprint blueprint, Property property) {
        return Spelling.of(blueprint.type()) + "." + property.name();
    }

    private PartSource<?> property(Way way, Property property, String path) {
        Blueprint blueprint = way.blueprint;
        String text = place(blueprint, property);
        Place place = new Place(
                blueprint.type().getSimpleName(),
                property.name(),
                (isRoot(blueprint) ? PlanCompiler.ROOT : blueprint.stableName()) + "." + property.stableName(),
                text,
                blueprint.properties());
        Source<?> source = values.source(
                property.value(),
                place,
                path.equals(PlanCompiler.ROOT) ? property.name() : path + "." + property.name(),
                way.siblings);
        return PartSource.of(property.stableName(), checks.property(source, blueprint, property, text));
    }
}
