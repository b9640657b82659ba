package io.seedbed.plan;

import io.seedbed.blueprint.Constraint;
import io.seedbed.blueprint.Origin;
import io.seedbed.blueprint.ValueSpec;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What is noted while a plan is compiled, and turned into an {@link Explanation} only when somebody asks. Not thread-safe while it
 * is written.
 */
final class Notes {

    private final List<Note> all = new ArrayList<>();
    private final Map<String, String> objects = new HashMap<>();
    private String where = "";
    private boolean silent;

    /**
     * A value; one path may have several, for the ways to meet a constraint that leaves a choice.
     *
     * @param domain which values may appear; empty if nothing can be said in short
     * @param how how often which, or what makes them
     * @param expectation the same in numbers; {@code null} if nobody knows
     * @param where in which objects, {@code fraud is true}; empty for all, or all others
     */
    record Note(
            ValueSpec value,
            String path,
            String domain,
            String how,
            Maker maker,
            @Nullable Expectation expectation,
            String where) {

        /** The statements about it: constraints first. */
        private List<Origin> origins() {
            List<Origin> origins = new ArrayList<>();
            for (Constraint constraint : value.constraints()) {
                // The parts of a composed constraint share the origin of the whole.
                if (origins.isEmpty() || origins.get(origins.size() - 1) != constraint.origin()) {
                    origins.add(constraint.origin());
                }
            }
            origins.addAll(value.traits().origins());
            return origins;
        }

        /** What fingerprints are made of: the words of the first release, so that manifests stay as they are. */
        String print() {
            return "Explained[path=" + path + ", type=" + value.javaType() + ", domain=" + domain + ", how=" + how
                    + ", nullRate=" + value.traits().nullRate() + ", origins=" + origins()
                    + (where.isEmpty() ? "" : ", where=" + where) + "]";
        }
    }

    void add(ValueSpec value, String path, String domain, String how, Maker maker) {
        add(value, path, domain, how, maker, null);
    }

    void add(ValueSpec value, String path, ValueSources.Made made) {
        add(value, path, made.domain(), made.how(), made.maker(), Expectation.of(made.source()));
    }

    private void add(
            ValueSpec value, String path, String domain, String how, Maker maker, @Nullable Expectation expectation) {
        if (!silent) {
            all.add(new Note(value, path, domain, how, maker, expectation, where));
        }
    }

    /** Says otherwise what makes the values at a path. */
    void amend(String path, String how) {
        all.replaceAll(note -> note.path().equals(path)
                ? new Note(note.value(), path, note.domain(), how, Maker.PERMUTATION, null, note.where())
                : note);
    }

    /** Has all that is noted from now on be about some objects only, or about all if the text is empty; the answer is what was before. */
    String where(String objects) {
        String before = where;
        where = objects;
        return before;
    }

    /** Notes nothing, or begins to note again. */
    void silent(boolean now) {
        silent = now;
    }

    /** Notes that the parts of an object are noted under a path; other objects of the type are made in the same way. */
    void object(String key, String path) {
        objects.put(key, path);
    }

    /** The path under which the parts of a type's objects are noted; {@code null} if there are no such objects. */
    @Nullable
    String object(String key) {
        return objects.get(key);
    }

    /** In the order in which values were compiled. */
    List<Note> all() {
        return Collections.unmodifiableList(all);
    }
}
