package io.seedbed.realistic;

import io.seedbed.random.Address;
import java.util.List;
import java.util.Locale;

/** The companies of a locale: name, domain and web addresses that belong to an address. Immutable. */
record Company(long salt, Part names, Locale locale) {
    /** Under a domain that RFC 2606 reserves, so that nothing made for a test reaches a real server. */
    private static final String DOMAIN = ".example.com";

    private static final int LONGEST_LABEL = 40;
    private static final Table SERVERS = Table.of(List.of("www", "api", "app", "mail", "db", "cdn", "auth", "files"));

    static Company of(Part names, Locale locale) {
        return new Company(Address.name("company:"), names, locale);
    }

    /** The same companies, but another of them for each address. */
    Company of(String whose) {
        return new Company(Address.name("company:" + whose), names, locale);
    }

    private long address(long owner) {
        return Address.child(owner, salt);
    }

    String name(long owner) {
        return names.at(address(owner));
    }

    /** For example {@code ortiz-and-sons.example.com}; a number stands for a name that has no Latin letters. */
    String domain(long owner) {
        String label = Ascii.slug(name(owner), locale);
        if (label.isEmpty()) {
            label = "firm-" + (1000 + Address.below(Address.bits(address(owner), 1), 9000));
        }
        return (label.length() > LONGEST_LABEL
                        ? label.substring(0, LONGEST_LABEL).replaceAll("-+$", "")
                        : label)
                + DOMAIN;
    }

    String url(long owner) {
        return "https://www." + domain(owner) + "/";
    }

    String host(long owner, long cell) {
        return SERVERS.pick(Address.bits(cell, 0)) + Address.below(Address.bits(cell, 1), 100) + "." + domain(owner);
    }

    String image(long owner, long cell) {
        return "https://images." + domain(owner) + "/" + Address.below(Address.bits(cell, 0), 1_000_000) + ".png";
    }
}
