package io.seedbed.junit;

import io.seedbed.blueprint.Site;
import io.seedbed.dataset.DatasetReader;
import io.seedbed.plan.Plan;
import io.seedbed.problem.SeedbedException;
import io.seedbed.problem.Spelling;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.extension.ExtensionContext;

/**
 * What a {@link Synthetic} asks for.
 *
 * @param synthetic the annotation
 * @param site the place it stands at
 * @param type the declared class
 */
record SyntheticValue(Synthetic synthetic, Site site, Class<?> type) {

    /**
     * Checks the annotation.
     *
     * @throws SeedbedException if it asks for something that can not be
     */
    static SyntheticValue of(Synthetic synthetic, Site site, Class<?> type) {
        if (synthetic.row() < -1) {
            throw Mistakes.negative("row", synthetic.row(), site.place());
        }
        if (synthetic.rows() < 0) {
            throw Mistakes.negative("rows", synthetic.rows(), site.place());
        }
        return new SyntheticValue(synthetic, site, type);
    }

    /**
     * The value, which is noted for the test's failure message.
     *
     * @throws SeedbedException if no value is possible
     */
    @Nullable
    Object draw(ExtensionContext context) {
        RunSettings settings = RunSettings.of(context);
        int rows = synthetic.rows();
        if (DatasetReader.isDataset(type)) {
            return dataset(settings, context);
        }
        long row = synthetic.row() >= 0 ? synthetic.row() : RowChoice.of(site.element(), site.viewer(), context, rows);
        if (rows == 0) {
            Plan<?> plan = Plans.of(wanted(site), settings, context);
            note(plan, row, settings, context);
            return plan.row(row);
        }
        RowContainer container = RowContainer.of(type, rows, site.place());
        Plan<?> plan = Plans.of(wanted(site.elements(rows)), settings, context);
        note(plan, row, settings, context);
        return container.filled(plan, row, rows);
    }

    /** A data set is the same for all tests: its rows are those of its entities. */
    private Object dataset(RunSettings settings, ExtensionContext context) {
        boolean isPart = synthetic.rows() != 0
                || synthetic.row() >= 0
                || !synthetic.entity().isEmpty()
                || !synthetic.where().isEmpty();
        if (isPart) {
            throw Mistakes.partOfDataset(site.place());
        }
        List<Class<?>> groups = List.of(synthetic.groups());
        String annotation = groups.isEmpty()
                ? "@Synthetic"
                : "@Synthetic(" + Wanted.attribute(groups).substring(2) + ")";
        Drawn.note(context, new Drawn(Spelling.of(type), site.name(), 0, 0, settings, annotation));
        double scale = LoadedDataset.scaleOf(type, context);
        return Plans.dataset(type, scale, groups, settings, context).as(type);
    }

    private Wanted wanted(Site at) {
        return new Wanted(at, synthetic.entity(), List.of(synthetic.groups()), synthetic.where());
    }

    private void note(Plan<?> plan, long row, RunSettings settings, ExtensionContext context) {
        int rows = synthetic.rows();
        String annotation = "@Synthetic(row = " + row
                + (rows == 0 ? "" : ", rows = " + rows)
                + wanted(site).attributes()
                + ")";
        Drawn.note(context, new Drawn(Plans.typeOf(plan), site.name(), row, Math.max(1, rows), settings, annotation));
    }
}
