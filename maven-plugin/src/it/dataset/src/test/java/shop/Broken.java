package shop;

import io.seedbed.annotation.BlueprintFor;
import jakarta.validation.constraints.Max;

/** No line is possible with this. */
@BlueprintFor(Shop.Line.class)
interface Broken {
    @Max(0)
    int quantity();
}
