package io.seedbed.blueprint;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** Small tables on the class path that annotations name. */
final class SmallCsv {

    private SmallCsv() {}

    /**
     * A line below the header.
     *
     * @param number counts from 1, the header
     */
    record Line(String csv, int number, List<String> fields) {

        /** @throws IllegalArgumentException if there is none; the message is for the user */
        String field(int column) {
            if (column >= fields.size()) {
                throw new IllegalArgumentException(
                        place() + " has " + fields.size() + " of " + (column + 1) + " columns");
            }
            return fields.get(column);
        }

        /**
         * A weight in a column that may be left out.
         *
         * @throws IllegalArgumentException if it is no weight; the message is for the user
         */
        double weight(int column) {
            String text = column < fields.size() ? fields.get(column).strip() : "1";
            try {
                double weight = new BigDecimal(text).doubleValue();
                if (weight >= 0 && weight < Double.POSITIVE_INFINITY) {
                    return weight;
                }
            } catch (NumberFormatException e) {
                // Told below, as a weight below zero is.
            }
            throw new IllegalArgumentException(
                    place() + " has the weight \"" + text + "\", which is no number from 0 on");
        }

        String place() {
            return "line " + number + " of " + csv;
        }
    }

    /**
     * All lines that are not empty.
     *
     * @throws IllegalArgumentException if there are none; the message is for the user
     */
    static List<Line> lines(String csv) {
        List<Line> all = new ArrayList<>();
        try (InputStream stream = open(csv)) {
            BufferedReader lines = new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8));
            lines.readLine(); // the header
            int number = 1;
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                number++;
                if (!line.isEmpty()) {
                    all.add(new Line(csv, number, fields(line)));
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        if (all.isEmpty()) {
            throw new IllegalArgumentException(csv + " holds no value below its header");
        }
        return all;
    }

    private static InputStream open(String csv) {
        ClassLoader loader = Thread.currentThread().getContextClassLoader();
        InputStream stream = loader == null ? null : loader.getResourceAsStream(csv);
        if (stream == null) {
            stream = SmallCsv.class.getClassLoader().getResourceAsStream(csv);
        }
        if (stream == null) {
            throw new IllegalArgumentException(
                    "there is no " + csv + " on the class path; it is found from the root of it, as"
                            + " in shop/incomes.csv below src/main/resources");
        }
        return stream;
    }

    /** The fields of a line of RFC 4180; fields with line breaks are no values for this purpose. */
    private static List<String> fields(String line) {
        List<String> fields = new ArrayList<>();
        StringBuilder field = new StringBuilder();
        boolean quoted = false;
        for (int i = 0; i < line.length(); i++) {
            char c = line.charAt(i);
            if (c == '"' && quoted && i + 1 < line.length() && line.charAt(i + 1) == '"') {
                field.append('"');
                i++;
            } else if (c == '"') {
                quoted = !quoted;
            } else if (c == ',' && !quoted) {
                fields.add(field.toString());
                field.setLength(0);
            } else {
                field.append(c);
            }
        }
        fields.add(field.toString());
        return fields;
    }
}
