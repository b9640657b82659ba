package shop.store;

import io.seedbed.annotation.After;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OneToMany;
import jakarta.persistence.Table;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PastOrPresent;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** What somebody buys at once: an order, which is a word that SQL keeps for itself. */
@Entity
@Table(name = "purchases")
public class Purchase {
    @Id
    @GeneratedValue
    private Long id;

    @ManyToOne(optional = false)
    private Buyer buyer;

    @NotNull
    @PastOrPresent
    @After("buyer.since")
    private LocalDate placedOn;

    @OneToMany(mappedBy = "purchase")
    private List<Item> items = new ArrayList<>();

    protected Purchase() {}

    public Long getId() {
        return id;
    }

    public Buyer getBuyer() {
        return buyer;
    }

    public LocalDate getPlacedOn() {
        return placedOn;
    }

    public List<Item> getItems() {
        return items;
    }
}
