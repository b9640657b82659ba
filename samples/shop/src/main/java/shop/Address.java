package shop;

import jakarta.persistence.Embeddable;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;

/** Where a parcel goes. */
@Embeddable
public record Address(
        @NotBlank @Size(max = 60) String street,
        @NotBlank @Size(max = 40) String city,
        @NotBlank String state,
        @Pattern(regexp = "\\d{5}") String postcode) {}
