package io.seedbed.maven.describe;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

/**
 * A browser that is installed here, of the family of Chromium, driven by its command line alone.
 *
 * @param program how to start it
 * @param work where it may write
 */
record Browser(Path program, Path work) {
    /** Names the program where it is not on the path. */
    static final String PROPERTY = "seedbed.browser";

    private static final List<String> NAMES = List.of(
            "chromium", "chromium-browser", "google-chrome", "google-chrome-stable", "chrome", "microsoft-edge");

    private static final long SECONDS = 90;

    static Optional<Browser> find(Path work) {
        String named = System.getProperty(PROPERTY, "");
        if (!named.isEmpty()) {
            return Optional.of(new Browser(Path.of(named), work));
        }
        for (String folder : System.getenv().getOrDefault("PATH", "").split(File.pathSeparator)) {
            for (String name : NAMES) {
                for (String ending : List.of("", ".exe")) {
                    Path program = Path.of(folder, name + ending);
                    if (Files.isExecutable(program)) {
                        return Optional.of(new Browser(program, work));
                    }
                }
            }
        }
        return Optional.empty();
    }

    /** What a run printed. */
    record Output(String out, String err) {}

    /** Opens a page in a window of its own, with a new profile. */
    Output open(Path page, int width, int height, String... arguments) throws IOException, InterruptedException {
        Path profile = Files.createTempDirectory(work, "profile");
        Path out = Files.createTempFile(work, "out", ".txt");
        Path err = Files.createTempFile(work, "err", ".txt");
        List<String> command = new ArrayList<>(List.of(
                program.toString(),
                "--headless",
                "--no-sandbox",
                "--disable-gpu",
                "--no-first-run",
                "--disable-background-networking",
                "--disable-dev-shm-usage",
                "--hide-scrollbars",
                "--enable-logging=stderr",
                "--user-data-dir=" + profile,
                "--window-size=" + width + "," + height));
        command.addAll(List.of(arguments));
        command.add(page.toUri().toString());
        Process process = new ProcessBuilder(command)
                .redirectOutput(out.toFile())
                .redirectError(err.toFile())
                .start();
        if (!process.waitFor(SECONDS, TimeUnit.SECONDS)) {
            process.descendants().forEach(ProcessHandle::destroyForcibly);
            process.destroyForcibly().waitFor();
            throw new IOException(program + " does not end: " + Files.readString(err));
        }
        return new Output(Files.readString(out, StandardCharsets.UTF_8), Files.readString(err, StandardCharsets.UTF_8));
    }
}
