package io.seedbed.validation;

/** What an exception says. */
final class Causes {

    private Causes() {}

    /** The messages of the exception and its causes, one to a line. */
    static String of(Throwable throwable) {
        StringBuilder text = new StringBuilder(said(throwable));
        for (Throwable cause = throwable.getCause(); cause != null; cause = cause.getCause()) {
            text.append('\n').append(said(cause));
        }
        return text.toString();
    }

    private static String said(Throwable throwable) {
        String message = throwable.getMessage();
        return message == null ? throwable.getClass().getName() : message;
    }
}
