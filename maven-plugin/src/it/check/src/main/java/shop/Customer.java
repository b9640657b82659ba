package shop;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

public record Customer(
        @NotBlank @Size(max = 40) String name,
        @Min(18) @Max(99) int age) {}
