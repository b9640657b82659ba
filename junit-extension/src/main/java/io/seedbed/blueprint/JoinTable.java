package io.seedbed.blueprint;

/**
 * The table between two others whose rows refer to each other, as far as JPA states it.
 *
 * @param name its name, behind that of its schema if there is one; empty for the usual one
 * @param owner what the columns are called that refer to the row which holds the collection
 * @param element what the columns are called that refer to the rows in it
 */
public record JoinTable(String name, Storage owner, Storage element) {}
