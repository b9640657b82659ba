/**
 * A million rows of the sample shop's six entities, in every format and in databases: what takes minutes, and runs with {@code -Plong}.
 *
 * <p>May depend on: the sample shop, Seedbed's Maven plugin, and other libraries that read what it writes.
 */
package million;
