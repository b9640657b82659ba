package club

import io.seedbed.annotation.NullRate
import jakarta.validation.Valid
import jakarta.validation.constraints.Email
import jakarta.validation.constraints.Max
import jakarta.validation.constraints.Min
import jakarta.validation.constraints.NotBlank
import jakarta.validation.constraints.Positive
import jakarta.validation.constraints.Size
import java.time.LocalDate

enum class Level { BASIC, GOLD }

/** All arguments have defaults: the compiler adds a constructor without any, which says nothing about what an address holds. */
data class Address(
    @field:NotBlank @field:Size(max = 30) val city: String = "Nowhere",
    @field:Size(min = 4, max = 4) val postcode: String = "0000",
)

/** A property as most are, constrained on its field, or on the constructor's parameter where no use-site target is written. */
data class Member(
    @field:Positive val id: Long,
    @field:NotBlank @field:Size(max = 40) val name: String,
    @field:Email val email: String?,
    @field:Min(18) @field:Max(99) val age: Int = 30,
    @field:Valid val address: Address,
    @field:Size(min = 1, max = 3) val tags: List<@NotBlank @Size(max = 5) String> = listOf("new"),
    @NullRate(0.3) val sponsor: String? = null,
    val level: Level = Level.BASIC,
    var since: LocalDate,
) {
    @field:Size(min = 1, max = 10)
    var note: String? = null

    val initials by lazy { name.take(1) }

    constructor(name: String) : this(1, name, null, 20, Address(), listOf(), null, Level.GOLD, LocalDate.EPOCH)
}

class Ticket(@param:Min(1) @param:Max(6) val row: Int, @param:NotBlank @param:Size(max = 4) code: String) {
    val label = "$code-$row"
}
