package club

import jakarta.validation.constraints.Max
import jakarta.validation.constraints.Min
import jakarta.validation.constraints.NotNull
import jakarta.validation.constraints.Pattern
import jakarta.validation.constraints.Size
import java.math.BigDecimal

sealed interface Payment

data class Card(@field:Size(min = 16, max = 16) val number: String) : Payment

data object Cash : Payment

sealed class Transfer(val bank: String) : Payment {
    class National(bank: String) : Transfer(bank)

    class Abroad(bank: String, val country: String) : Transfer(bank)
}

data class Fee(val amount: BigDecimal, val payment: Payment)

/** A class of its own where it stands alone or in a list; what has a property of it holds a text. */
@JvmInline
value class Code(@field:Pattern(regexp = "[A-Z]{3}") val text: String)

@JvmInline
value class Points(@field:Min(0) @field:Max(50) val count: Int) {
    init {
        require(count in 0..50) { "nobody has $count points" }
    }
}

/** Its check is not declared, and so nobody knows what it demands. */
@JvmInline
value class Odd(val number: Int) {
    init {
        require(number % 2 != 0) { "$number is even" }
    }
}

data class Account(
    val code: Code,
    val former: Code?,
    val points: Points,
    val bonus: Points?,
    val history: List<Points>,
)

data class Lottery(@field:Min(4) @field:Max(4) val odd: Odd)

/** The next one may be missing, and so a row of them has an end. */
data class Link(val name: String, val next: Link?)

data class Endless(val other: Endless)
