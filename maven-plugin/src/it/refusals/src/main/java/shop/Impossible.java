package shop;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;

public record Impossible(@Min(18) @Max(10) int age) {}
