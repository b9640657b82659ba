package io.seedbed.junit;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.AnnotatedElement;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtensionContext;

class AutomaticRowTest {

    @SuppressWarnings("unused") // Only its declarations count.
    static class Guinea {
        String field;

        Guinea(String first) {}

        void method(String first, int second) {}

        void method(String first) {}
    }

    private static final Method METHOD = method(String.class, int.class);

    /** The literals come from an independent implementation in Python of FNV-1a, mix and slot. */
    @Test
    void rowsNeverChangeFromReleaseToRelease() throws ReflectiveOperationException {
        assertThat(row(METHOD.getParameters()[0], Guinea.class, "[method:m]")).isEqualTo(175898084L);
        assertThat(row(METHOD.getParameters()[1], Guinea.class, "[method:m]")).isEqualTo(1402337982L);
        assertThat(row(method(String.class).getParameters()[0], Guinea.class, "[method:m]"))
                .isEqualTo(2137924282L);
        assertThat(row(Guinea.class.getDeclaredConstructor(String.class).getParameters()[0], Guinea.class, "[class:c]"))
                .isEqualTo(160285551L);
        assertThat(row(Guinea.class.getDeclaredField("field"), Guinea.class, "[class:c]"))
                .isEqualTo(648096122L);
    }

    @Test
    void rowsAreSmallEnoughToReadOut() {
        long[] rows = IntStream.range(0, 1000)
                .mapToLong(k -> row(
                        METHOD.getParameters()[0], Guinea.class, "[a-invocation:#" + (k + 1) + "]/[b-invocation:#1]"))
                .toArray();

        assertThat(LongStream.of(rows)).allMatch(row -> row >= 0 && row <= Integer.MAX_VALUE);
        // Two of 1000 rows in 2^31 agree with probability 0.0002; the rows are fixed, so this passes always or never.
        assertThat(LongStream.of(rows).distinct().count()).isEqualTo(1000);
    }

    @Test
    void laterInvocationsTakeTheRowsThatFollow() {
        long first = row(METHOD.getParameters()[0], Guinea.class, "[test-template-invocation:#1]");

        assertThat(row(METHOD.getParameters()[0], Guinea.class, "[test-template-invocation:#2]"))
                .isEqualTo(first + 1);
        assertThat(RowChoice.of(METHOD.getParameters()[0], Guinea.class, context("[test-template-invocation:#3]"), 10))
                .isEqualTo(first + 20);
    }

    @Test
    void anInvocationOfTheClassIsAnotherTest() {
        long first = row(METHOD.getParameters()[0], Guinea.class, "[class-template-invocation:#1]/[x-invocation:#1]");

        assertThat(row(METHOD.getParameters()[0], Guinea.class, "[class-template-invocation:#2]/[x-invocation:#1]"))
                .isNotCloseTo(first, org.assertj.core.data.Offset.offset(1000L));
    }

    static long row(AnnotatedElement place, Class<?> viewer, String uniqueId) {
        return RowChoice.of(place, viewer, context(uniqueId), 0);
    }

    /** A context that knows nothing but its unique id. */
    private static ExtensionContext context(String uniqueId) {
        return (ExtensionContext) Proxy.newProxyInstance(
                AutomaticRowTest.class.getClassLoader(),
                new Class<?>[] {ExtensionContext.class},
                (proxy, method, args) -> {
                    if (method.getName().equals("getUniqueId")) {
                        return uniqueId;
                    }
                    throw new UnsupportedOperationException(method.getName());
                });
    }

    private static Method method(Class<?>... types) {
        try {
            return Guinea.class.getDeclaredMethod("method", types);
        } catch (NoSuchMethodException e) {
            throw new IllegalStateException(e);
        }
    }
}
