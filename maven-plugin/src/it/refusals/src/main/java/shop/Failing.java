package shop;

public record Failing(long id) {
    public Failing {
        throw new IllegalStateException("no shop today");
    }
}
