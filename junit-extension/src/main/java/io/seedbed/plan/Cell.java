package io.seedbed.plan;

import io.seedbed.blueprint.Property;
import io.seedbed.blueprint.ValueSpec;
import io.seedbed.domain.Domain;
import java.time.Instant;
import java.util.List;
import java.util.Locale;

/**
 * The place of a value, as {@link Realism} sees it.
 *
 * @param owner the simple name of the class around it; empty for a value on its own
 * @param property the property's or parameter's name
 * @param siblings the all properties of the owner, this one included
 * @param value all that is stated about it
 * @param allowed what its constraints allow
 * @param locale the locale of text
 * @param now the instant of now
 */
public record Cell(
        String owner,
        String property,
        List<Property> siblings,
        ValueSpec value,
        Domain allowed,
        Locale locale,
        Instant now) {}
