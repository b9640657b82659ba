package io.seedbed.junit;

import io.seedbed.load.LoadFailure;
import io.seedbed.problem.SeedbedException;
import java.lang.annotation.Annotation;
import java.lang.reflect.Executable;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.Optional;
import javax.sql.DataSource;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.BeforeTestExecutionCallback;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolutionException;
import org.junit.jupiter.api.extension.ParameterResolver;
import org.junit.platform.commons.support.AnnotationSupport;

/** Answers JUnit's calls for {@link LoadDataset}: when to load, and which parameters get the database. Without state. */
final class LoadDatasetExtension
        implements BeforeAllCallback, BeforeEachCallback, BeforeTestExecutionCallback, ParameterResolver {

    /** One key for each parameter. */
    private record Place(String uniqueId, Executable executable, int index) {}

    /** The test's own context for constructor parameters: its database is not that of other tests. */
    @Override
    public ExtensionContextScope getTestInstantiationExtensionContextScope(ExtensionContext root) {
        return ExtensionContextScope.TEST_METHOD;
    }

    @Override
    public void beforeAll(ExtensionContext context) {
        LoadedDataset.onClass(context).filter(LoadedDataset::once).ifPresent(dataset -> dataset.load(context));
    }

    @Override
    public void beforeEach(ExtensionContext context) {
        LoadedDataset.of(context).filter(dataset -> !dataset.once()).ifPresent(dataset -> dataset.load(context));
    }

    @Override
    public void beforeTestExecution(ExtensionContext context) throws SQLException {
        Optional<LoadedDataset> dataset = LoadedDataset.of(context);
        if (dataset.isPresent() && !dataset.get().once()) {
            dataset.get().requireInside(context);
        }
    }

    /** Whether a type is one of a database, never of a value. */
    static boolean isDatabase(Class<?> type) {
        return type == DataSource.class || type == Connection.class;
    }

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
        return isDatabase(parameter.getParameter().getType())
                && !AnnotationSupport.isAnnotated(parameter.getParameter(), ExtendWith.class)
                && Arrays.stream(parameter.getParameter().getAnnotations())
                        .map(Annotation::annotationType)
                        .noneMatch(type -> type.getName().startsWith("org.springframework."))
                && LoadedDataset.of(context).isPresent();
    }

    @Override
    public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
        LoadedDataset dataset = LoadedDataset.of(context).orElseThrow();
        try {
            TestDatabase database = TestDatabase.of(dataset, context);
            return parameter.getParameter().getType() == DataSource.class
                    ? database.dataSource()
                    : connection(database, parameter, context);
        } catch (SeedbedException | LoadFailure e) {
            throw SyntheticExtension.resolution(e);
        }
    }

    /** It is closed after the test, since JUnit's stores close what they hold. */
    private static Connection connection(TestDatabase database, ParameterContext parameter, ExtensionContext context) {
        Place place = new Place(context.getUniqueId(), parameter.getDeclaringExecutable(), parameter.getIndex());
        return Stores.kept(Stores.of(context), place, key -> lease(database), TestDatabase.Lease.class)
                .connection();
    }

    private static TestDatabase.Lease lease(TestDatabase database) {
        try {
            return database.lease();
        } catch (SQLException e) {
            throw new ParameterResolutionException("The test's database can not be reached: " + e.getMessage(), e);
        }
    }
}
