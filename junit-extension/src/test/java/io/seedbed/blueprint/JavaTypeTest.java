package io.seedbed.blueprint;

import static org.assertj.core.api.Assertions.assertThat;

import io.seedbed.TypeRef;
import io.seedbed.annotation.Unique;
import java.lang.annotation.Annotation;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.junit.jupiter.api.Test;

class JavaTypeTest {

    private static final String HERE = "io.seedbed.blueprint.JavaTypeTest$";

    private static JavaType member(JavaType owner, Class<?> declaring, String field) {
        try {
            return owner.member(declaring.getDeclaredField(field).getAnnotatedType(), declaring);
        } catch (NoSuchFieldException e) {
            throw new AssertionError(e);
        }
    }

    static class Plain {
        int number;
        String[][] table;
        Map<String, List<? extends Number>> map;
        List<? super Integer> lower;
        List<?> anything;

        @SuppressWarnings("rawtypes") // To see what becomes of it.
        List raw;

        List<@Unique String>[] annotated;
        Map.Entry<String, Long> entry;
    }

    @Test
    void readsTypesAsTheyAreWritten() {
        JavaType plain = JavaType.of(Plain.class);

        assertThat(plain.simpleName()).isEqualTo("JavaTypeTest.Plain");
        assertThat(plain.key()).isEqualTo(HERE + "Plain");
        assertThat(member(plain, Plain.class, "number").simpleName()).isEqualTo("int");
        assertThat(member(plain, Plain.class, "table").simpleName()).isEqualTo("String[][]");
        assertThat(member(plain, Plain.class, "map").simpleName()).isEqualTo("Map<String, List<Number>>");
        assertThat(member(plain, Plain.class, "lower").simpleName()).isEqualTo("List<Integer>");
        assertThat(member(plain, Plain.class, "anything").simpleName()).isEqualTo("List<Object>");
        assertThat(member(plain, Plain.class, "raw").simpleName()).isEqualTo("List<Object>");
        assertThat(member(plain, Plain.class, "entry").simpleName()).isEqualTo("Map.Entry<String, Long>");
        assertThat(member(plain, Plain.class, "entry").key())
                .isEqualTo("java.util.Map$Entry<java.lang.String, java.lang.Long>");
    }

    @Test
    void keepsAnnotationsOnTheUseOfAType() {
        JavaType element = member(JavaType.of(Plain.class), Plain.class, "annotated")
                .arguments()
                .get(0)
                .arguments()
                .get(0);

        assertThat(element.annotations())
                .<Object>map(Annotation::annotationType)
                .isEqualTo(List.of(Unique.class));
    }

    static class Base<A, B> {
        A first;
        List<B[]> second;
        Function<? super A, ? extends B> both;
    }

    static class Swapped<X> extends Base<X, Map<X, Integer>> {}

    static class Bound extends Swapped<String> {}

    @Test
    void resolvesVariablesThroughSuperClasses() {
        JavaType bound = JavaType.of(Bound.class);

        assertThat(member(bound, Base.class, "first").simpleName()).isEqualTo("String");
        assertThat(member(bound, Base.class, "second").simpleName()).isEqualTo("List<Map<String, Integer>[]>");
        assertThat(member(bound, Base.class, "both").simpleName()).isEqualTo("Function<String, Map<String, Integer>>");
        assertThat(member(JavaType.of(new TypeRef<Swapped<Long>>() {}.type()), Base.class, "first")
                        .simpleName())
                .isEqualTo("Long");
    }

    static class Bounded<N extends Number & Comparable<N>, L extends List<N>> {
        N number;
        L list;
    }

    @Test
    void anUnboundVariableStandsForItsFirstBound() {
        assertThat(member(JavaType.of(Bounded.class), Bounded.class, "number").raw())
                .isEqualTo(Number.class);
        assertThat(member(JavaType.of(Bounded.class), Bounded.class, "list").raw())
                .isEqualTo(List.class);
    }

    static class Tags extends ArrayList<String> {
        private static final long serialVersionUID = 1;
    }

    static class Backwards<V, K> extends HashMap<K, V> {
        private static final long serialVersionUID = 1;
    }

    @Test
    void knowsTheArgumentsOfASuperType() {
        assertThat(JavaType.of(Tags.class).argumentsAs(Iterable.class))
                .extracting(JavaType::raw)
                .isEqualTo(List.of(String.class));
        assertThat(JavaType.of(new TypeRef<Backwards<Integer, String>>() {}.type())
                        .argumentsAs(Map.class))
                .extracting(JavaType::simpleName)
                .containsExactly("String", "Integer");
    }

    interface Result<T, E> {}

    static class Good<V, F> implements Result<V, F> {}

    static class Bad<F> implements Result<Void, F> {}

    static class Deep<F, V> extends Good<V, List<F>> {}

    static class Text implements Result<String, String> {}

    @Test
    void aSubtypeTakesItsArgumentsFromTheSuperType() {
        JavaType result = JavaType.of(new TypeRef<Result<Long, String>>() {}.type());

        assertThat(result.subtype(Good.class).map(JavaType::simpleName)).contains("JavaTypeTest.Good<Long, String>");
        assertThat(result.subtype(Bad.class)).isEqualTo(Optional.empty());
        assertThat(result.subtype(Text.class)).isEqualTo(Optional.empty());
        assertThat(result.subtype(Deep.class)).isEqualTo(Optional.empty());
        assertThat(JavaType.of(Result.class).subtype(Text.class).map(JavaType::raw))
                .contains(Text.class);
    }

    @Test
    void equalUsesHaveEqualKeysAndOthersDoNot() {
        JavaType one = JavaType.of(new TypeRef<List<Map<String, int[]>>>() {}.type());
        JavaType same = JavaType.of(new TypeRef<List<Map<String, int[]>>>() {}.type());
        JavaType other = JavaType.of(new TypeRef<List<Map<String, long[]>>>() {}.type());

        assertThat(one.key()).isEqualTo(same.key()).isEqualTo("java.util.List<java.util.Map<java.lang.String, int[]>>");
        assertThat(one.key()).isNotEqualTo(other.key());
    }
}
