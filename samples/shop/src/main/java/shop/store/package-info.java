/**
 * The shop as it stands in a database: entities of JPA, which say what refers to what, and the data set that lists them.
 *
 * <p>Place in the story: behind {@link shop}, whose {@link shop.Tier} and {@link shop.Address} it stores. May depend on: Jakarta
 * Persistence, Jakarta Validation and Seedbed's annotations.
 */
package shop.store;
