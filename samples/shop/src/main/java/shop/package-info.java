/**
 * A small shop: the domain that the first pages of the manual talk about.
 *
 * <p>Place in the story: what a user's own code looks like. May depend on: Jakarta Validation, Jakarta Persistence and
 * Seedbed's annotations.
 */
package shop;
