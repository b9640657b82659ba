package io.seedbed.maven.describe;

import io.seedbed.table.Column;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Where entities stand in a picture: each to the right of those that its rows refer to.
 *
 * @param boxes the entities' boxes by name
 * @param width the width of all
 * @param height the height of all
 */
record SchemaLayout(Map<String, Box> boxes, int width, int height) {
    static final int BOX = 210;
    static final int HEAD = 30;
    static final int LINE = 19;

    /** Between boxes, where arrows run. */
    static final int ALLEY = 90;

    private static final int GAP = 26;
    private static final int MARGIN = 12;

    /** Of an entity with more columns the first are shown, and those that tell its rows apart or refer to others. */
    private static final int MOST_LINES = 9;

    /** An entity in the picture. */
    record Box(Entity entity, List<Column> columns, int level, int x, int y) {
        int hidden() {
            return entity.columns().size() - columns.size();
        }

        int lines() {
            return columns.size() + (hidden() > 0 ? 1 : 0);
        }

        int height() {
            return HEAD + LINE * lines() + 6;
        }

        int right() {
            return x + BOX;
        }

        /** The middle of a column's line; that of the head for a column that is not shown. */
        int middleOf(String path) {
            for (int i = 0; i < columns.size(); i++) {
                if (columns.get(i).path().equals(path)) {
                    return y + HEAD + LINE * i + LINE / 2 + 2;
                }
            }
            return y + HEAD / 2;
        }

        private Box at(int left, int top) {
            return new Box(entity, columns, level, left, top);
        }
    }

    static SchemaLayout of(List<Entity> entities) {
        Map<String, Box> placed = new LinkedHashMap<>();
        for (Entity entity : entities) {
            int level = entity.relations().stream()
                    .map(relation -> placed.get(relation.to()))
                    .mapToInt(target -> target == null ? 0 : target.level + 1)
                    .max()
                    .orElse(0);
            placed.put(entity.name(), new Box(entity, shown(entity), level, 0, 0));
        }
        List<Entity> backwards = new ArrayList<>(entities);
        Collections.reverse(backwards);
        backwards.forEach(entity -> pull(entity, placed));
        List<List<Box>> levels = new ArrayList<>();
        placed.values().forEach(box -> {
            while (levels.size() <= box.level) {
                levels.add(new ArrayList<>());
            }
            levels.get(box.level).add(box);
        });
        int height = levels.stream().mapToInt(SchemaLayout::height).max().orElse(0);
        for (List<Box> level : levels) {
            level.sort(Comparator.comparingDouble(box -> heightOfTargets(box, placed)));
            int y = MARGIN + (height - height(level)) / 2;
            for (Box box : level) {
                placed.put(box.entity.name(), box.at(MARGIN + box.level * (BOX + ALLEY), y));
                y += box.height() + GAP;
            }
        }
        int width = MARGIN + levels.size() * (BOX + ALLEY);
        return new SchemaLayout(placed, width, height + 2 * MARGIN);
    }

    /** Moves an entity next to the first that refers to it, so that no arrow is longer than it must be. */
    private static void pull(Entity entity, Map<String, Box> placed) {
        Box box = placed.get(entity.name());
        placed.values().stream()
                .filter(other -> other.level > box.level)
                .filter(other -> other.entity.relations().stream()
                        .anyMatch(relation -> relation.to().equals(entity.name())))
                .mapToInt(other -> other.level - 1)
                .min()
                .ifPresent(level ->
                        placed.put(entity.name(), new Box(entity, box.columns, Math.max(level, box.level), 0, 0)));
    }

    private static int height(List<Box> level) {
        return level.stream().mapToInt(box -> box.height() + GAP).sum() - GAP;
    }

    /** Boxes beside those that they refer to have short arrows. */
    private static double heightOfTargets(Box box, Map<String, Box> placed) {
        return box.entity.relations().stream()
                .map(relation -> placed.get(relation.to()))
                .filter(target -> target != null && target.level < box.level)
                .mapToInt(target -> target.y)
                .average()
                .orElse(0);
    }

    private static List<Column> shown(Entity entity) {
        List<Column> columns = new ArrayList<>();
        long needed = entity.columns().stream().filter(SchemaLayout::isKey).count();
        long free = Math.max(0, MOST_LINES - needed);
        boolean all = entity.columns().size() <= MOST_LINES + 1;
        for (Column column : entity.columns()) {
            boolean key = isKey(column);
            if (all || key || free > 0) {
                columns.add(column);
                free -= key ? 0 : 1;
            }
        }
        return columns;
    }

    private static boolean isKey(Column column) {
        return column.unique() || column.foreign() != null;
    }
}
