package io.seedbed.validation;

import jakarta.validation.MessageInterpolator;
import java.util.Locale;

/** Leaves messages as their templates: no locale, no expression language, no resource bundle. */
final class PlainMessages implements MessageInterpolator {

    @Override
    public String interpolate(String messageTemplate, Context context) {
        return messageTemplate;
    }

    @Override
    public String interpolate(String messageTemplate, Context context, Locale locale) {
        return messageTemplate;
    }
}
