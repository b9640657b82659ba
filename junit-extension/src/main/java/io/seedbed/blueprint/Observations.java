package io.seedbed.blueprint;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Values that were observed, with how often they were. */
final class Observations {

    private Observations() {}

    /**
     * The values of a list or a file; equal ones once, with the sum of their weights.
     *
     * @throws IllegalArgumentException if there are none, or the file can not be read; the message is for the user
     */
    static List<Traits.Weight> of(String[] values, String csv) {
        if ((values.length == 0) == csv.isEmpty()) {
            throw new IllegalArgumentException("values stand either in the annotation or in a file, and one is needed");
        }
        Map<String, Double> weights = new LinkedHashMap<>();
        for (String value : values) {
            weights.merge(value, 1.0, Double::sum);
        }
        if (!csv.isEmpty()) {
            read(csv, weights);
        }
        List<Traits.Weight> all = new ArrayList<>();
        weights.forEach((value, weight) -> all.add(new Traits.Weight(value, weight)));
        return all;
    }

    private static void read(String csv, Map<String, Double> weights) {
        try (InputStream stream = open(csv)) {
            BufferedReader lines = new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8));
            lines.readLine(); // the header
            int number = 1;
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                number++;
                if (!line.isEmpty()) {
                    List<String> fields = fields(line);
                    String weight = fields.size() > 1 ? fields.get(1).strip() : "1";
                    weights.merge(fields.get(0), weight(weight, csv, number), Double::sum);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        if (weights.isEmpty()) {
            throw new IllegalArgumentException(csv + " holds no value below its header");
        }
    }

    private static InputStream open(String csv) {
        ClassLoader loader = Thread.currentThread().getContextClassLoader();
        InputStream stream = loader == null ? null : loader.getResourceAsStream(csv);
        if (stream == null) {
            stream = Observations.class.getClassLoader().getResourceAsStream(csv);
        }
        if (stream == null) {
            throw new IllegalArgumentException(
                    "there is no " + csv + " on the class path; it is found from the root of it, as"
                            + " in shop/incomes.csv below src/main/resources");
        }
        return stream;
    }

    private static double weight(String text, String csv, int line) {
        try {
            double weight = new BigDecimal(text).doubleValue();
            if (weight >= 0 && weight < Double.POSITIVE_INFINITY) {
                return weight;
            }
        } catch (NumberFormatException e) {
            // Told below, as a weight below zero is.
        }
        throw new IllegalArgumentException(
                "line " + line + " of " + csv + " has the weight \"" + text + "\", which is no number from 0 on");
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
