package io.seedbed.bridge;

import io.seedbed.SeededDataset;
import io.seedbed.dataset.DatasetPlan;
import io.seedbed.dataset.EntitySpec;
import io.seedbed.distribution.Distribution;
import io.seedbed.distribution.DistributionText;
import io.seedbed.problem.SeedbedException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Reads a data set that no interface declares but a build: one line for each entity, its parts separated by tabs. */
final class DatasetText {
    private static final List<String> PARTS =
            List.of("name", "type", "rows", "childrenOf", "by", "atLeast", "atMost", "distribution");
    private static final List<String> ABOUT_CHILDREN = PARTS.subList(PARTS.indexOf("by"), PARTS.size());

    private final String dataset;
    private final Map<String, Map<String, String>> entities = new LinkedHashMap<>();

    private DatasetText(String dataset, String text) {
        this.dataset = dataset;
        text.lines().forEach(line -> {
            String[] parts = line.split("\t", -1);
            Map<String, String> entity = IntStream.range(0, parts.length)
                    .filter(i -> !parts[i].isEmpty())
                    .boxed()
                    .collect(Collectors.toMap(PARTS::get, i -> parts[i], (one, other) -> one, LinkedHashMap::new));
            entities.put(parts[0], entity);
        });
    }

    /**
     * The data set that a text states.
     *
     * @param name what it is called
     * @param text for each entity name, class, number of rows, name of the parents' entity, property that refers to a parent, least and
     *     greatest number of children of a parent, and distribution of that number; empty where nothing is said
     * @throws SeedbedException if a class or an entity is not there, or an entity states what no data set can have
     */
    static SeededDataset<DatasetPlan> read(String name, String text) {
        DatasetText read = new DatasetText(name, text);
        return SeededDataset.of(
                name, read.entities.values().stream().map(read::entity).toList());
    }

    private EntitySpec entity(Map<String, String> said) {
        String place = place(said);
        String rows = said.get("rows");
        String parents = said.get("childrenOf");
        if (rows == null && parents == null) {
            throw SeedbedException.of("How many rows? " + place)
                    .remedy("add <rows>1000</rows>, or <childrenOf> if they belong to the rows of another entity")
                    .exception();
        }
        if (parents == null && ABOUT_CHILDREN.stream().anyMatch(said::containsKey)) {
            throw SeedbedException.of("Whose children are they? " + place)
                    .fact("stated", stated(said))
                    .remedy("name the entity of their parents by <childrenOf>, or state a number of rows alone")
                    .exception();
        }
        return new EntitySpec(
                said.get("name"),
                type(said),
                rows == null ? OptionalLong.empty() : OptionalLong.of(Long.parseLong(rows)),
                parents == null ? null : brood(parents, said),
                place,
                stated(said));
    }

    private EntitySpec.Brood brood(String parents, Map<String, String> said) {
        Map<String, String> found = entities.get(parents);
        if (found == null) {
            throw SeedbedException.of("The data set has no entity " + parents + ": " + place(said))
                    .fact("stated", stated(said))
                    .fact("entities", String.join(", ", entities.keySet()))
                    .remedy("name one of these by <childrenOf>")
                    .exception();
        }
        return new EntitySpec.Brood(
                type(found),
                said.getOrDefault("by", ""),
                Long.parseLong(said.getOrDefault("atLeast", "0")),
                Long.parseLong(said.getOrDefault("atMost", Integer.toString(Integer.MAX_VALUE))),
                distribution(said.get("distribution"), place(said)));
    }

    private Class<?> type(Map<String, String> said) {
        return Types.named(said.get("type"), place(said));
    }

    private String place(Map<String, String> said) {
        return "<entity> " + said.get("name") + " of <dataset> " + dataset;
    }

    private static @Nullable Distribution distribution(@Nullable String text, String place) {
        try {
            return text == null ? null : DistributionText.parse(text);
        } catch (IllegalArgumentException e) {
            throw SeedbedException.of("Can not read <distribution> of " + place)
                    .fact("why", String.valueOf(e.getMessage()))
                    .cause(e)
                    .exception();
        }
    }

    /** As it stands in the POM, without what the place names. */
    private static String stated(Map<String, String> said) {
        return said.entrySet().stream()
                .filter(part -> PARTS.indexOf(part.getKey()) > PARTS.indexOf("type"))
                .map(part -> "<" + part.getKey() + ">" + part.getValue() + "</" + part.getKey() + ">")
                .collect(Collectors.joining("\n"));
    }
}
