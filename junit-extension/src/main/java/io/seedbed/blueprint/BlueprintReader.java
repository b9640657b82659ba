package io.seedbed.blueprint;

import io.seedbed.annotation.StableName;
import io.seedbed.domain.Choice;
import io.seedbed.problem.SeedbedException;
import java.lang.annotation.Annotation;
import java.lang.reflect.AnnotatedType;
import java.lang.reflect.Modifier;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Reads classes into a {@link Schema}: once, by reflection, with the constraints that the metadata knows.
 *
 * <p>Not thread-safe; make one for each schema.
 */
public final class BlueprintReader {

    private static final Map<Class<?>, Class<?>> PRIMITIVE_OPTIONALS =
            Map.of(OptionalInt.class, int.class, OptionalLong.class, long.class, OptionalDouble.class, double.class);

    private final ConstraintMetadata metadata;
    private final ConstraintInterpreter interpreter;
    private final Outside outside;
    private final EntityRelations relations;
    private final Map<String, Blueprint> blueprints = new LinkedHashMap<>();
    private final Set<String> begun = new LinkedHashSet<>();
    private final Map<String, SeedbedException> refused = new HashMap<>();

    /**
     * A reader that asks the metadata for constraints and the readers, in order, what they mean.
     *
     * @param now the instant that {@code @Past} and {@code @Future} refer to
     * @param outside what is said about classes from outside
     */
    public BlueprintReader(ConstraintMetadata metadata, List<ConstraintReader> readers, Instant now, Outside outside) {
        this.metadata = metadata;
        this.outside = outside;
        this.relations = new EntityRelations(outside.entities());
        this.interpreter = new ConstraintInterpreter(readers, now);
    }

    /** Reads a type; its logical name is the class's own or the one pinned by {@link StableName}. */
    public Schema read(Class<?> type) {
        return read(JavaType.of(type), ElementConstraints.NONE);
    }

    /**
     * The same for a type with annotations on its use.
     *
     * @param writtenIn the class in which it stands
     */
    public Schema read(AnnotatedType type, Class<?> writtenIn) {
        return read(JavaType.of(type), metadata.ofTypeUse(type, writtenIn));
    }

    private Schema read(JavaType type, ElementConstraints constraints) {
        String entity = stableName(type);
        return schema(entity, entity, value(new Element(type, constraints, type.simpleName(), metadata), List.of()));
    }

    private String stableName(JavaType type) {
        StableName pinned = outside.annotation(type.raw(), StableName.class);
        return pinned == null ? type.key() : pinned.value();
    }

    /**
     * Reads a parameter, field or return value with what is stated there.
     *
     * <p>An object keeps its class's logical name, so that row 17 of a {@code Customer} is the same customer wherever it is
     * asked for. Any other value goes by the name of the parameter, field or method: two texts of one test differ.
     *
     * @throws SeedbedException if rows are wanted and the declared type has no elements, or not so many
     */
    public Schema read(Site site) {
        JavaType type = site.resolved();
        ElementConstraints constraints = site.constraints(metadata);
        Element declared = new Element(type, constraints, site.place(), metadata);
        if (site.rows() == 0) {
            return schema(site, site.place(), type, value(declared, site.annotations()));
        }
        Element element = declared.content(type.element(), 0, "[]");
        ValueSpec row = value(element, site.annotations());
        Shape container = new Shape.Many(type.raw(), List.of(row));
        RowCount.check(site, interpreter.interpret(constraints.own(), container, type));
        return schema(site, element.place(), element.type(), row);
    }

    private Schema schema(Site site, String place, JavaType type, ValueSpec root) {
        boolean object = root.shape() instanceof Shape.Nested || root.shape() instanceof Shape.OneOf;
        String entity = object ? stableName(type) : TraitReader.stableName(site.annotations(), site.name());
        return schema(entity, place, root);
    }

    private Schema schema(String entity, String place, ValueSpec root) {
        return BothSides.of(new Schema(entity, place, root, new LinkedHashMap<>(blueprints)));
    }

    private ValueSpec value(Element element, List<Annotation> annotations) {
        JavaType type = element.type();
        List<Annotation> all = new ArrayList<>(annotations);
        type.annotations().stream().filter(a -> !all.contains(a)).forEach(all::add);
        StorageReader storage = StorageReader.of(all, element.place(), relations);
        Shape shape = storage.shape(shape(element));
        List<Constraint> constraints =
                new ArrayList<>(interpreter.interpret(element.constraints().own(), shape, type));
        if (isObject(shape)) {
            // How an extractor takes the content out of an object is its secret: what was demanded of it is met by the
            // parts
            // that should be the content, and looked at again.
            element.constraints().ofContents().forEach(origin -> constraints.add(new Constraint.Opaque(origin)));
        }
        ValueSpec value = storage.on(new ValueSpec(
                type.simpleName(),
                type.raw(),
                type.raw().isPrimitive(),
                shape,
                constraints,
                TraitReader.read(all, element.place())));
        return EntityRelations.withElements(value);
    }

    private static boolean isObject(Shape shape) {
        return shape instanceof Shape.Nested || shape instanceof Shape.OneOf;
    }

