package io.seedbed.maven.sample;

import io.seedbed.maven.engine.Engine;
import io.seedbed.maven.engine.Question;
import io.seedbed.maven.fixture.FixtureSpec;
import io.seedbed.maven.fixture.FixtureWriter;
import java.nio.file.Path;

/**
 * Writes fixtures as the goals do, of formats on this class path.
 *
 * @param engine where the rows come from
 * @param threads how many threads make them
 * @param directory where the files go
 */
public record Written(Engine engine, int threads, Path directory) {

    /** Rows of all kinds. */
    public static Written allKinds(Path directory) {
        return new Written(new AllKinds(), 2, directory);
    }

    /** The file of so many rows, in the format that its ending tells. */
    public Path file(String name, long rows) {
        return file(new FixtureSpec.Declared("shop.OrderLine", rows, name));
    }

    /** The file that is declared. */
    public Path file(FixtureSpec.Declared declared) {
        FixtureSpec spec = FixtureSpec.of("<fixture> 1", declared);
        Question question = new Question("42", null, null);
        return new FixtureWriter(engine, question, threads, line -> {})
                .write(spec, directory)
                .get(0);
    }
}
