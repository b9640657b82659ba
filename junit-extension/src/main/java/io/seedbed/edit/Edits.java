package io.seedbed.edit;

import io.seedbed.blueprint.Schema;
import java.util.ArrayList;
import java.util.List;

/** What a program states about values, in the order in which it states it. Immutable. */
public final class Edits {

    /** Nothing. */
    public static final Edits NONE = new Edits(List.of());

    private final List<Edit> all;

    /** A statement about some values. */
    record Edit(Selector selector, Spec spec) {}

    private Edits(List<Edit> all) {
        this.all = all;
    }

    /** The same with another statement, which wins over earlier ones of its kind. */
    public Edits and(Selector selector, Spec spec) {
        List<Edit> more = new ArrayList<>(all);
        more.add(new Edit(selector, spec));
        return new Edits(List.copyOf(more));
    }

    /**
     * The same where only rows are wanted that meet a condition, besides all others.
     *
     * @param condition one or more comparisons of properties, {@code fraud = true and amount > 100}
     * @throws io.seedbed.problem.SeedbedException if it can not be read
     */
    public Edits where(String condition) {
        Edits more = this;
        for (ConditionReader.Wanted wanted : ConditionReader.read(condition)) {
            more = more.and(
                    Selector.path(wanted.path()), Spec.wanted(Spec.call("where", condition), wanted.condition()));
        }
        return more;
    }

    /**
     * A schema in which these statements hold.
     *
     * @throws io.seedbed.problem.SeedbedException if a selector selects nothing, or a statement means nothing where it does
     */
    public Schema on(Schema schema) {
        return all.isEmpty() ? schema : new EditedSchema(all, schema).edited();
    }
}
