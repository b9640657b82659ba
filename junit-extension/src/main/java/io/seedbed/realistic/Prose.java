package io.seedbed.realistic;

import io.seedbed.random.Address;
import java.util.List;
import java.util.Locale;

/** Text without meaning from a table of words: titles, sentences, paragraphs. Immutable. */
record Prose(Table words, Locale locale) {
    private static final Table EXTENSIONS = Table.of(List.of("pdf", "txt", "csv", "png", "jpg", "docx", "xlsx", "zip"));

    /** The source of a length of text, by its name in the vocabulary. */
    TextSource of(String name) {
        return switch (name) {
            case "word" -> new TableSource(words, TableSource.BY_CELL);
            case "title" -> (siblings, owner, cell) -> capital(join(cell, 3, 6, " "));
            case "sentence" -> (siblings, owner, cell) -> sentence(cell);
            case "paragraph" -> (siblings, owner, cell) -> paragraph(cell);
            case "slug" -> (siblings, owner, cell) -> slug(cell);
            case "fileName" -> (siblings, owner, cell) -> slug(cell) + "." + EXTENSIONS.pick(Address.bits(cell, 99));
            default -> throw new IllegalArgumentException("no text is called " + name);
        };
    }

    private String join(long address, int least, int most, String separator) {
        int count = least + (int) Address.below(Address.bits(address, 0), most - least + 1L);
        StringBuilder text = new StringBuilder(count * 10);
        for (int i = 1; i <= count; i++) {
            text.append(i == 1 ? "" : separator).append(words.pick(Address.bits(address, i)));
        }
        return text.toString();
    }

    private static String capital(String text) {
        int end = text.offsetByCodePoints(0, 1);
        return text.substring(0, end).toUpperCase(Locale.ROOT) + text.substring(end);
    }

    private String sentence(long address) {
        return capital(join(address, 5, 12, " ")) + ".";
    }

    private String paragraph(long address) {
        int count = 3 + (int) Address.below(Address.bits(address, 0), 4);
        StringBuilder text = new StringBuilder(count * 80);
        for (int i = 0; i < count; i++) {
            text.append(i == 0 ? "" : " ").append(sentence(Address.slot(address, i)));
        }
        return text.toString();
    }

    private String slug(long cell) {
        String slug = Ascii.slug(join(cell, 2, 4, " "), locale);
        return slug.isEmpty() ? "page-" + Address.below(Address.bits(cell, 98), 1_000_000) : slug;
    }
}
