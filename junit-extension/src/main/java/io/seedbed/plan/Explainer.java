package io.seedbed.plan;

import io.seedbed.blueprint.Blueprint;
import io.seedbed.blueprint.Constraint;
import io.seedbed.blueprint.Origin;
import io.seedbed.blueprint.Property;
import io.seedbed.blueprint.Schema;
import io.seedbed.blueprint.Shape;
import io.seedbed.blueprint.Traits;
import io.seedbed.blueprint.ValueSpec;
import io.seedbed.domain.Interval;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;

/**
 * Walks through all places of a schema and tells what was noted about them. The parts of a class are noted where it is met first and
 * told wherever it is met; those of a class that can contain itself only there, or there would be no end. Not thread-safe.
 */
final class Explainer {

    private static final String ROOT = "$";

    /** Classes that share others, which share others in turn, have more places than anybody reads. */
    private static final int MOST = 2_000;

    private final Schema schema;
    private final Notes notes;
    private final Recursion recursion;
    private final Map<String, List<Notes.Note>> byPath = new HashMap<>();
    private final List<Explained> found = new ArrayList<>();

    Explainer(Schema schema, Notes notes) {
        this.schema = schema;
        this.notes = notes;
        this.recursion = new Recursion(schema);
        notes.all()
                .forEach(note -> byPath.computeIfAbsent(note.path(), path -> new ArrayList<>())
                        .add(note));
    }

    List<Explained> all(Examples examples) {
        visit(new Place(ROOT, ROOT), examples);
        return found;
    }

    /**
     * A place.
     *
     * @param path how to get there
     * @param noted the path under which it is noted
     */
    private record Place(String path, String noted) {
        Place into(String suffix) {
            return new Place(path + suffix, noted + suffix);
        }

        /** A property of the object here, whose parts are noted under a path. */
        Place part(String property, String partsNoted) {
            return new Place(joined(path, property), joined(partsNoted, property));
        }

        private static String joined(String owner, String property) {
            return owner.equals(ROOT) ? property : owner + "." + property;
        }
    }

    private void visit(Place place, Examples here) {
        List<Notes.Note> stated = byPath.getOrDefault(place.noted, List.of());
        if (stated.isEmpty()) {
            return;
        }
        ValueSpec value = stated.get(0).value();
        boolean inside = isMadeHere(value);
        String parts = inside && value.shape() instanceof Shape.Nested nested ? partsElsewhere(nested, place) : "";
        found.add(explained(place.path, stated, parts, here));
        if (inside) {
            contents(value.shape(), place, here);
        }
    }

    /** Whether what a value consists of is made for it, and neither given nor taken from elsewhere. */
    private static boolean isMadeHere(ValueSpec value) {
        Traits traits = value.traits();
        return !value.absent()
                && traits.given() == null
                && traits.ties().computed() == null
                && traits.ties().reference() == null;
    }

    private void contents(Shape shape, Place place, Examples here) {
        if (shape instanceof Shape.Nested nested) {
            parts(nested, place, here);
        } else if (shape instanceof Shape.OneOf oneOf) {
            for (Shape.Nested option : oneOf.options()) {
                Class<?> type = schema.blueprint(option).type();
                parts(option, place.into("<" + option.key() + ">"), here.only(type));
            }
        } else if (shape instanceof Shape.Maybe) {
            visit(place.into("<content>"), here.content());
        } else if (shape instanceof Shape.Many map && map.elements().size() == 2) {
            visit(place.into("<key>"), here.firstKey());
            visit(place.into("<value>"), here.firstValue());
        } else if (shape instanceof Shape.Many many) {
            visit(place.into("[]"), here.element(0));
            many.slots().keySet().forEach(slot -> visit(place.into("[" + slot + "]"), here.element(slot)));
        }
    }

    private void parts(Shape.Nested nested, Place place, Examples here) {
        String noted = notes.object(nested.key());
        if (noted == null || !partsElsewhere(nested, place).isEmpty()) {
            return;
        }
        Blueprint blueprint = schema.blueprint(nested);
        for (Property property : blueprint.properties()) {
            visit(place.part(property.name(), noted), here.part(property.name()));
        }
    }

