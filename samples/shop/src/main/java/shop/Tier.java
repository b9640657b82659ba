package shop;

/** How much of a regular somebody is; each tier saves a tenth more than the one before. */
public enum Tier {
    BASIC,
    SILVER,
    GOLD;

    /** What this tier pays of a price, in per cent. */
    public int percent() {
        return 100 - 10 * ordinal();
    }
}
