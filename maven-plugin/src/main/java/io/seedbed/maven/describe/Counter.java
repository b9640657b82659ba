package io.seedbed.maven.describe;

import io.seedbed.maven.fixture.CellPath;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Counts what is drawn in some rows, place by place. Not thread-safe. */
final class Counter {
    /** Stands for an object whose parts are columns of their own. */
    private static final Object OBJECT = Map.of();

    private final List<Place> places;
    private final List<String> columns;
    private final Map<String, Drawn> drawn = new LinkedHashMap<>();
    private final List<Consumer<Object[]>> takers = new ArrayList<>();
    private long rows;

    Counter(List<Place> places, List<String> columns) {
        this.places = places;
        this.columns = columns;
        for (Place place : places) {
            if (place.path().equals("$") && places.size() > 1) {
                continue;
            }
            CellPath path = CellPath.of(place.path(), columns);
            List<Integer> parts = within(place.path());
            if (path == null && parts.isEmpty()) {
                continue;
            }
            Drawn seen = new Drawn(place.expected());
            Consumer<Object[]> taker =
                    path == null ? cells -> seen.add(object(cells, parts)) : cells -> path.in(cells, seen::add);
            List<Integer> owner = ownerOf(place.path());
            takers.add(
                    owner.isEmpty()
                            ? taker
                            : cells -> {
                                if (object(cells, owner) != null) {
                                    taker.accept(cells);
                                }
                            });
            drawn.put(place.path(), seen);
        }
    }

    /** The columns of an object's parts. */
    private List<Integer> within(String object) {
        List<Integer> parts = new ArrayList<>();
        for (int column = 0; column < columns.size(); column++) {
            if (columns.get(column).startsWith(object + ".")) {
                parts.add(column);
            }
        }
        return parts;
    }

    /** The columns of the object around a place, if that may be missing and the place is then not there. */
    private List<Integer> ownerOf(String path) {
        String owner = path;
        for (int dot = owner.lastIndexOf('.'); dot > 0; dot = owner.lastIndexOf('.')) {
            owner = owner.substring(0, dot);
            for (Place place : places) {
                if (place.path().equals(owner) && place.nullRate() > 0) {
                    return within(owner);
                }
            }
        }
        return List.of();
    }

    private static @Nullable Object object(Object[] cells, List<Integer> parts) {
        for (int part : parts) {
            if (cells[part] != null) {
                return OBJECT;
            }
        }
        return null;
    }

    /** One that has counted nothing yet. */
    Counter another() {
        return new Counter(places, columns);
    }

    void add(Object[] cells) {
        rows++;
        takers.forEach(taker -> taker.accept(cells));
    }

    /** Adds what another one has counted in other rows. */
    void addAll(Counter other) {
        rows += other.rows;
        other.drawn.forEach((place, seen) -> drawn.get(place).addAll(seen));
    }

    long rows() {
        return rows;
    }

    /** What was drawn, by path. */
    Map<String, Drawn> drawn() {
        return drawn;
    }
}
