package io.seedbed.maven.describe;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What has been drawn at one place: counted where it is known what to expect, else kept up to a limit. Not thread-safe. */
final class Drawn {
    /** Elements of long lists are more than rows; these are enough for a picture. */
    private static final int KEPT = 20_000;

    private final Shares expected;
    private final long[] counts;
    private final List<Object> values = new ArrayList<>();
    private long seen;
    private long missing;

    Drawn(Shares expected) {
        this.expected = expected;
        this.counts = new long[expected.values().size()];
    }

    void add(@Nullable Object value) {
        seen++;
        if (value == null) {
            missing++;
        } else if (expected.known()) {
            int index = expected.indexOf(value);
            if (index >= 0) {
                counts[index]++;
            }
        } else if (values.size() < KEPT) {
            values.add(value);
        }
    }

    /** What others have seen of other rows, as if it had been seen here. */
    void addAll(Drawn others) {
        seen += others.seen;
        missing += others.missing;
        for (int i = 0; i < counts.length; i++) {
            counts[i] += others.counts[i];
        }
        others.values.stream().limit(KEPT - values.size()).forEach(values::add);
    }

    /** How many values there were, missing ones included. */
    long seen() {
        return seen;
    }

    long missing() {
        return missing;
    }

    /** How many values were there. */
    long present() {
        return seen - missing;
    }

    double missingShare() {
        return seen == 0 ? 0 : (double) missing / seen;
    }

    /** How many belong to the expected value or range with a number. */
    long count(int index) {
        return counts[index];
    }

    double share(int index) {
        return present() == 0 ? 0 : (double) counts[index] / present();
    }

    /** Values as they came; none if they were counted. */
    List<Object> values() {
        return values;
    }
}
