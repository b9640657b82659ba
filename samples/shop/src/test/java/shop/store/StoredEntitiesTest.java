package shop.store;

import static org.assertj.core.api.Assertions.assertThat;

import io.seedbed.junit.LoadDataset;
import io.seedbed.junit.Synthetic;
import jakarta.persistence.EntityManager;
import jakarta.persistence.EntityManagerFactory;
import jakarta.persistence.ValidationMode;
import java.util.List;
import org.h2.jdbcx.JdbcDataSource;
import org.hibernate.jpa.HibernatePersistenceConfiguration;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;

/** The same rows as Hibernate reads them, from tables that it has made itself. */
@LoadDataset(value = Store.class, once = true)
class StoredEntitiesTest {

    private static final String URL = "jdbc:h2:mem:stored;DB_CLOSE_DELAY=-1";

    private static final EntityManagerFactory FACTORY = new HibernatePersistenceConfiguration("store")
            .managedClasses(Buyer.class, Product.class, Purchase.class, Item.class, Payment.class, Review.class)
            .jdbcUrl(URL)
            .property("jakarta.persistence.schema-generation.database.action", "create")
            .validationMode(ValidationMode.NONE)
            .createEntityManagerFactory();

    static final JdbcDataSource DATABASE = database();

    private static JdbcDataSource database() {
        JdbcDataSource database = new JdbcDataSource();
        database.setUrl(URL);
        return database;
    }

    @AfterAll
    static void close() {
        FACTORY.close();
    }

    @Test
    void isReadWithItsRelations(@Synthetic Store store) {
        Item expected = store.items().row(17);
        try (EntityManager entities = FACTORY.createEntityManager()) {
            Item item = entities.find(Item.class, expected.getId());

            assertThat(item.getQuantity()).isEqualTo(expected.getQuantity());
            assertThat(item.getProduct().getSku())
                    .isEqualTo(expected.getProduct().getSku());
            assertThat(item.getPurchase().getItems()).contains(item).hasSizeBetween(1, 9);
            assertThat(item.getPurchase().getBuyer())
                    .usingRecursiveComparison()
                    .isEqualTo(expected.getPurchase().getBuyer());
        }
    }

    @Test
    void countsAsManyRowsAsThereAre(@Synthetic Store store) {
        try (EntityManager entities = FACTORY.createEntityManager()) {
            List<Long> frauds = entities.createQuery(
                            "select count(p) from Payment p where p.fraud and p.purchase.buyer.tier = shop.Tier.BASIC",
                            Long.class)
                    .getResultList();

            assertThat(frauds)
                    .containsExactly(store.payments().stream()
                            .filter(payment -> payment.isFraud()
                                    && payment.getPurchase().getBuyer().getTier() == shop.Tier.BASIC)
                            .count());
        }
    }
}
