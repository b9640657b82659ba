package io.seedbed.blueprint;

/**
 * A tie between two properties of one object.
 *
 * @param with the other property's name
 * @param rho Spearman's rank correlation, {@code [-1, 1]}
 * @param origin the annotation that says so
 */
public record Correlation(String with, double rho, Origin origin) {}
