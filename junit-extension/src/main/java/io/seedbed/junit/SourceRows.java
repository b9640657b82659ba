package io.seedbed.junit;

import java.lang.ref.WeakReference;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.function.LongFunction;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.params.ParameterInfo;

/**
 * Knows which row an invocation of a parameterized test got.
 *
 * <p>The number of an invocation does not tell, since a test may have several sources. So the row is found by the identity
 * of the arguments, which are held weakly: a million rows must not stay in memory for the one that may fail.
 */
final class SourceRows implements Drawn.Witness {

    private record Given(long row, List<WeakReference<@Nullable Object>> arguments) {
        boolean are(List<@Nullable Object> others) {
            for (int i = 0; i < others.size(); i++) {
                if (!arguments.get(i).refersTo(others.get(i))) {
                    return false;
                }
            }
            return true;
        }
    }

    private final Map<Integer, Collection<Given>> given = new ConcurrentHashMap<>();
    private final LongFunction<Drawn> describe;

    SourceRows(LongFunction<Drawn> describe) {
        this.describe = describe;
    }

    void add(long row, @Nullable Object[] arguments) {
        List<WeakReference<@Nullable Object>> references = Arrays.stream(arguments)
                .<WeakReference<@Nullable Object>>map(WeakReference::new)
                .toList();
        given.computeIfAbsent(hash(Arrays.asList(arguments)), key -> new ConcurrentLinkedQueue<>())
                .add(new Given(row, references));
    }

    @Override
    public Stream<Drawn> apply(ExtensionContext failed) {
        return Stores.outwards(failed).stream()
                .map(ParameterInfo::get)
                .filter(Objects::nonNull)
                .map(info -> rowOf(info.getArguments().toList(), failed.getDisplayName()))
                .flatMap(Optional::stream)
                .limit(1)
                .map(describe::apply);
    }

    /** Of rows with the same small numbers any would do; the one in the display name confuses nobody. */
    private Optional<Long> rowOf(List<@Nullable Object> arguments, String displayName) {
        List<Long> candidates = given.getOrDefault(hash(arguments), List.of()).stream()
                .filter(row -> row.arguments().size() == arguments.size() && row.are(arguments))
                .map(Given::row)
                .toList();
        return candidates.stream()
                .filter(row -> displayName.contains("(row " + row + ")"))
                .findFirst()
                .or(() -> candidates.stream().findFirst());
    }

    private static int hash(List<@Nullable Object> arguments) {
        int hash = 1;
        for (Object argument : arguments) {
            hash = 31 * hash + System.identityHashCode(argument);
        }
        return hash;
    }
}
