package io.seedbed.blueprint;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Classes with notes of Kotlin's compiler that nobody can read. They are compiled here, since libraries take a class of Kotlin's on the
 * class path for the whole of it.
 */
class UnreadableKotlinTest {

    private static final String NOTES = """
            package kotlin;
            @java.lang.annotation.Retention(java.lang.annotation.RetentionPolicy.RUNTIME)
            public @interface Metadata {
                int k() default 1;
                String[] d1() default {};
                String[] d2() default {};
            }""";

    @TempDir
    Path directory;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "d1 = {\"\\u0000\\n\\u0001\"}, d2 = {\"shop/Unread\"}",
                "d1 = {\"\\u0000\\u0000\\u00ff\\u00ff\\u00ff\"}, d2 = {}",
                "d1 = \"from long ago\"",
                "k = 2"
            })
    void areLeftAlone(String notes) throws Exception {
        Class<?> type = compiled("package shop; @kotlin.Metadata(" + notes + ") class Unread { private String name; }");

        assertThat(KotlinClass.of(type)).isEmpty();
        assertThat(ClassAnatomy.of(JavaType.of(type)).parts())
                .extracting(ClassAnatomy.Part::name)
                .containsExactly("name");
    }

    private Class<?> compiled(String source) throws IOException, ClassNotFoundException {
        Path notes = Files.writeString(directory.resolve("Metadata.java"), NOTES);
        Path type = Files.writeString(directory.resolve("Unread.java"), source);
        int errors = ToolProvider.getSystemJavaCompiler()
                .run(
                        null,
                        OutputStream.nullOutputStream(),
                        OutputStream.nullOutputStream(),
                        "-d",
                        directory.toString(),
                        notes.toString(),
                        type.toString());
        assertThat(errors).isZero();
        return Class.forName("shop.Unread", true, new URLClassLoader(new URL[] {
            directory.toUri().toURL()
        }));
    }
}
