package io.seedbed.maven.describe;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import io.seedbed.maven.engine.Engine;
import io.seedbed.maven.engine.Question;
import io.seedbed.maven.sample.Engines;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.imageio.ImageIO;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A page as a browser shows it; skipped where none is installed. */
class BrowserTests {
    private static Path work;
    private static Browser browser;
    private static Path page;
    private static String html;

    @BeforeAll
    static void writeThePage() throws IOException {
        // Not a temporary folder that is deleted at the end: a browser may then still be writing to its profile.
        work = Files.createTempDirectory(Files.createDirectories(Path.of("target", "browser")), "run")
                .toAbsolutePath();
        Optional<Browser> found = Browser.find(work);
        assumeThat(found)
                .as("a browser: chromium, Chrome or Edge on the path, or named by -D" + Browser.PROPERTY)
                .isPresent();
        browser = found.orElseThrow();
        try (Engine engine = Engines.isolated()) {
            html = new Describer(engine, new Question("7", null, null), new Describer.Limits(2_000, 1_000_000, 8), 2)
                    .page(Bank.class.getName(), List.of(), 0);
        }
        page = Files.writeString(work.resolve("bank.html"), html);
    }

    @Test
    void holdsInABrowserWhatWasWritten() throws IOException, InterruptedException {
        Browser.Output output = browser.open(page, 1_400, 1_000, "--dump-dom");
        Document written = Jsoup.parse(html);
        Document shown = Jsoup.parse(output.out());

        assertThat(shown.title()).isEqualTo(written.title());
        assertThat(shown.text()).isEqualTo(written.text());
        for (String kind : List.of("svg", "svg rect", "svg path", "table", "th", "td", "article", "a[href]")) {
            assertThat(shown.select(kind))
                    .as(kind)
                    .hasSameSizeAs(written.select(kind))
                    .isNotEmpty();
        }
        assertThat(output.err()).doesNotContain("CONSOLE");
    }

    /** Text and pictures cover part of a page. */
    @ParameterizedTest
    @CsvSource({"1400, 1800", "420, 1800"})
    void showsSomethingInWideAndNarrowWindows(int width, int height) throws IOException, InterruptedException {
        BufferedImage image = screenshot(width, height);
        Map<Integer, Integer> colours = new HashMap<>();
        for (int x = 0; x < image.getWidth(); x++) {
            for (int y = 0; y < image.getHeight(); y++) {
                colours.merge(image.getRGB(x, y) & 0xffffff, 1, Integer::sum);
            }
        }
        int paper = colours.values().stream().mapToInt(count -> count).max().orElseThrow();

        assertThat(image.getWidth()).isEqualTo(width);
        assertThat((double) paper / (image.getWidth() * image.getHeight())).isBetween(0.3, 0.98);
        assertThat(colours).as("bars").containsKey(0x3b76b8);
    }

    private static BufferedImage screenshot(int width, int height) throws IOException, InterruptedException {
        Path file = work.resolve(width + ".png");
        browser.open(page, width, height, "--screenshot=" + file);
        return ImageIO.read(file.toFile());
    }
}
