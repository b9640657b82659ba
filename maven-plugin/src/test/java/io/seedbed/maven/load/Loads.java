package io.seedbed.maven.load;

import io.seedbed.load.DatasetLoader;
import io.seedbed.load.EntityRows;
import io.seedbed.load.LoadMode;
import io.seedbed.maven.engine.Engine;
import io.seedbed.maven.engine.Question;
import io.seedbed.maven.fixture.Declaration;
import io.seedbed.maven.fixture.EngineEntities;
import io.seedbed.maven.fixture.FixtureSpec;
import io.seedbed.maven.fixture.FixtureWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;

/** Loads a data set with seed 7, as the goal does. */
record Loads(Engine engine, Class<?> type, Connection database, List<String> log) {
    private static final Question SEED_7 = new Question("7", null, null);

    Loads(Engine engine, Class<?> type, Connection database) {
        this(engine, type, database, new ArrayList<>());
    }

    /** Creates the tables as files of no rows do. */
    Loads withTables(Path directory, String dialect) throws IOException, SQLException {
        FixtureSpec.Declared declared =
                new FixtureSpec.Declared(type.getName(), 100, "#-*.sql", null, null, dialect, true);
        Question none = SEED_7.scaled(0);
        List<FixtureSpec> specs =
                new Declaration("<fixture> 1", declared, false, List.of(), null, List.of()).specs(engine, none);
        for (Path file : new FixtureWriter(engine, none, 1, line -> {}).write(specs, directory)) {
            if (file.toString().endsWith(".sql")) {
                execute(Files.readString(file));
            }
        }
        return this;
    }

    void load(LoadMode mode) {
        load(mode, SEED_7);
    }

    void load(LoadMode mode, Question question) {
        loader(question).load(mode, database);
    }

    /** Creates the tables as tests do. */
    void create() {
        loader(SEED_7).create(database);
    }

    private DatasetLoader loader(Question question) {
        List<EntityRows> entities = new EngineEntities(engine, question).of(type.getName());
        return new DatasetLoader(type.getName(), entities, "*", 2, log::add);
    }

    void execute(String sql) throws SQLException {
        boolean before = database.getAutoCommit();
        database.setAutoCommit(true);
        try (Statement statement = database.createStatement()) {
            statement.execute(sql);
        }
        database.setAutoCommit(before);
    }

    long count(String query) throws SQLException {
        try (Statement statement = database.createStatement();
                ResultSet rows = statement.executeQuery(query)) {
            rows.next();
            return rows.getLong(1);
        }
    }
}
