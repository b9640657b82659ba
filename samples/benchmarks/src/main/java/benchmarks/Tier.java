package benchmarks;

/** How much a customer is worth. */
public enum Tier {
    BASIC,
    SILVER,
    GOLD
}
