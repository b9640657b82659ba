/**
 * Where randomness comes from: every value has an address, and its bits are a pure function of it.
 *
 * <p>Seedbed never asks for "the next random number". A cell of the data is named by a seed, an entity, a row and a
 * path of properties, and {@link io.seedbed.random.Address} hashes that name step by step to a 64-bit key:
 *
 * <pre>{@code
 * long entity = Address.entity(42, "shop.Customer");
 * long row = Address.row(entity, 17);
 * long city = Address.child(Address.child(row, Address.name("address")), Address.name("city"));
 * double u = Address.unit(Address.bits(city, 0));
 * }</pre>
 *
 * So any cell can be computed alone, in any order and on any thread, and adding a property moves no other value.
 * {@link io.seedbed.random.Permutation} serves columns without repetition: it shuffles {@code [0, n)} without a table.
 * {@link io.seedbed.random.Seed} is the number the user chose, with the place where it was chosen.
 *
 * <p>The functions here are part of the file format, so to speak: changing any of them changes every user's data. Tests
 * hold their values as literals. Nothing here is fit for cryptography.
 *
 * <p>May use: the JDK. The rest of the engine builds on it.
 */
@NullMarked
package io.seedbed.random;

import org.jspecify.annotations.NullMarked;
