package io.seedbed.distribution;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;

/**
 * Distributions as text: the name of the annotation and its attributes, {@code Normal(40, 10)}, {@code Normal(mean 40, sd 10)} or
 * {@code Normal(mean = 40, sd = 10)}.
 */
public final class DistributionText {

    /**
     * How a distribution is made.
     *
     * @param attributes their names in order; one that may be left out ends with {@code =} and its default
     */
    private record Form(List<String> attributes, Function<double[], Distribution> maker) {
        static Form of(Function<double[], Distribution> maker, String... attributes) {
            return new Form(List.of(attributes), maker);
        }
    }

    private static final Map<String, Form> FORMS = new TreeMap<>(Map.ofEntries(
            Map.entry("Uniform", Form.of(x -> UniformDistribution.of(x[0], x[1]), "low", "high")),
            Map.entry("Normal", Form.of(x -> NormalDistribution.of(x[0], x[1]), "mean", "sd")),
            Map.entry("LogNormal", Form.of(x -> LogNormalDistribution.of(x[0], x[1]), "median", "sigma")),
            Map.entry("Exponential", Form.of(x -> ExponentialDistribution.of(x[0]), "mean")),
            Map.entry("Gamma", Form.of(x -> GammaDistribution.of(x[0], x[1]), "shape", "scale")),
            Map.entry(
                    "Beta",
                    Form.of(x -> BetaDistribution.of(x[0], x[1], x[2], x[3]), "alpha", "beta", "low=0", "high=1")),
            Map.entry("Weibull", Form.of(x -> WeibullDistribution.of(x[0], x[1]), "shape", "scale")),
            Map.entry("Pareto", Form.of(x -> ParetoDistribution.of(x[0], x[1]), "minimum", "shape")),
            Map.entry("Triangular", Form.of(x -> TriangularDistribution.of(x[0], x[1], x[2]), "low", "mode", "high")),
            Map.entry("Poisson", Form.of(x -> PoissonDistribution.of(x[0]), "mean")),
            Map.entry("Binomial", Form.of(x -> BinomialDistribution.of((int) x[0], x[1]), "trials", "p")),
            Map.entry("Geometric", Form.of(x -> GeometricDistribution.of(x[0]), "p")),
            Map.entry("NegativeBinomial", Form.of(x -> NegativeBinomialDistribution.of(x[0], x[1]), "successes", "p")),
            Map.entry("Zipf", Form.of(x -> ZipfDistribution.of((long) x[0], x[1]), "n", "exponent=1")),
            Map.entry("Bernoulli", Form.of(x -> BernoulliDistribution.of(x[0]), "p"))));

    private DistributionText() {}

    /**
     * The distribution that a text names.
     *
     * @throws IllegalArgumentException if it names none, or its parameters make none; the message quotes the text
     */
    public static Distribution parse(String text) {
        String stripped = text.strip();
        int open = stripped.indexOf('(');
        if (open < 0 || !stripped.endsWith(")")) {
            throw refused(text, "it has no parameters in parentheses");
        }
        String name = stripped.substring(0, open).strip();
        Form form = FORMS.get(name);
        if (form == null) {
            throw refused(
                    text, "there is no distribution " + name + ". There are " + String.join(", ", FORMS.keySet()));
        }
        Map<String, Double> values = new LinkedHashMap<>();
        String inner = stripped.substring(open + 1, stripped.length() - 1).strip();
        List<String> names = names(form);
        for (String argument : inner.isEmpty() ? new String[0] : inner.split(",")) {
            String[] words = argument.strip().split("\\s*=\\s*|\\s+");
            String attribute =
                    words.length == 2 ? words[0] : values.size() < names.size() ? names.get(values.size()) : "";
            if (!names.contains(attribute) || words.length > 2 || values.containsKey(attribute)) {
                throw refused(
                        text, "\"" + argument.strip() + "\" is none of its parameters " + String.join(", ", names));
            }
            values.put(attribute, number(text, words[words.length - 1]));
        }
        return form.maker.apply(parameters(text, form, values));
    }

    private static List<String> names(Form form) {
        List<String> names = new ArrayList<>();
        for (String attribute : form.attributes) {
            names.add(attribute.contains("=") ? attribute.substring(0, attribute.indexOf('=')) : attribute);
        }
        return names;
    }

    private static double[] parameters(String text, Form form, Map<String, Double> values) {
        double[] parameters = new double[form.attributes.size()];
        for (int i = 0; i < parameters.length; i++) {
            String attribute = form.attributes.get(i);
            int equals = attribute.indexOf('=');
            Double value = values.get(equals < 0 ? attribute : attribute.substring(0, equals));
            if (value == null && equals < 0) {
                throw refused(text, attribute + " is missing");
            }
            parameters[i] = value == null ? Double.parseDouble(attribute.substring(equals + 1)) : value;
        }
        return parameters;
    }

    private static double number(String text, String word) {
        try {
            return Double.parseDouble(word);
        } catch (NumberFormatException e) {
            throw refused(text, "\"" + word + "\" is not a number");
        }
    }

    private static IllegalArgumentException refused(String text, String reason) {
        return new IllegalArgumentException("\"" + text + "\" is no distribution: " + reason
                + ".\nWrite its name and parameters, for example Normal(40, 10) or Normal(mean 40, sd 10).");
    }
}
