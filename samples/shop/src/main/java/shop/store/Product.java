package shop.store;

import io.seedbed.annotation.LogNormal;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;

/** What can be bought. */
@Entity
@Table(name = "products")
public class Product {
    @Id
    @GeneratedValue
    private Long id;

    @NotNull
    @Pattern(regexp = "[A-Z]{3}-\\d{4}")
    @Column(unique = true, length = 8)
    private String sku;

    @NotBlank
    @Size(max = 60)
    private String name;

    @NotNull
    @LogNormal(median = 25, sigma = 1)
    @DecimalMin("0.05")
    @Digits(integer = 5, fraction = 2)
    private BigDecimal price;

    @Min(0)
    private int stock;

    protected Product() {}

    public Long getId() {
        return id;
    }

    public String getSku() {
        return sku;
    }

    public BigDecimal getPrice() {
        return price;
    }
}
