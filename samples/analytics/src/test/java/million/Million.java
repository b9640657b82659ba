package million;

import io.seedbed.annotation.Children;
import io.seedbed.annotation.Dataset;
import io.seedbed.annotation.Poisson;
import io.seedbed.annotation.Rows;
import io.seedbed.dataset.Table;
import shop.store.Buyer;
import shop.store.Item;
import shop.store.Payment;
import shop.store.Product;
import shop.store.Purchase;
import shop.store.Review;

/** The shop with a million rows in all. */
@Dataset
interface Million {
    @Rows(60_000)
    Table<Buyer> buyers();

    @Rows(2_000)
    Table<Product> products();

    @Children(of = Buyer.class)
    @Poisson(mean = 3)
    Table<Purchase> purchases();

    @Children(of = Purchase.class, atLeast = 1, atMost = 9)
    @Poisson(mean = 3)
    Table<Item> items();

    @Children(of = Purchase.class, atLeast = 1, atMost = 1)
    Table<Payment> payments();

    @Rows(40_000)
    Table<Review> reviews();
}