    /** Where the parts of an object are told if not here; empty if they are told here. */
    private String partsElsewhere(Shape.Nested nested, Place place) {
        String noted = notes.object(nested.key());
        boolean once = recursion.isRecursive(nested.key()) || found.size() >= MOST;
        return noted != null && once && !noted.equals(place.path) ? noted : "";
    }

    private Explained explained(String path, List<Notes.Note> stated, String parts, Examples here) {
        Notes.Note first = stated.get(0);
        ValueSpec value = first.value();
        Set<Origin> opaque = new LinkedHashSet<>();
        Map<Origin, Explained.Demanded> constraints = new LinkedHashMap<>();
        for (Notes.Note note : stated) {
            for (Constraint constraint : note.value().constraints()) {
                if (constraint instanceof Constraint.Opaque) {
                    opaque.add(constraint.origin());
                }
                constraints.putIfAbsent(constraint.origin(), new Explained.Demanded(constraint.origin(), false));
            }
        }
        if (isMadeHere(value) && value.shape() instanceof Shape.Nested nested) {
            opaque.addAll(schema.blueprint(nested).rules());
        }
        opaque.forEach(origin -> constraints.put(origin, new Explained.Demanded(origin, true)));
        String source = together(stated, note -> note.maker().source(note.how()), " or ");
        return new Explained(
                path,
                value.javaType(),
                together(stated, Explainer::domain, " \u222a "),
                together(stated, note -> distribution(note, value), " or "),
                value.absent() && value.traits().given() == null
                        ? 1
                        : value.traits().nullRate(),
                parts.isEmpty() ? source : source + ", its parts as those of " + parts,
                List.copyOf(constraints.values()),
                statements(stated),
                here.of(value),
                stated.size() > 1 || first.expectation() == null
                        ? null
                        : first.expectation().shares(value));
    }

    private static List<Origin> statements(List<Notes.Note> stated) {
        Set<Origin> origins = new LinkedHashSet<>();
        stated.forEach(note -> origins.addAll(note.value().traits().origins()));
        return List.copyOf(origins);
    }

    /** How often which value appears and, where that differs from object to object, how often it is missing. */
    private static String distribution(Notes.Note note, ValueSpec usual) {
        double rate = note.value().traits().nullRate();
        String words = note.maker().distribution(note.how());
        return rate == usual.traits().nullRate() ? words : words + ", missing at a rate of " + rate;
    }

    /** What is drawn from; for values that are not drawn, what is allowed all the same. */
    private static String domain(Notes.Note note) {
        if (!note.domain().isEmpty()) {
            return note.domain();
        }
        ValueSpec value = note.value();
        if (value.shape() instanceof Shape.Number number) {
            return number.axis()
                    .describe((Interval) Allowed.of(value, note.path()).domain());
        }
        return value.shape() instanceof Shape.Text || value.shape() instanceof Shape.Listed
                ? Allowed.of(value, note.path()).domain().toString()
                : "";
    }

    /**
     * What is said of the ways in which a constraint that leaves a choice can be met, each once, and of how it is different in some
     * objects: {@code [0, 9]; [5, 9] where gold is true}.
     */
    private static String together(List<Notes.Note> stated, Function<Notes.Note, String> said, String between) {
        Map<String, Set<String>> different = new LinkedHashMap<>();
        stated.forEach(note -> different
                .computeIfAbsent(note.where(), where -> new LinkedHashSet<>())
                .add(said.apply(note)));
        Set<String> all = new LinkedHashSet<>();
        String usual = null;
        for (Map.Entry<String, Set<String>> entry : different.entrySet()) {
            entry.getValue().remove("");
            String words = String.join(between, entry.getValue());
            if (!words.equals(usual) && !words.isEmpty()) {
                all.add(entry.getKey().isEmpty() ? words : words + " where " + entry.getKey());
            }
            usual = usual == null ? words : usual;
        }
        return String.join("; ", all);
    }
}
