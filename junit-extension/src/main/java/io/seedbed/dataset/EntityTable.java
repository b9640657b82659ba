package io.seedbed.dataset;

import io.seedbed.blueprint.StoredClass;
import io.seedbed.plan.Columns;
import io.seedbed.plan.Plan;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The table of an entity. */
record EntityTable(Entity entity, Columns<Object> cells) implements StoredTable {

    @Override
    public String name() {
        return entity.name();
    }

    @Override
    public long size() {
        return entity.size();
    }

    @Override
    public @Nullable String storedAs() {
        return StoredClass.of(entity.spec().type()).table();
    }

    @Override
    public List<Columns.Column> columns() {
        return cells.columns();
    }

    @Override
    public @Nullable Object[] values(long row) {
        return cells.valuesOf(plan().row(row));
    }

    @Override
    public Plan<Object> plan() {
        return entity.plan();
    }

    @Override
    public void requireDistinct(long rows) {
        plan().requireDistinct(rows);
    }
}
