package benchmarks;

import io.seedbed.annotation.LogNormal;
import io.seedbed.annotation.Normal;
import io.seedbed.annotation.Unique;
import io.seedbed.annotation.Weighted;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Past;
import jakarta.validation.constraints.PastOrPresent;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.PositiveOrZero;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/** A bean of ten properties, as frameworks like them: everything by setters. */
public class Customer {
    @Unique
    @Positive
    private long id;

    @NotBlank
    @Size(max = 40)
    private String firstName;

    @NotBlank
    @Size(max = 40)
    private String lastName;

    @NotNull
    @Email
    private String email;

    @Normal(mean = 38, sd = 12)
    @Min(18)
    @Max(99)
    private int age;

    @NotNull
    @Weighted({"BASIC=75", "SILVER=20", "GOLD=5"})
    private Tier tier;

    @NotNull
    @LogNormal(median = 120, sigma = 0.8)
    @Digits(integer = 8, fraction = 2)
    @PositiveOrZero
    private BigDecimal balance;

    @NotNull
    @Past
    private LocalDate customerSince;

    @NotNull
    @PastOrPresent
    private Instant lastSeen;

    @NotNull
    private UUID token;

    /** A bean without values. */
    public Customer() {}

    public long getId() {
        return id;
    }

    public void setId(long id) {
        this.id = id;
    }

    public String getFirstName() {
        return firstName;
    }

    public void setFirstName(String firstName) {
        this.firstName = firstName;
    }

    public String getLastName() {
        return lastName;
    }

    public void setLastName(String lastName) {
        this.lastName = lastName;
    }

    public String getEmail() {
        return email;
    }

    public void setEmail(String email) {
        this.email = email;
    }

    public int getAge() {
        return age;
    }

    public void setAge(int age) {
        this.age = age;
    }

    public Tier getTier() {
        return tier;
    }

    public void setTier(Tier tier) {
        this.tier = tier;
    }

    public BigDecimal getBalance() {
        return balance;
    }

    public void setBalance(BigDecimal balance) {
        this.balance = balance;
    }

    public LocalDate getCustomerSince() {
        return customerSince;
    }

    public void setCustomerSince(LocalDate customerSince) {
        this.customerSince = customerSince;
    }

    public Instant getLastSeen() {
        return lastSeen;
    }

    public void setLastSeen(Instant lastSeen) {
        this.lastSeen = lastSeen;
    }

    public UUID getToken() {
        return token;
    }

    public void setToken(UUID token) {
        this.token = token;
    }
}
