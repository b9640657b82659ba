package shop.store;

import io.seedbed.annotation.NullRate;
import io.seedbed.annotation.Weighted;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import jakarta.persistence.UniqueConstraint;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;

/** What a buyer thinks of a product, once. */
@Entity
@Table(name = "reviews", uniqueConstraints = @UniqueConstraint(columnNames = {"buyer_id", "product_id"}))
public class Review {
    @Id
    @GeneratedValue
    private Long id;

    @ManyToOne(optional = false)
    private Buyer buyer;

    @ManyToOne(optional = false)
    private Product product;

    @Min(1)
    @Max(5)
    @Weighted({"1=5", "2=5", "3=15", "4=35", "5=40"})
    private int stars;

    @NullRate(0.6)
    @Size(min = 10, max = 200)
    @Column(length = 200)
    private String text;

    protected Review() {}

    public Buyer getBuyer() {
        return buyer;
    }

    public Product getProduct() {
        return product;
    }

    public int getStars() {
        return stars;
    }
}
