package io.seedbed.blueprint;

import io.seedbed.domain.Axes;
import io.seedbed.problem.Attributes;
import java.lang.annotation.Annotation;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What annotations of JPA and JAXB state about a property; read by name, since nobody needs to have those libraries. */
final class StorageReader {

    private static final Set<String> CONTAINERS = Set.of("JoinColumns", "AttributeOverrides");

    private final List<Stored> all;
    private final EntityRelations relations;

    private StorageReader(List<Stored> all, EntityRelations relations) {
        this.all = all;
        this.relations = relations;
    }

    static StorageReader of(List<Annotation> annotations, String place, EntityRelations relations) {
        List<Stored> found = new ArrayList<>();
        for (Annotation annotation : annotations) {
            if (isOurs(annotation)) {
                for (Annotation each : each(annotation)) {
                    found.add(Stored.of(each, place));
                }
            }
        }
        return new StorageReader(found, relations);
    }

    /** Whether an annotation is one of those libraries'. */
    static boolean isOurs(Annotation annotation) {
        return switch (annotation.annotationType().getPackageName()) {
            case "jakarta.persistence",
                    "javax.persistence",
                    "jakarta.xml.bind.annotation",
                    "javax.xml.bind.annotation" -> true;
            default -> false;
        };
    }

    private static List<Annotation> each(Annotation annotation) {
        return CONTAINERS.contains(annotation.annotationType().getSimpleName())
                ? Attributes.repeated(annotation)
                : List.of(annotation);
    }

    /** The shape of a value that is stored like this: a {@code java.util.Date} without a time is one of another line. */
    Shape shape(Shape declared) {
        Stored temporal = find("Temporal");
        boolean isDay = temporal != null && temporal.text("value").equals("DATE");
        return isDay && declared instanceof Shape.Number number && number.axis().type() == java.util.Date.class
                ? new Shape.Number(Axes.midnights())
                : declared;
    }

    /** A value with all that is stated about it here. */
    ValueSpec on(ValueSpec value) {
        if (all.isEmpty()) {
            return value;
        }
        // The columns of a collection of plain values are those of its elements.
        boolean isCollection = find("ElementCollection") != null && value.shape() instanceof Shape.Many;
        ValueSpec related = relations.on(value, this);
        boolean isOthers = related.traits().given() instanceof Given.NotLoaded;
        return isOthers ? related : isCollection ? onElements(related) : stated(related);
    }

    private ValueSpec onElements(ValueSpec value) {
        Shape.Many many = (Shape.Many) value.shape();
        List<ValueSpec> elements = new ArrayList<>(many.elements());
        int last = elements.size() - 1;
        elements.set(last, new StorageReader(only("Column", "Temporal", "Lob"), relations).stated(elements.get(last)));
        return new StorageReader(only("Basic", "XmlElement", "XmlAttribute"), relations)
                .stated(value.with(new Shape.Many(many.container(), elements)));
    }

    private List<Stored> only(String... names) {
        return all.stream()
                .filter(stored -> List.of(names).contains(stored.name()))
                .toList();
    }

    private ValueSpec stated(ValueSpec value) {
        List<Constraint> demands = new ArrayList<>();
        for (Stored stored : all) {
            demands.addAll(stored.demands(value.shape(), this));
        }
        List<Constraint> constraints = new ArrayList<>(value.constraints());
        constraints.addAll(demands);
        return value.with(constraints).with(traits(value, demands));
    }

    private Traits traits(ValueSpec value, List<Constraint> demands) {
        Traits known = value.traits();
        Stored left = find("Transient");
        if (left != null && value.constraints().isEmpty() && known.origins().isEmpty()) {
            return Traits.given(new Given.Nothing(left.origin())).over(known);
        }
        Stored unique = unique();
        Traits traits = known;
        if (unique != null
                && !known.unique()
                && (isLeaf(value.shape()) || known.ties().reference() != null)) {
            boolean isNamed = demands.stream().anyMatch(demand -> demand.origin() == unique.origin());
            traits = traits.unique(unique.origin(), isNamed ? List.of() : List.of(unique.origin()));
        }
        Stored inverse = inverse();
        return inverse == null
                ? traits
                : traits.with(
                        traits.ties().with(new Mirror(inverse.text("mappedBy"), false)), List.of(inverse.origin()));
    }

    private @Nullable Stored unique() {
        for (Stored stored : all) {
            if (stored.isUnique()) {
                return stored;
            }
        }
        return null;
    }

    private @Nullable Stored inverse() {
        for (Stored stored : all) {
            if (!stored.text("mappedBy").isEmpty()) {
                return stored;
            }
        }
        return null;
    }

    private static boolean isLeaf(Shape shape) {
        return shape instanceof Shape.Number
                || shape instanceof Shape.Text
                || shape instanceof Shape.Listed
                || shape instanceof Shape.Token;
    }

    /**
     * How a property is stored.
     *
     * @param type its class
     */
    Storage storage(Class<?> type) {
        return all.isEmpty() && StoredClass.of(type).isUsual() ? Storage.USUAL : StoredNames.of(all, type);
    }

    /** Whether an annotation with this simple name is there. */
    boolean has(String name) {
        return find(name) != null;
    }

    @Nullable
    Stored find(String name) {
        for (Stored stored : all) {
            if (stored.name().equals(name)) {
                return stored;
            }
        }
        return null;
    }
}
