package io.seedbed.distribution;

/** A distribution that is known by its shape and parameters: equal text, equal distribution. */
abstract class Named implements Distribution {
    private final String text;

    /**
     * Keeps the parameters for the text.
     *
     * @param shape such as {@code Normal}
     * @param parameters names and numbers in turn: {@code "mean", 38.0, "sd", 12.0}
     */
    Named(String shape, Object... parameters) {
        StringBuilder builder = new StringBuilder(shape).append('(');
        for (int i = 0; i < parameters.length; i += 2) {
            double value = ((Number) parameters[i + 1]).doubleValue();
            builder.append(i == 0 ? "" : ", ").append(parameters[i]).append(' ').append(Parameter.text(value));
        }
        text = builder.append(')').toString();
    }

    @Override
    public final boolean equals(Object other) {
        // The text holds every digit of every parameter.
        return other != null && getClass() == other.getClass() && text.equals(((Named) other).text);
    }

    @Override
    public final int hashCode() {
        return text.hashCode();
    }

    @Override
    public final String toString() {
        return text;
    }
}
