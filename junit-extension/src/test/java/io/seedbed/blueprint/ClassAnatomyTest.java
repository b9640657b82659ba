package io.seedbed.blueprint;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.seedbed.annotation.Fake;
import io.seedbed.annotation.NullRate;
import io.seedbed.annotation.Unique;
import io.seedbed.problem.SeedbedException;
import java.lang.annotation.Annotation;
import java.lang.reflect.Executable;
import java.util.List;
import java.util.StringTokenizer;
import org.junit.jupiter.api.Test;

/** Which of several ways to make an object is taken, and which properties it has then. */
class ClassAnatomyTest {

    private static ClassAnatomy of(Class<?> type) {
        return ClassAnatomy.of(JavaType.of(type));
    }

    private static List<String> names(Class<?> type) {
        return of(type).parts().stream().map(ClassAnatomy.Part::name).toList();
    }

    private static String creator(Class<?> type) {
        return ((Executable) of(type).construction().creator())
                .toGenericString()
                .replaceAll("[\\w.]+\\$(\\w+[(.])", "$1");
    }

    record Point(int x, int y) {
        Point(int both) {
            this(both, both);
        }

        public static Point of(int x, int y, int z) {
            return new Point(x + z, y + z);
        }
    }

    @Test
    void aRecordTakesItsCanonicalConstructor() {
        assertThat(names(Point.class)).containsExactly("x", "y");
        assertThat(of(Point.class).construction().arguments()).containsExactly("x", "y");
        assertThat(of(Point.class).construction().writes()).isEmpty();
    }

    static class Bean {
        private String name;
        private int count;
        private final int fixed = 1;

        Bean() {}

        public Bean(String name, int count) {
            this.name = name;
            this.count = count;
        }

        public void setName(String name) {
            this.name = name;
        }
    }

    @Test
    void aConstructorWithoutParametersComesBeforeOthers() {
        ClassAnatomy anatomy = of(Bean.class);

        assertThat(anatomy.construction().arguments()).isEmpty();
        assertThat(anatomy.construction().writes())
                .extracting(write -> write.property() + " by " + write.target().getName())
                .containsExactly("name by setName", "count by count");
    }

    static class Rich {
        Rich(String a, String b, String c) {}

        public Rich(String a) {}

        public Rich(String a, String b) {}

        public static Rich of(String a, String b, String c, String d) {
            return new Rich(a, b, c);
        }
    }

    @Test
    void thePublicConstructorWithMostParametersComesBeforeFactoriesAndHiddenOnes() {
        assertThat(creator(Rich.class)).isEqualTo("public Rich(java.lang.String,java.lang.String)");
        assertThat(names(Rich.class)).containsExactly("a", "b");
    }

    static class Made {
        Made(String a, String b) {}

        public static Made of(String a) {
            return new Made(a, a);
        }

        public static Made parse(String a, int radix) {
            return new Made(a, a);
        }

        public static Made sample(String a, String b, String c) {
            return new Made(a, b);
        }

        public static Object create(String a, String b, String c) {
            return new Made(a, b);
        }

        static Made from(String a, String b, String c) {
            return new Made(a, b);
        }
    }

    @Test
    void aPublicFactoryOfTheUsualNamesComesBeforeHiddenConstructors() {
        assertThat(creator(Made.class)).endsWith("Made.parse(java.lang.String,int)");
    }

    static class Hidden {
        private Hidden(String a) {}

        private Hidden(String a, String b) {}
    }

    @Test
    void anyConstructorIsTheLastResort() {
        assertThat(names(Hidden.class)).containsExactly("a", "b");
    }

    static class Copied {
        public Copied(Copied other, String a, String b) {}

        public Copied(CopiedBuilder builder, String a, String b) {}

        public Copied(String a) {}

        static class CopiedBuilder {}
    }

    @Test
    void copiesAndBuildersDoNotCount() {
        assertThat(creator(Copied.class)).isEqualTo("public Copied(java.lang.String)");
    }

    static class Ambiguous {
        public Ambiguous(String text, int count) {}

        public Ambiguous(int count, String text) {}
    }

    @Test
    void equallyRichConstructorsAreChosenBySignatureNotByChance() {
        assertThat(creator(Ambiguous.class)).isEqualTo("public Ambiguous(java.lang.String,int)");
    }

    static class Parent {
        private String inherited;
        private String hidden;
        private static String shared;
        private transient String cached;
    }

    static class Child extends Parent {
        private Integer hidden;
        private String own;
    }

    @Test
    void fieldsOfSuperClassesComeFirstAndHiddenOnesDoNotCount() {
        assertThat(names(Child.class)).containsExactly("inherited", "hidden", "own");
        assertThat(of(Child.class).parts())
                .filteredOn(part -> part.name().equals("hidden"))
                .extracting(part -> part.type().raw())
                .isEqualTo(List.of(Integer.class));
    }

    static class Annotated {
        @Unique
        private String name;

        @NullRate(0.5)
        public String getName() {
            return name;
        }

        @Fake("name.firstName")
        public void setName(String name) {
            this.name = name;
        }
    }

    @Test
    void annotationsCountWhereverTheyStand() {
        assertThat(of(Annotated.class).parts().get(0).annotations())
                .<Object>extracting(Annotation::annotationType)
                .containsExactlyInAnyOrder(Unique.class, NullRate.class, Fake.class);
    }

    @Test
    void parametersWithoutNamesGoByTheirNumbers() {
        assertThat(of(StringTokenizer.class).construction().arguments()).containsExactly("arg0", "arg1", "arg2");
    }

    static class Link {
        private final String name;
        private final Link next;

        Link(String name, Link next) {
            this.name = name;
            this.next = next;
        }
    }

    @Test
    void aConstructorThatTakesAnotherOneAmongOthersIsNoCopy() {
        assertThat(of(Link.class).construction().arguments()).containsExactly("name", "next");
    }

    static final class OnlyCopies {
        public OnlyCopies(OnlyCopies other) {}
    }

    @Test
    void saysSoWhereNothingMakesAnObject() {
        assertThatExceptionOfType(SeedbedException.class)
                .isThrownBy(() -> of(OnlyCopies.class))
                .withMessage("""
                        Can not create ClassAnatomyTest.OnlyCopies
                          why: it has no constructor and no public static factory that returns it
                          to do: give it a constructor, or a static factory such as of(...)""");
    }
}
