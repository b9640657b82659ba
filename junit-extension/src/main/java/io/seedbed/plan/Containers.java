package io.seedbed.plan;

import io.seedbed.problem.ClosedPackage;
import io.seedbed.problem.SeedbedException;
import io.seedbed.problem.Spelling;
import java.lang.reflect.Constructor;
import java.lang.reflect.InaccessibleObjectException;
import java.lang.reflect.Modifier;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.NavigableSet;
import java.util.Queue;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.BlockingDeque;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.concurrent.ConcurrentNavigableMap;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.concurrent.LinkedBlockingDeque;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.LinkedTransferQueue;
import java.util.concurrent.TransferQueue;
import java.util.function.Supplier;

/** Which class stands in for a declared container type. Every container made is new and can be changed. */
final class Containers {

    // In this order: the first entry that the declared type is, or is a super type of, wins.
    private static final Map<Class<?>, Supplier<?>> BY_INTERFACE = new LinkedHashMap<>();

    static {
        BY_INTERFACE.put(List.class, ArrayList::new);
        BY_INTERFACE.put(SortedSet.class, TreeSet::new);
        BY_INTERFACE.put(NavigableSet.class, TreeSet::new);
        BY_INTERFACE.put(Set.class, LinkedHashSet::new);
        BY_INTERFACE.put(BlockingDeque.class, LinkedBlockingDeque::new);
        BY_INTERFACE.put(TransferQueue.class, LinkedTransferQueue::new);
        BY_INTERFACE.put(BlockingQueue.class, LinkedBlockingQueue::new);
        BY_INTERFACE.put(Deque.class, ArrayDeque::new);
        BY_INTERFACE.put(Queue.class, ArrayDeque::new);
        BY_INTERFACE.put(Collection.class, ArrayList::new);
        BY_INTERFACE.put(Iterable.class, ArrayList::new);
        BY_INTERFACE.put(ConcurrentNavigableMap.class, ConcurrentSkipListMap::new);
        BY_INTERFACE.put(ConcurrentMap.class, ConcurrentHashMap::new);
        BY_INTERFACE.put(SortedMap.class, TreeMap::new);
        BY_INTERFACE.put(NavigableMap.class, TreeMap::new);
        BY_INTERFACE.put(Map.class, LinkedHashMap::new);
    }

    private Containers() {}

    /**
     * Makes empty containers of a type.
     *
     * @param elementType the class of the elements or keys, which enum containers need
     * @throws SeedbedException if the type can not be created
     */
    static Supplier<?> of(Class<?> declared, Class<?> elementType, String place) {
        if (declared == EnumMap.class) {
            return () -> enumMap(elementType);
        }
        if (declared == EnumSet.class) {
            return () -> enumSet(elementType);
        }
        if (BY_INTERFACE.containsKey(declared)) {
            return BY_INTERFACE.get(declared);
        }
        try {
            Constructor<?> constructor = declared.getDeclaredConstructor();
            if (!Modifier.isPublic(constructor.getModifiers() & declared.getModifiers())) {
                constructor.setAccessible(true);
            }
            return () -> newInstance(constructor);
        } catch (InaccessibleObjectException e) {
            throw ClosedPackage.of(declared)
                    .on(SeedbedException.of("Can not create the container " + Spelling.of(declared))
                            .fact("where", place))
                    .cause(e)
                    .exception();
        } catch (NoSuchMethodException e) {
            throw SeedbedException.of("Can not create the container " + Spelling.of(declared))
                    .fact("where", place)
                    .fact("why", "it has no constructor without parameters")
                    .remedy("declare an interface such as List, Set or Map")
                    .cause(e)
                    .exception();
        }
    }

    /** Whether elements must differ from each other. */
    static boolean isDistinct(Class<?> declared) {
        return Set.class.isAssignableFrom(declared) || Map.class.isAssignableFrom(declared);
    }

    private static Object newInstance(Constructor<?> constructor) {
        try {
            return constructor.newInstance();
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("Can not create " + constructor.getDeclaringClass(), e);
        }
    }

    @SuppressWarnings({"unchecked", "rawtypes"}) // The key type is an enum by the declaration of EnumMap.
    private static Map<?, ?> enumMap(Class<?> keyType) {
        return new EnumMap(keyType);
    }

    @SuppressWarnings({"unchecked", "rawtypes"}) // The element type is an enum by the declaration of EnumSet.
    private static Collection<?> enumSet(Class<?> elementType) {
        return EnumSet.noneOf((Class) elementType);
    }
}
