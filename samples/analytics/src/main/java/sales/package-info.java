/**
 * Sales as an analyst gets them: one file, many rows, columns with types.
 *
 * <p>Place in the story: what a user's own code looks like. May depend on: Jakarta Validation and Seedbed's annotations.
 */
package sales;
