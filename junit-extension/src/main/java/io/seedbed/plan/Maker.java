package io.seedbed.plan;

/** What makes a value. The words on how values are made speak of their distribution, or else of the maker itself. */
enum Maker {
    DRAW("drawn", true),
    PERMUTATION("permutation", true),
    SEQUENCE("sequence", true),
    CONTAINER("container", true),
    ONE_OF("object of one of several types", true),
    OBJECT("object", false),
    CONTENT("container of one value", false),
    /** Whatever the words say, e.g. {@code first name (en)} or {@code from net, tax}. */
    OTHER("", false);

    private final String source;
    private final boolean tellsDistribution;

    Maker(String source, boolean tellsDistribution) {
        this.source = source;
        this.tellsDistribution = tellsDistribution;
    }

    String source(String how) {
        return source.isEmpty() ? how : source;
    }

    String distribution(String how) {
        return tellsDistribution ? how : "";
    }
}
