package shop.store;

import io.seedbed.annotation.Children;
import io.seedbed.annotation.Dataset;
import io.seedbed.annotation.Poisson;
import io.seedbed.annotation.Rows;
import io.seedbed.dataset.Table;

/** All that the shop stores: a thousand buyers, and what they have bought. */
@Dataset
public interface Store {
    @Rows(1_000)
    Table<Buyer> buyers();

    @Rows(200)
    Table<Product> products();

    @Children(of = Buyer.class)
    @Poisson(mean = 3)
    Table<Purchase> purchases();

    @Children(of = Purchase.class, atLeast = 1, atMost = 9)
    @Poisson(mean = 3)
    Table<Item> items();

    @Children(of = Purchase.class, atLeast = 1, atMost = 1)
    Table<Payment> payments();

    @Rows(2_000)
    Table<Review> reviews();
}
