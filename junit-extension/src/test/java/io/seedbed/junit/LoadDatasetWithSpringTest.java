package io.seedbed.junit;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Primary;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;
import org.springframework.test.context.junit.jupiter.SpringJUnitConfig;
import org.springframework.test.context.transaction.AfterTransaction;
import org.springframework.test.context.transaction.BeforeTransaction;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.annotation.Transactional;

/** Spring's own tests, with our data sets. */
class LoadDatasetWithSpringTest {

    @Configuration
    static class OneDatabase {
        @Bean
        DataSource database() throws SQLException {
            DataSource database = LoadDatasetTest.h2("spring");
            Company.execute(database, "CREATE TABLE IF NOT EXISTS clients (id BIGINT PRIMARY KEY, name VARCHAR(12))");
            Company.execute(
                    database,
                    "CREATE TABLE IF NOT EXISTS bills (id INT PRIMARY KEY, client_id BIGINT REFERENCES clients,"
                            + " total DECIMAL(7, 2))");
            return database;
        }

        @Bean
        JdbcTemplate template(DataSource database) {
            return new JdbcTemplate(database);
        }

        @Bean
        PlatformTransactionManager transactions(DataSource database) {
            return new DataSourceTransactionManager(database);
        }
    }

    @Configuration
    static class TwoDatabases {
        @Bean
        DataSource sales() {
            return LoadDatasetTest.h2("sales");
        }

        @Bean
        DataSource archive() {
            return LoadDatasetTest.h2("archive");
        }
    }

    @Configuration
    static class OnePrimaryDatabase {
        @Bean
        @Primary
        DataSource sales() {
            return LoadDatasetTest.h2("sales");
        }

        @Bean
        DataSource archive() {
            return LoadDatasetTest.h2("archive");
        }
    }

    @SpringJUnitConfig(OneDatabase.class)
    @Transactional
    @LoadDataset(Company.class)
    static class RolledBackTestCase {
        @Autowired
        JdbcTemplate template;

        @BeforeTransaction
        @AfterTransaction
        void isEmpty() {
            assertThat(count(template)).isZero();
        }

        @BeforeEach
        void isLoaded() {
            assertThat(count(template)).isEqualTo(30);
        }

        @RepeatedTest(2)
        void changes(Connection connection, @Synthetic Company company, @Autowired DataSource database)
                throws SQLException {
            assertThat(Company.totals(connection)).isEqualTo(Company.totals(company));
            template.update("DELETE FROM bills");
            assertThat(Company.totals(connection)).isEmpty();
            assertThat(connection.getAutoCommit()).isFalse();
        }
    }

    private static int count(JdbcTemplate template) {
        Integer count = template.queryForObject("SELECT COUNT(*) FROM bills", Integer.class);
        return count == null ? -1 : count;
    }

    @Test
    void springRollsBackWhatIsLoadedInItsTransaction() throws SQLException {
        TestRun.of(RolledBackTestCase.class).passes(2);
        assertThat(Company.totals(LoadDatasetTest.h2("spring"))).isEmpty();
    }

    @SpringJUnitConfig(OneDatabase.class)
    @LoadDataset(value = Company.class, once = true)
    @TestMethodOrder(MethodOrderer.OrderAnnotation.class)
    static class CommittedTestCase {
        @Autowired
        DataSource field;

        @Test
        @Order(1)
        void withoutATransaction(DataSource database, @Synthetic Company company) throws SQLException {
            assertThat(database).isSameAs(field);
            assertThat(Company.totals(database)).isEqualTo(Company.totals(company));
        }

        @Test
        @Order(2)
        @Transactional
        void withOne(@Autowired JdbcTemplate template) {
            assertThat(count(template)).isEqualTo(30);
            template.update("DELETE FROM bills");
        }

        @Test
        @Order(3)
        void after(@Autowired JdbcTemplate template) {
            assertThat(count(template)).isEqualTo(30);
            template.update("DELETE FROM bills");
            template.update("DELETE FROM clients");
        }
    }

    @Test
    void withoutATransactionTheRowsAreCommitted() {
        TestRun.of(CommittedTestCase.class).passes(3);
    }

    @LoadDataset(Company.class)
    @SpringJUnitConfig(OneDatabase.class)
    @Transactional
    static class WrongOrderTestCase {
        @Test
        void fails() {}
    }

    @Test
    void aLoadThatSpringWouldNotRollBackIsRefused() {
        assertThat(TestRun.of(WrongOrderTestCase.class).message()).isEqualTo("""
                The data set was loaded before Spring began the test's transaction
                  where: io.seedbed.junit.LoadDatasetWithSpringTest.WrongOrderTestCase
                  why: Spring would not roll it back
                  to do: write @LoadDataset below Spring's annotations""");
    }

    @SpringJUnitConfig(TwoDatabases.class)
    @LoadDataset(value = Company.class, create = true)
    static class AmbiguousTestCase {
        @Test
        void fails() {}
    }

    @SpringJUnitConfig(TwoDatabases.class)
    @LoadDataset(value = Company.class, create = true, dataSource = "archive")
    static class NamedTestCase {
        @Test
        void isLoaded(DataSource database, @Qualifier("archive") @Autowired DataSource archive) throws SQLException {
            assertThat(database).isSameAs(archive);
            assertThat(Company.totals(database)).hasSize(30);
        }
    }

    @SpringJUnitConfig(TwoDatabases.class)
    @LoadDataset(value = Company.class, dataSource = "shop")
    static class UnknownTestCase {
        @Test
        void fails() {}
    }

    @SpringJUnitConfig(OnePrimaryDatabase.class)
    @LoadDataset(value = Company.class, create = true)
    static class PrimaryTestCase {
        @Test
        void isLoaded(DataSource database, @Qualifier("sales") @Autowired DataSource sales) {
            assertThat(database).isSameAs(sales);
        }
    }

    @Test
    void oneOfSeveralBeansIsPrimaryOrNamed() {
        TestRun.of(NamedTestCase.class, PrimaryTestCase.class).passes(2);
        assertThat(TestRun.of(AmbiguousTestCase.class).message()).isEqualTo("""
                There are several databases to load io.seedbed.junit.Company into
                  where: io.seedbed.junit.LoadDatasetWithSpringTest.AmbiguousTestCase
                  beans: archive, sales
                  to do: name one, e.g. dataSource = "archive\"""");
        assertThat(TestRun.of(UnknownTestCase.class).message()).isEqualTo("""
                There is no DataSource "shop"
                  where: io.seedbed.junit.LoadDatasetWithSpringTest.UnknownTestCase
                  to do: name a field of the test class or a bean, or leave dataSource out""");
    }
}
