package io.seedbed.realistic;

import java.util.Locale;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import net.datafaker.Faker;
import net.datafaker.service.RandomService;

/**
 * Datafaker itself, for what is more than a list. A Faker has state, so each call takes one that nobody else uses, and
 * there are never more of them than threads have called at once. Safe for use by many threads.
 */
final class FakerPool {
    private final Locale locale;
    private final Queue<Seat> idle = new ConcurrentLinkedQueue<>();

    private record Seat(Faker faker, Reseedable random) {}

    FakerPool(Locale locale) {
        this.locale = locale;
    }

    /**
     * The value of an expression at an address.
     *
     * @param expression constant text, since Datafaker keeps every expression it has ever seen
     */
    String evaluate(String expression, long address) {
        Seat seat = idle.poll();
        if (seat == null) {
            Reseedable random = new Reseedable();
            seat = new Seat(new Faker(locale, new RandomService(random)), random);
        }
        seat.random().seat(address);
        String value = seat.faker().expression(expression);
        // Not in a finally clause: a Faker whose call has failed is not used again.
        idle.offer(seat);
        return value;
    }
}
