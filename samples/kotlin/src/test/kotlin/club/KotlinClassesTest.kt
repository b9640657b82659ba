package club

import io.seedbed.Seedbed
import io.seedbed.annotation.NullRate
import io.seedbed.junit.Seed
import io.seedbed.junit.Synthetic
import io.seedbed.problem.SeedbedException
import jakarta.validation.Validation
import org.assertj.core.api.Assertions.assertThat
import org.assertj.core.api.Assertions.assertThatExceptionOfType
import org.hibernate.validator.messageinterpolation.ParameterMessageInterpolator
import org.junit.jupiter.api.Test

@Seed(7)
class KotlinClassesTest {

    private fun <T : Any> rows(type: Class<T>, count: Long = 1000): List<T> =
        Seedbed.of(type).seed(7).plan().rows(0, count).toList()

    @Test
    fun `a member as a parameter`(@Synthetic member: Member, @Synthetic(rows = 5) many: List<Member>) {
        assertThat(member.age).isBetween(18, 99)
        assertThat(many).hasSize(5).doesNotHaveDuplicates()
    }

    @Test
    fun `the primary constructor is called with values for all parameters and the others are set`() {
        val members = rows(Member::class.java)

        Validation.byDefaultProvider().configure().messageInterpolator(ParameterMessageInterpolator())
            .buildValidatorFactory().use { factory ->
                assertThat(members).allMatch { factory.validator.validate(it).isEmpty() }
            }
        assertThat(members.map { it.age }.distinct()).hasSizeGreaterThan(50)
        assertThat(members.map { it.level }.distinct()).containsExactlyInAnyOrder(Level.BASIC, Level.GOLD)
        assertThat(members.map { it.note?.length ?: 0 }).allMatch { it in 1..10 }
        assertThat(members.map { it.address.city }.distinct()).hasSizeGreaterThan(50).doesNotContain("Nowhere")
        assertThat(members).allMatch { it.initials == it.name.take(1) }
    }

    @Test
    fun `what may be null is missing as often as it is said and the rest never`() {
        val members = rows(Member::class.java)

        assertThat(members.count { it.email == null }).isZero()
        // 300 expected, deviation 14.5: five of them are passed by chance once in two million seeds.
        assertThat(members.count { it.sponsor == null }).isBetween(228, 372)
    }

    data class Strict(@NullRate(0.5) val name: String)

    @Test
    fun `what may not be null can not be missing`() {
        assertThatExceptionOfType(SeedbedException::class.java)
            .isThrownBy { rows(Strict::class.java) }
            .withMessage(
                """
                A value that must be there can not be missing: club.KotlinClassesTest.Strict.name
                  null rate: 0.5
                  required by: the type String
                  to do: remove @NullRate or what requires the value
                """.trimIndent(),
            )
    }

    @Test
    fun `arguments that all have defaults are drawn all the same`() {
        assertThat(rows(Address::class.java, 100)).noneMatch { it == Address() }
    }

    @Test
    fun `constraints on parameters count`() {
        val labels = rows(Ticket::class.java).map { it.label }

        assertThat(labels).allMatch { it.matches(Regex(".{0,3}\\S.{0,3}-[1-6]")) && it.length <= 6 }
        assertThat(rows(Ticket::class.java).map { it.row }.distinct()).hasSize(6)
    }

    @Test
    fun `sealed classes are all there and an object is the only one`() {
        val payments = rows(Fee::class.java).map { it.payment }

        assertThat(payments.map { it.javaClass.simpleName }.distinct())
            .containsExactlyInAnyOrder("Card", "Cash", "National", "Abroad")
        assertThat(payments.filter { it.javaClass == Cash.javaClass }).isNotEmpty.allMatch { it === Cash }
    }

    @Test
    fun `sealed classes of older targets are known by what Kotlin notes`() {
        val animals = rows(Animal::class.java, 100)

        assertThat(animals).anyMatch { it === Fish }.anyMatch { isDog(it) }.allMatch { it === Fish || isDog(it) }
    }

    @Test
    fun `value classes hold what their own constraints allow`() {
        val accounts = rows(Account::class.java)

        assertThat(accounts.map { it.code.text }).allMatch { it.matches(Regex("[A-Z]{3}")) }
        assertThat(accounts.mapNotNull { it.former?.text }).isNotEmpty.allMatch { it.matches(Regex("[A-Z]{3}")) }
        assertThat(accounts.map { it.points.count }.distinct()).hasSizeGreaterThan(40)
        assertThat(accounts.flatMap { it.history + listOfNotNull(it.bonus) }.map { it.count }).allMatch { it in 0..50 }
        assertThat(rows(Points::class.java).map { it.count }.distinct()).hasSizeGreaterThan(40)
    }

    @Test
    fun `what a value class refuses is no silent success`() {
        assertThatExceptionOfType(SeedbedException::class.java)
            .isThrownBy { rows(Lottery::class.java) }
            .withMessage(
                """
                Can not create club.Lottery
                  odd: 4
                  why: its own code threw java.lang.IllegalArgumentException: 4 is even
                  to do: state what that code demands as constraints on the properties
                """.trimIndent(),
            )
    }

    @Test
    fun `what may be missing ends what contains itself`() {
        assertThat(rows(Link::class.java, 100)).allMatch { generateSequence(it) { link -> link.next }.count() < 10 }
        assertThatExceptionOfType(SeedbedException::class.java)
            .isThrownBy { rows(Endless::class.java) }
            .withMessage(
                """
                Can not create club.Endless
                  why: each needs another one, without end
                  through: Endless Endless.other
                  to do: let it be missing, or allow an empty collection
                """.trimIndent(),
            )
    }
}
