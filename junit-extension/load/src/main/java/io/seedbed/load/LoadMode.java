package io.seedbed.load;

/** What becomes of the rows that are in the database already. */
public enum LoadMode {
    /** They stay; one with the same key is an error. */
    INSERT,
    /** They go, from all tables of the data set. */
    TRUNCATE,
    /** They stay; one with the same primary key is changed. */
    MERGE
}
