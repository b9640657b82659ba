package shop;

import io.seedbed.annotation.BlueprintFor;
import jakarta.validation.constraints.Max;

@BlueprintFor(Customer.class)
interface Younger {
    @Max(30)
    int age();
}
