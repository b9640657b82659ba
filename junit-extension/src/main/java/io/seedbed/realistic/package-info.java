/**
 * Values that look like the real thing: first names for {@code firstName}, a post code of the right state for
 * {@code zip}, an e-mail address that fits the name of the same object.
 *
 * <p>{@link io.seedbed.realistic.DatafakerRealism} recognises what a property means by its name and gives a source of text,
 * or the usual range for numbers and dates. What it proposes is a wish: package {@code plan} keeps a value only if the
 * constraints allow it.
 *
 * <p>Parts of one object agree because all of them are functions of the address of that object: its first name, last name
 * and user name read the same <em>persona</em>, its city and post code the same <em>place</em>. No part asks for another,
 * so leaving one out or adding one changes nothing.
 *
 * <p>The words come from Datafaker's lists, which are copied once into tables; only methods that are more than a list are
 * called value by value. Addresses that could belong to somebody are avoided: e-mail and web addresses end in the domains
 * that RFC 2606 reserves, and phone numbers are those set aside for fiction where a country has some.
 *
 * <p>The only package that may import {@code net.datafaker}. Uses {@code plan}, {@code blueprint}, {@code domain},
 * {@code problem} and {@code random}.
 */
@NullMarked
package io.seedbed.realistic;

import org.jspecify.annotations.NullMarked;
