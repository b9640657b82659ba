package io.seedbed.maven;

import io.seedbed.load.DatasetLoader;
import io.seedbed.load.Drivers;
import io.seedbed.load.EntityRows;
import io.seedbed.load.LoadFailure;
import io.seedbed.load.LoadMode;
import io.seedbed.maven.engine.Engine;
import io.seedbed.maven.engine.SeedbedFailure;
import io.seedbed.maven.fixture.EngineEntities;
import java.io.IOException;
import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.apache.maven.artifact.DependencyResolutionRequiredException;
import org.apache.maven.plugins.annotations.LifecyclePhase;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.apache.maven.plugins.annotations.ResolutionScope;
import org.jspecify.annotations.Nullable;

/**
 * Loads a data set into a database whose tables are there, in one transaction: a load that fails changes nothing. Run it behind
 * {@code test-compile}.
 */
@Mojo(
        name = "load",
        defaultPhase = LifecyclePhase.PRE_INTEGRATION_TEST,
        requiresDependencyResolution = ResolutionScope.TEST,
        threadSafe = true)
public final class LoadMojo extends RowsMojo {
    /** The data set: an interface with {@code @Dataset}, such as {@code shop.Shop}, or the name of a {@code <dataset>}. */
    @Parameter(property = "seedbed.type")
    private @Nullable String type;

    /**
     * The database, such as {@code jdbc:postgresql://localhost/shop}. Its driver is one of the project's dependencies, of scope test
     * perhaps, or one of the plugin's.
     */
    @Parameter(property = "seedbed.url")
    private @Nullable String url;

    /** The user whose account it is; none if left out. */
    @Parameter(property = "seedbed.user")
    private @Nullable String user;

    /** The user's password; none if left out. */
    @Parameter(property = "seedbed.password")
    private @Nullable String password;

    /**
     * What becomes of rows that are there: {@code insert} leaves them, {@code truncate} takes all out of the data set's tables first,
     * {@code merge} changes those that have the same primary key.
     */
    @Parameter(property = "seedbed.mode", defaultValue = "insert")
    private String mode;

    /** The tables' names, with {@code *} for the entity's in lower case with underscores, such as {@code shop.*}. */
    @Parameter(property = "seedbed.table", defaultValue = "*")
    private String table;

    @Override
    void run() throws DependencyResolutionRequiredException {
        String dataset = required(type, "Which data set shall be loaded? Name it: -Dseedbed.type=shop.Shop");
        String where = required(
                url, "Which database shall be loaded? Name it: -Dseedbed.url=jdbc:postgresql://localhost/shop");
        LoadMode how = mode(mode);
        double times = sizes(0).scale();
        ProjectClassPath classPath = classPath(true);
        try (URLClassLoader theirs = loader(classPath.elements());
                Connection database =
                        new Drivers(List.of(theirs, LoadMojo.class.getClassLoader())).connect(where, user, password);
                Engine engine = engine(classPath.elements())) {
            List<EntityRows> entities = new EngineEntities(engine, question().scaled(times)).of(dataset);
            new DatasetLoader(dataset, entities, table, threads(), getLog()::info).load(how, database);
        } catch (LoadFailure e) {
            throw new SeedbedFailure(e.getMessage(), e);
        } catch (IOException | SQLException e) {
            throw new SeedbedFailure("Could not end the load of " + dataset + ": " + e.getMessage(), e);
        }
    }

    static LoadMode mode(String name) {
        return Arrays.stream(LoadMode.values())
                .filter(mode -> mode.name().equals(name.toUpperCase(Locale.ROOT)))
                .findFirst()
                .orElseThrow(() -> new SeedbedFailure("mode (seedbed.mode) must be "
                        + Arrays.stream(LoadMode.values())
                                .map(mode -> mode.name().toLowerCase(Locale.ROOT))
                                .collect(Collectors.joining(", "))
                        + ", but is \"" + name + "\"."));
    }

    private static String required(@Nullable String value, String question) {
        if (value == null || value.isBlank()) {
            throw new SeedbedFailure(question);
        }
        return value;
    }

    private static URLClassLoader loader(List<Path> classPath) throws MalformedURLException {
        List<URL> urls = new ArrayList<>();
        for (Path element : classPath) {
            urls.add(element.toUri().toURL());
        }
        return new URLClassLoader("seedbed-drivers", urls.toArray(URL[]::new), ClassLoader.getPlatformClassLoader());
    }
}
