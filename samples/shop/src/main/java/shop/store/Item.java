package shop.store;

import io.seedbed.annotation.Geometric;
import io.seedbed.annotation.Zipf;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;

/** So many pieces of one product in a purchase; few products make most of the sales. */
@Entity
@Table(name = "items")
public class Item {
    @Id
    @GeneratedValue
    private Long id;

    @ManyToOne(optional = false)
    private Purchase purchase;

    @ManyToOne(optional = false)
    @Zipf(n = 200)
    private Product product;

    @Geometric(p = 0.5)
    @Min(1)
    @Max(20)
    private int quantity;

    protected Item() {}

    public Long getId() {
        return id;
    }

    public Purchase getPurchase() {
        return purchase;
    }

    public Product getProduct() {
        return product;
    }

    public int getQuantity() {
        return quantity;
    }
}
