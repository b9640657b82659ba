package io.seedbed.blueprint;

import io.seedbed.problem.NearNames;
import io.seedbed.problem.SeedbedException;
import io.seedbed.problem.Spelling;
import java.lang.annotation.Annotation;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * Types that describe other classes from outside, in the order in which they were named; a later one has the last word.
 *
 * <p>Immutable and thread-safe.
 */
public final class MixIns {

    /** None at all. */
    public static final MixIns NONE = new MixIns(List.of());

    private final List<MixIn> all;

    private MixIns(List<MixIn> all) {
        this.all = all;
    }

    /**
     * The mix-ins with these types; a type that is named twice counts once.
     *
     * @throws SeedbedException if one lacks {@link io.seedbed.annotation.BlueprintFor}, or describes what has no properties
     */
    public static MixIns of(List<Class<?>> types) {
        return types.isEmpty()
                ? NONE
                : new MixIns(new LinkedHashSet<>(types).stream().map(MixIn::of).toList());
    }

    /** Whether there is none. */
    public boolean isEmpty() {
        return all.isEmpty();
    }

    /** An annotation on a mix-in of just this class, or on the class itself; {@code null} if there is none. */
    <A extends Annotation> @Nullable A annotation(Class<?> target, Class<A> type) {
        for (int i = all.size() - 1; i >= 0; i--) {
            A stated = all.get(i).target() == target ? all.get(i).type().getAnnotation(type) : null;
            if (stated != null) {
                return stated;
            }
        }
        return target.getAnnotation(type);
    }

    /** All annotations of a kind on a mix-in of just this class, or else on the class itself. */
    <A extends Annotation> List<A> annotations(Class<?> target, Class<A> type) {
        for (int i = all.size() - 1; i >= 0; i--) {
            A[] stated = all.get(i).type().getAnnotationsByType(type);
            if (all.get(i).target() == target && stated.length > 0) {
                return List.of(stated);
            }
        }
        return List.of(target.getAnnotationsByType(type));
    }

    /**
     * What is said about the properties of a class, by name.
     *
     * @throws SeedbedException if a member names none of them, or has another type
     */
    Map<String, Addition> to(Class<?> target, List<ClassAnatomy.Part> parts, ConstraintMetadata metadata) {
        Map<String, Addition> additions = new HashMap<>();
        for (MixIn mixIn : all) {
            if (mixIn.target().isAssignableFrom(target)) {
                Map<String, Addition> own = additions(mixIn, target, parts, metadata);
                own.forEach((property, addition) -> additions.merge(property, addition, Addition::then));
            }
        }
        return additions;
    }

    private static Map<String, Addition> additions(
            MixIn mixIn, Class<?> target, List<ClassAnatomy.Part> parts, ConstraintMetadata metadata) {
        List<String> names = parts.stream().map(ClassAnatomy.Part::name).toList();
        Map<String, Addition> additions = new HashMap<>();
        for (MixIn.Member member : mixIn.members(metadata)) {
            String property = member.property(names).orElse(null);
            if (property != null) {
                ClassAnatomy.Part part = parts.get(names.indexOf(property));
                // What stands on a field of the mix-in and on its getter is said by one and the same.
                additions.merge(property, addition(mixIn, member, part, target), (first, next) -> next.then(first));
            } else if (mixIn.target() == target && member.says()) {
                throw unknown(mixIn, member, names);
            }
        }
        return additions;
    }

    private static Addition addition(MixIn mixIn, MixIn.Member member, ClassAnatomy.Part part, Class<?> target) {
        String place = Spelling.of(mixIn.type()) + "." + member.name();
        JavaType type = JavaType.of(mixIn.type()).member(member.type(), mixIn.type());
        if (Shapes.boxed(type.raw()) != Shapes.boxed(part.type().raw())) {
            throw SeedbedException.of("A mix-in takes a property for another type than it has")
                    .fact("stated", type.simpleName() + " " + place)
                    .fact("property", part.type().simpleName() + " " + Spelling.of(target) + "." + part.name())
                    .remedy("declare the member with the property's type")
                    .exception();
        }
        // The value is the property's; whoever states something about it tells so.
        String about = Spelling.of(target) + "." + part.name();
        UnaryOperator<Origin> told = origin -> new Origin(origin.text(), about, Origin.Kind.MIX_IN, place);
        List<Annotation> annotations = new ArrayList<>(List.of(member.element().getAnnotations()));
        type.annotations().stream().filter(a -> !annotations.contains(a)).forEach(annotations::add);
        ElementConstraints constraints = member.constraints().by(told);
        String stable = TraitReader.stableName(annotations, "");
        return new Addition(
                constraints,
                TraitReader.read(annotations, place).by(told),
                stable.isEmpty() ? null : stable,
                annotations.stream().filter(StorageReader::isOurs).toList(),
                List.of(type),
                Addition.origins(constraints));
    }

    private static SeedbedException unknown(MixIn mixIn, MixIn.Member member, List<String> properties) {
        return SeedbedException.of(Spelling.of(mixIn.target()) + " has no property " + member.name())
                .fact("stated", Spelling.of(mixIn.type()) + "." + member.name())
                .fact("properties", NearNames.of(member.name(), properties))
                .remedy("rename the member to one of the properties")
                .exception();
    }
}
