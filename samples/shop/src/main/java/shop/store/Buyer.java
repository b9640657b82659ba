package shop.store;

import io.seedbed.annotation.Weighted;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Past;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import shop.Address;
import shop.Tier;

/** Somebody who has an account. */
@Entity
@Table(name = "buyers")
public class Buyer {
    @Id
    @GeneratedValue
    private Long id;

    @NotBlank
    @Size(max = 40)
    private String firstName;

    @NotBlank
    @Size(max = 40)
    private String lastName;

    @NotNull
    @Email
    @Column(unique = true, length = 120)
    private String email;

    @NotNull
    @Enumerated(EnumType.STRING)
    @Weighted({"BASIC=75", "SILVER=20", "GOLD=5"})
    private Tier tier;

    @NotNull
    @Past
    private LocalDate since;

    @NotNull
    @Valid
    @Embedded
    private Address address;

    protected Buyer() {}

    public Long getId() {
        return id;
    }

    public String getEmail() {
        return email;
    }

    public Tier getTier() {
        return tier;
    }

    public LocalDate getSince() {
        return since;
    }

    public Address getAddress() {
        return address;
    }
}
