package io.seedbed;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.LinkedList;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.NavigableSet;
import java.util.PriorityQueue;
import java.util.Queue;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.Stack;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.Vector;
import java.util.concurrent.BlockingDeque;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ConcurrentMap;
import java.util.concurrent.ConcurrentNavigableMap;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.concurrent.ConcurrentSkipListSet;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CopyOnWriteArraySet;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TransferQueue;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Containers of every usual kind: not empty, of the declared type, filled with what they are declared to hold. */
class ContainersTest {

    private static final int ROWS = 100;

    static class Collections {
        Iterable<Integer> iterable;
        Collection<Integer> collection;
        List<Integer> list;
        ArrayList<Integer> arrayList;
        LinkedList<Integer> linkedList;
        Vector<Integer> vector;
        Stack<Integer> stack;
        CopyOnWriteArrayList<Integer> copyOnWriteArrayList;
        Set<Integer> set;
        HashSet<Integer> hashSet;
        LinkedHashSet<Integer> linkedHashSet;
        SortedSet<Integer> sortedSet;
        NavigableSet<Integer> navigableSet;
        TreeSet<Integer> treeSet;
        ConcurrentSkipListSet<Integer> concurrentSkipListSet;
        CopyOnWriteArraySet<Integer> copyOnWriteArraySet;
        Queue<Integer> queue;
        Deque<Integer> deque;
        ArrayDeque<Integer> arrayDeque;
        PriorityQueue<Integer> priorityQueue;
        ConcurrentLinkedQueue<Integer> concurrentLinkedQueue;
        BlockingQueue<Integer> blockingQueue;
        BlockingDeque<Integer> blockingDeque;
        TransferQueue<Integer> transferQueue;
        LinkedBlockingQueue<Integer> linkedBlockingQueue;
        Integers integers;
        List<? extends Integer> upper;
        List<? super Integer> lower;
    }

    static class Integers extends ArrayList<Integer> {
        private static final long serialVersionUID = 1;
    }

    static class Maps {
        Map<String, Integer> map;
        HashMap<String, Integer> hashMap;
        LinkedHashMap<String, Integer> linkedHashMap;
        SortedMap<String, Integer> sortedMap;
        NavigableMap<String, Integer> navigableMap;
        TreeMap<String, Integer> treeMap;
        ConcurrentMap<String, Integer> concurrentMap;
        ConcurrentHashMap<String, Integer> concurrentHashMap;
        ConcurrentNavigableMap<String, Integer> concurrentNavigableMap;
        ConcurrentSkipListMap<String, Integer> concurrentSkipListMap;
        Backwards<Integer, String> backwards;
    }

    /** A map whose parameters are declared the other way round. */
    static class Backwards<V, K> extends HashMap<K, V> {
        private static final long serialVersionUID = 1;
    }

    @Test
    void collectionsOfEveryKindHoldIntegers() throws IllegalAccessException {
        List<Collections> rows =
                Seedbed.of(Collections.class).plan().rows(0, ROWS).toList();

        for (var field : Collections.class.getDeclaredFields()) {
            for (Collections row : rows) {
                assertThat((Iterable<?>) field.get(row))
                        .as(field.getName())
                        .isNotEmpty()
                        .hasOnlyElementsOfType(Integer.class);
            }
        }
        assertThat(Collections.class.getDeclaredFields()).hasSize(28);
    }

    @Test
    void mapsOfEveryKindHoldTextAndIntegers() throws IllegalAccessException {
        List<Maps> rows = Seedbed.of(Maps.class).plan().rows(0, ROWS).toList();

        for (var field : Maps.class.getDeclaredFields()) {
            for (Maps row : rows) {
                Map<?, ?> map = (Map<?, ?>) field.get(row);
                assertThat(map).as(field.getName()).isNotEmpty();
                assertThat(map.keySet()).as(field.getName()).allMatch(String.class::isInstance);
                assertThat(map.values()).as(field.getName()).allMatch(Integer.class::isInstance);
            }
        }
        assertThat(Maps.class.getDeclaredFields()).hasSize(11);
    }

    @Test
    void sizesVaryAndContainersCanBeChanged() {
        List<Collections> rows =
                Seedbed.of(Collections.class).plan().rows(0, ROWS).toList();

        assertThat(rows.stream().map(row -> row.list.size()).distinct()).containsExactlyInAnyOrder(1, 2, 3, 4, 5);
        rows.forEach(row -> {
            row.list.add(-1);
            row.set.add(-1);
        });
        assertThat(Seedbed.of(Collections.class).plan().row(0).list).doesNotContain(-1);
    }

    record Pair(boolean first, boolean second) {}

    record OfEnums(
            EnumSet<TimeUnit> units,
            EnumMap<TimeUnit, Integer> counts,
            Set<TimeUnit> set,
            Map<Boolean, String> answers,
            Set<Pair> pairs,
            Set<Set<Boolean>> sets) {}

    @Test
    void containersOfFewValuesAreNeverAskedForMore() {
        List<OfEnums> rows = Seedbed.of(OfEnums.class).plan().rows(0, 1000).toList();

        assertThat(rows).allSatisfy(row -> {
            assertThat(row.units()).isNotEmpty();
            assertThat(row.counts()).isNotEmpty();
            assertThat(row.answers()).isNotEmpty();
            assertThat(row.pairs()).isNotEmpty().hasSizeLessThanOrEqualTo(4);
            assertThat(row.sets()).isNotEmpty().hasSizeLessThanOrEqualTo(3);
        });
        assertThat(rows.stream().map(row -> row.pairs().size()).distinct()).containsExactlyInAnyOrder(1, 2, 3, 4);
        assertThat(rows.stream().map(row -> row.answers().size()).distinct()).containsExactlyInAnyOrder(1, 2);
        assertThat(rows.stream().flatMap(row -> row.units().stream()).distinct())
                .hasSize(7);
    }

    record Deep(List<Map<String, List<Set<Integer>[]>>> value) {}

    @Test
    void containersNestToAnyDepth() {
        assertThat(Seedbed.of(Deep.class).plan().rows(0, ROWS))
                .hasSize(ROWS)
                .allSatisfy(row -> assertThat(row.value().stream()
                                .flatMap(map -> map.values().stream())
                                .flatMap(List::stream)
                                .flatMap(java.util.Arrays::stream)
                                .flatMap(Set::stream))
                        .isNotEmpty()
                        .allMatch(Integer.class::isInstance));
    }

    @ParameterizedTest
    @ValueSource(classes = {List.class, Set.class, Map.class, Queue.class})
    void rawContainersHoldText(Class<?> type) {
        Object value = Seedbed.of(type).plan().row(0);

        Collection<?> elements = value instanceof Map<?, ?> map ? map.values() : (Collection<?>) value;
        assertThat(elements).isNotEmpty().allMatch(String.class::isInstance);
    }
}
