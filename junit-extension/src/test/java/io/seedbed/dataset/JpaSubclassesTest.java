package io.seedbed.dataset;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.seedbed.Seedbed;
import io.seedbed.annotation.Children;
import io.seedbed.annotation.Dataset;
import io.seedbed.annotation.Rows;
import io.seedbed.plan.Columns;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.MappedSuperclass;
import jakarta.persistence.OneToMany;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Entities that inherit from others: the tables are those of the classes that the data set lists. */
class JpaSubclassesTest {

    @MappedSuperclass
    abstract static class Identified {
        @Id
        @GeneratedValue
        @Nullable
        Long id;
    }

    @Entity
    static class Invoice extends Identified {
        @OneToMany(mappedBy = "invoice")
        List<Payment> payments = new ArrayList<>();
    }

    @Entity
    abstract static class Payment extends Identified {
        @ManyToOne(optional = false)
        @Nullable
        Invoice invoice;
    }

    @Entity
    static class CardPayment extends Payment {
        @Nullable
        String pan;
    }

    @Entity
    static class Transfer extends Payment {
        @Nullable
        String iban;
    }

    @Dataset
    interface Books {
        @Rows(20)
        io.seedbed.dataset.Table<Invoice> invoices();

        @Children(of = Invoice.class, atLeast = 1)
        io.seedbed.dataset.Table<CardPayment> cardPayments();

        @Rows(30)
        io.seedbed.dataset.Table<Transfer> transfers();
    }

    private final DatasetPlan plan = Seedbed.dataset(Books.class).plan();

    private List<String> names(String table) {
        return plan.columns(table).columns().stream().map(Columns.Column::name).toList();
    }

    @Test
    void aListOfTheirSuperclassIsNotLoaded() {
        assertThat(plan.as(Books.class).invoices().stream())
                .hasSize(20)
                .allSatisfy(invoice -> assertThat(invoice.payments).isEmpty());
        assertThat(names("invoices")).containsExactly("id");
    }

    @Entity
    static class Receipt extends Identified {
        @ManyToOne
        @Nullable
        Payment payment;
    }

    @Dataset
    interface WithReceipts extends Books {
        @Rows(10)
        io.seedbed.dataset.Table<Receipt> receipts();
    }

    @Test
    void aRowOfTheirSuperclassIsInNoTable() {
        assertThatThrownBy(() -> Seedbed.dataset(WithReceipts.class).plan()).hasMessage("""
                The data set has no entity io.seedbed.dataset.JpaSubclassesTest.Payment: \
                io.seedbed.dataset.JpaSubclassesTest.Receipt.payment
                  stated: @ManyToOne
                  entities: io.seedbed.dataset.JpaSubclassesTest.CardPayment, io.seedbed.dataset.JpaSubclassesTest.Invoice, \
                io.seedbed.dataset.JpaSubclassesTest.Receipt, io.seedbed.dataset.JpaSubclassesTest.Transfer
                  to do: add an entity of this class to the data set""");
    }

    @Test
    void whatIsInheritedRefersToRows() {
        assertThat(names("cardPayments")).containsExactly("id", "invoice.id", "pan");
        assertThat(names("transfers")).containsExactly("id", "invoice.id", "iban");
        assertThat(plan.as(Books.class).transfers().stream())
                .allSatisfy(transfer -> assertThat(transfer.invoice.id).isBetween(1L, 20L));
    }
}