    private Shape shape(Element element) {
        JavaType type = element.type();
        Class<?> raw = type.raw();
        Optional<Shape> simple = Shapes.of(raw);
        if (simple.isPresent()) {
            return simple.get();
        }
        if (raw == Optional.class || PRIMITIVE_OPTIONALS.containsKey(raw)) {
            JavaType content =
                    raw == Optional.class ? type.arguments().get(0) : JavaType.of(PRIMITIVE_OPTIONALS.get(raw));
            return new Shape.Maybe(
                    raw,
                    value(element.content(content, 0, "<content>"), List.of()).optional());
        }
        if (raw.isArray()) {
            return many(element, List.of(type.arguments().get(0)));
        }
        if (Map.class.isAssignableFrom(raw)) {
            return many(element, type.argumentsAs(Map.class));
        }
        if (Collection.class.isAssignableFrom(raw) || raw == Iterable.class) {
            return many(element, type.argumentsAs(Iterable.class));
        }
        return object(element);
    }

    private Shape many(Element element, List<JavaType> contents) {
        List<ValueSpec> specs = new ArrayList<>();
        String[] names = contents.size() == 2 ? new String[] {"<key>", "<value>"} : new String[] {"[]"};
        for (int i = 0; i < contents.size(); i++) {
            JavaType content = contents.get(i);
            // Constraints count by the type parameters of the declared class, which may have them in another order.
            int index = content.parameter() == JavaType.NO_PARAMETER ? i : content.parameter();
            specs.add(value(element.content(content, index, names[i]), List.of()));
        }
        return new Shape.Many(element.type().raw(), specs);
    }

    private Shape object(Element element) {
        JavaType type = element.type();
        Class<?> raw = type.raw();
        if (raw.getName().startsWith("java.") || raw == Void.class) {
            return new Shape.Refused(SeedbedException.of("Can not create " + type.simpleName())
                    .fact("where", element.place())
                    .fact("why", raw.getName() + " is a JDK class whose values mean nothing without its context")
                    .remedy("use another type, or give the value: Seedbed.of(...).set(...), supply(...) or ignore(...)")
                    .exception());
        }
        boolean isAbstract = raw.isInterface() || (Modifier.isAbstract(raw.getModifiers()) && !raw.isEnum());
        if (isAbstract && !BuilderAnatomy.isFor(raw)) {
            return oneOf(element);
        }
        String key = element.key(metadata.groups());
        if (begun.add(key)) {
            try {
                blueprints.put(key, raw.isEnum() ? constants(element, key) : blueprint(element, key));
            } catch (Unmakeable e) {
                // A problem only for those who need an object of it, and give none.
                refused.put(key, e.problem);
            }
        }
        SeedbedException problem = refused.get(key);
        return problem == null ? new Shape.Nested(key) : new Shape.Refused(problem);
    }

    private Shape oneOf(Element element) {
        JavaType type = element.type();
        List<Shape.Nested> options = new ArrayList<>();
        for (Class<?> candidate : outside.subtypes(type.raw())) {
            Shape option = type.subtype(candidate)
                    .map(subtype -> object(element.as(subtype)))
                    .orElse(null);
            if (option instanceof Shape.Refused) {
                return option;
            }
            if (option instanceof Shape.Nested nested) {
                options.add(nested);
            }
        }
        if (options.isEmpty()) {
            return new Shape.Refused(SeedbedException.of("Can not create " + type.simpleName())
                    .fact("where", element.place())
                    .fact("why", "it is abstract, and no sealed or nested subtype of it says which class to take")
                    .remedy(
                            "seal it, nest its subtypes in it, use a concrete type, or say which one by Seedbed.subtype(...)")
                    .exception());
        }
        return new Shape.OneOf(options);
    }

    /** An enum that stands in for an interface, as {@code enum Cash implements Payment}: an object known by its name. */
    private Blueprint constants(Element element, String key) {
        JavaType type = element.type();
        Choice names = new Choice(Stream.of(type.raw().getEnumConstants())
                .map(constant -> ((Enum<?>) constant).name())
                .toList());
        ValueSpec name = new ValueSpec("String", String.class, true, new Shape.Listed(names), List.of(), Traits.NONE);
        try {
            Construction valueOf =
                    new Construction(type.raw().getMethod("valueOf", String.class), List.of("name"), List.of());
            return new Blueprint(
                    key,
                    stableName(type),
                    type.raw(),
                    valueOf,
                    List.of(new Property("name", "name", name)),
                    List.of(),
                    List.of(),
                    element.inside().groups(),
                    List.of());
        } catch (NoSuchMethodException e) {
            throw new IllegalStateException("Every enum has valueOf: " + type.key(), e);
        }
    }

    /** Says that there is no way to make objects of a class. */
    private static final class Unmakeable extends RuntimeException {
        private static final long serialVersionUID = 1;
        private final transient SeedbedException problem;

        Unmakeable(SeedbedException problem) {
            super(problem);
            this.problem = problem;
        }
    }

    private static ClassAnatomy anatomy(JavaType type) {
        try {
            return ClassAnatomy.of(type);
        } catch (SeedbedException e) {
            throw new Unmakeable(e);
        }
    }

    private Blueprint blueprint(Element element, String key) {
        ClassAnatomy anatomy = anatomy(element.type());
        return new ClassReader(element, anatomy, metadata, outside, relations, this::value)
                .blueprint(key, stableName(element.type()), blueprints);
    }
}
