package io.seedbed.junit;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.seedbed.problem.SeedbedException;
import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SettingsFileTest {

    private static final List<String> KNOWN = List.of("seedbed.seed", "seedbed.now");

    @TempDir
    Path directory;

    private void check(String... lines) throws IOException {
        Files.write(directory.resolve("junit-platform.properties"), List.of(lines));
        try (URLClassLoader loader =
                new URLClassLoader(new URL[] {directory.toUri().toURL()}, ClassLoader.getPlatformClassLoader())) {
            SettingsFile.requireKnown(loader, KNOWN);
        }
    }

    @Test
    void refusesASettingThatDoesNotExist() {
        assertThatThrownBy(() -> check("seedbed.sede = 7", "seedbed.now = 2026-01-01"))
                .isInstanceOf(SeedbedException.class)
                .hasMessage("""
                        There is no setting seedbed.sede
                          where: junit-platform.properties
                          settings: seedbed.seed
                                    seedbed.now
                          to do: correct the name or remove the line""");
    }

    @Test
    void leavesTheSettingsOfOthersAlone() {
        assertThatCode(() -> check("seedbed.seed = 7", "junit.jupiter.execution.parallel.enabled = true"))
                .doesNotThrowAnyException();
    }

    @Test
    void needsNoFile() {
        assertThatCode(() -> SettingsFile.requireKnown(ClassLoader.getPlatformClassLoader(), KNOWN))
                .doesNotThrowAnyException();
    }
}
