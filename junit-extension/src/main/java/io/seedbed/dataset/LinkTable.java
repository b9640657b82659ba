package io.seedbed.dataset;

import io.seedbed.blueprint.JoinTable;
import io.seedbed.blueprint.Property;
import io.seedbed.blueprint.Storage;
import io.seedbed.blueprint.StoredClass;
import io.seedbed.plan.Columns;
import io.seedbed.plan.Links;
import io.seedbed.plan.Plan;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The table between an entity and another one to whose rows it refers by a collection: a row for each element, behind those of the rows
 * before. How many these are is counted once; which row an element leads to is arithmetic.
 */
final class LinkTable implements StoredTable {

    private final Entity owner;
    private final Property property;
    private final Plan<Object> plan;
    private final Links links;
    private final KeyColumns here;
    private final KeyColumns there;
    private final Families families;
    private final List<Columns.Column> columns;
    private final String stated;

    /**
     * Counts the elements of all rows.
     *
     * @param property the collection
     * @param here the columns that tell the owner's rows apart
     * @param there those of the rows that it refers to, or the value that is taken from them
     */
    LinkTable(Entity owner, Property property, KeyColumns here, KeyColumns there) {
        this.owner = owner;
        this.property = property;
        this.plan = owner.plan();
        this.links = plan.links(property.name());
        this.here = here;
        this.there = there;
        this.families = Families.of(owner.size(), (row, before) -> links.count(row));
        JoinTable stated = property.storage().joinTable();
        this.stated = stated == null ? "" : stated.name();
        List<Columns.Column> all = new ArrayList<>();
        String type = owner.spec().type().getSimpleName();
        String by = Character.toLowerCase(type.charAt(0)) + type.substring(1);
        // Values that are taken from different rows may be the same, and then the same row of this table stands there
        // twice.
        boolean differs = there.whole() || there.columns().get(0).unique();
        List<String> sets = differs ? List.of(Columns.Column.PRIMARY_KEY) : List.of();
        addAll(all, here, by, stated == null ? Storage.USUAL : stated.owner(), sets);
        addAll(all, there, property.name(), stated == null ? Storage.USUAL : stated.element(), sets);
        this.columns = List.copyOf(all);
    }

    private static void addAll(
            List<Columns.Column> all, KeyColumns key, String relation, Storage names, List<String> sets) {
        for (Columns.Column column : key.columns()) {
            String usual = key.whole() ? relation + "." + column.name() : relation;
            all.add(new Columns.Column(
                    key.whole() ? relation + "." + column.path() : relation,
                    names.join(column.name(), usual),
                    column.type().missing(false),
                    List.of(),
                    false,
                    sets,
                    new Columns.Foreign(relation, key.table(), column.path())));
        }
    }

    @Override
    public String name() {
        String name = property.name();
        return owner.name() + Character.toUpperCase(name.charAt(0)) + name.substring(1);
    }

    @Override
    public long size() {
        return families.children();
    }

    @Override
    public @Nullable String storedAs() {
        String ofOwner = StoredClass.of(owner.spec().type()).table();
        return !stated.isEmpty() ? stated : ofOwner == null ? null : ofOwner + "_" + property.name();
    }

    @Override
    public List<Columns.Column> columns() {
        return columns;
    }

    @Override
    public @Nullable Object[] values(long row) {
        long parent = families.parent(row);
        long other = links.of(parent)[(int) families.number(row)];
        @Nullable Object[] values = new Object[columns.size()];
        here.put(parent, values, 0);
        there.put(other, values, here.places().size());
        return values;
    }

    @Override
    public Plan<Object> plan() {
        return plan;
    }

    @Override
    public void requireDistinct(long rows) {
        // The links of a row differ, and those of others begin with another key.
    }
}
