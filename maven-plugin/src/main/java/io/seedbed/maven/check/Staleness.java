package io.seedbed.maven.check;

import io.seedbed.maven.fixture.CellPath;
import io.seedbed.maven.fixture.Generated;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Looks, on any thread, for values that were future or past around the instant that rows are made around, and are so no longer.
 */
final class Staleness implements Generated.Watch {
    private final List<Demand> demands;

    private Staleness(List<Demand> demands) {
        this.demands = demands;
    }

    /** Asks what rows of a fixture meet for a time only. */
    static Staleness of(Generated generated, Instant today) {
        List<String> columns = generated.table().paths();
        List<Demand> demands = new ArrayList<>();
        generated.perishables(today.toString()).forEachRemaining(row -> {
            CellPath path = CellPath.of((String) row[0], columns);
            if (path != null) {
                demands.add(new Demand((String) row[0], (String) row[1], row[2], row[3], path));
            }
        });
        return new Staleness(demands);
    }

    @Override
    public Iterator<Object[]> over(Iterator<Object[]> rows, long from) {
        if (demands.isEmpty()) {
            return rows;
        }
        return new Iterator<>() {
            private long row = from;

            @Override
            public boolean hasNext() {
                return rows.hasNext();
            }

            @Override
            public Object[] next() {
                Object[] cells = rows.next();
                for (Demand demand : demands) {
                    demand.path.in(cells, value -> demand.see(value, row));
                }
                row++;
                return cells;
            }
        };
    }

    /** A sentence for each demand that is no longer met. */
    List<String> found(String subject) {
        return demands.stream()
                .filter(demand -> demand.count > 0)
                .map(demand -> demand.sentence(subject))
                .toList();
    }

    /** A demand and the values seen that do not meet it. */
    private static final class Demand {
        private final String place;
        private final String constraint;
        private final @Nullable Object least;
        private final @Nullable Object greatest;
        private final CellPath path;
        private long count;
        private long row;
        private @Nullable Object worst;

        Demand(String place, String constraint, @Nullable Object least, @Nullable Object greatest, CellPath path) {
            this.place = place;
            this.constraint = constraint;
            this.least = least;
            this.greatest = greatest;
            this.path = path;
        }

        void see(@Nullable Object value, long inRow) {
            if (value == null) {
                return;
            }
            boolean before = least != null && compare(value, least) < 0;
            boolean behind = greatest != null && compare(value, greatest) > 0;
            if (before || behind) {
                add(value, inRow, before);
            }
        }

        /** The earliest of values that lie too early, the last of those that lie too late; in the first row of several. */
        private synchronized void add(Object value, long inRow, boolean before) {
            count++;
            int order = worst == null ? -1 : before ? compare(value, worst) : compare(worst, value);
            if (order < 0 || (order == 0 && inRow < row)) {
                worst = value;
                row = inRow;
            }
        }

        @SuppressWarnings(
                "unchecked") // The engine gives bounds of the class that the values have, and moments can be compared.
        private static int compare(Object value, Object other) {
            return ((Comparable<Object>) value).compareTo(other);
        }

        String sentence(String subject) {
            boolean before = least != null && worst != null && compare(worst, least) < 0;
            return String.format(
                    Locale.ROOT,
                    before
                            ? "%s of %s: %s no longer holds for %,d %s, the first of which went stale on %s (row %d)"
                            : "%s of %s: %s does not hold yet for %,d %s, the last of which lies at %s (row %d)",
                    place,
                    subject,
                    constraint,
                    count,
                    count == 1 ? "value" : "values",
                    worst,
                    row);
        }
    }
}
