package io.seedbed.validation;

import io.seedbed.blueprint.Constraint;
import io.seedbed.domain.Interval;
import io.seedbed.regex.Language;
import java.lang.annotation.Annotation;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.hibernate.validator.constraints.BitcoinAddress;
import org.hibernate.validator.constraints.CodePointLength;
import org.hibernate.validator.constraints.CreditCardNumber;
import org.hibernate.validator.constraints.EAN;
import org.hibernate.validator.constraints.ISBN;
import org.hibernate.validator.constraints.IpAddress;
import org.hibernate.validator.constraints.Length;
import org.hibernate.validator.constraints.LuhnCheck;
import org.hibernate.validator.constraints.Mod10Check;
import org.hibernate.validator.constraints.Mod11Check;
import org.hibernate.validator.constraints.Normalized;
import org.hibernate.validator.constraints.URL;
import org.hibernate.validator.constraints.UUID;
import org.hibernate.validator.constraints.UniqueElements;
import org.hibernate.validator.constraints.br.CNPJ;
import org.hibernate.validator.constraints.br.CPF;
import org.hibernate.validator.constraints.br.TituloEleitoral;
import org.hibernate.validator.constraints.kor.KorRRN;
import org.hibernate.validator.constraints.pl.NIP;
import org.hibernate.validator.constraints.pl.PESEL;
import org.hibernate.validator.constraints.pl.REGON;
import org.hibernate.validator.constraints.ru.INN;
import org.hibernate.validator.constraints.time.DurationMax;
import org.hibernate.validator.constraints.time.DurationMin;

/**
 * What Hibernate Validator's own constraints demand, one condition a constraint.
 *
 * <p>{@code @Range} is made of constraints that are read on their own, {@code @Currency} stands on types that only {@code javax.money}
 * has, and scripts are anybody's guess: these three are not here.
 */
final class HibernateReaders {

    private HibernateReaders() {}

    static Optional<List<Constraint>> demands(Annotation stated, Target target) {
        if (stated instanceof Length length) {
            return target.isText() ? target.sized(length.min(), length.max()) : Optional.empty();
        }
        if (stated instanceof UniqueElements) {
            return target.distinct();
        }
        if (stated instanceof DurationMin min) {
            BigDecimal low = seconds(min.days(), min.hours(), min.minutes(), min.seconds(), min.millis(), min.nanos());
            return target.lasting(min.inclusive() ? Interval.atLeast(low) : Interval.above(low));
        }
        if (stated instanceof DurationMax max) {
            BigDecimal high = seconds(max.days(), max.hours(), max.minutes(), max.seconds(), max.millis(), max.nanos());
            return target.lasting(max.inclusive() ? Interval.atMost(high) : Interval.below(high));
        }
        Optional<Language> language = target.isText() ? text(stated) : Optional.empty();
        if (stated instanceof URL url && language.isPresent()) {
            return target.matching(language.get(), url.regexp(), url.flags());
        }
        return language.flatMap(target::text);
    }

    private static BigDecimal seconds(long days, long hours, long minutes, long seconds, long millis, long nanos) {
        Duration length = Duration.ofDays(days)
                .plusHours(hours)
                .plusMinutes(minutes)
                .plusSeconds(seconds)
                .plusMillis(millis)
                .plusNanos(nanos);
        return BigDecimal.valueOf(length.getSeconds()).add(BigDecimal.valueOf(length.getNano(), 9));
    }

    private static Optional<Language> text(Annotation stated) {
        return known(stated).or(() -> technical(stated)).or(() -> national(stated));
    }

    private static Optional<Language> known(Annotation stated) {
        if (stated instanceof CreditCardNumber card) {
            return Optional.of(CheckDigits.creditCard(card.ignoreNonDigitCharacters()));
        }
        if (stated instanceof LuhnCheck luhn) {
            return CheckDigits.luhn(luhn);
        }
        if (stated instanceof Mod10Check mod10) {
            return CheckDigits.mod10(mod10);
        }
        if (stated instanceof Mod11Check mod11) {
            return CheckDigits.mod11(mod11);
        }
        if (stated instanceof EAN ean) {
            return Optional.of(CheckDigits.ean(ean.type() == EAN.Type.EAN13 ? 13 : 8));
        }
        return stated instanceof ISBN isbn ? Optional.of(CheckDigits.isbn(isbn.type())) : Optional.empty();
    }

    private static Optional<Language> technical(Annotation stated) {
        if (stated instanceof UUID uuid) {
            return Optional.of(TechnicalText.uuid(uuid));
        }
        if (stated instanceof IpAddress address) {
            return Optional.of(TechnicalText.ipAddress(address.type()));
        }
        if (stated instanceof BitcoinAddress address) {
            return Optional.of(TechnicalText.bitcoin(address.value()));
        }
        if (stated instanceof URL url) {
            return Optional.of(TechnicalText.url(url.protocol(), url.host(), url.port()));
        }
        if (stated instanceof CodePointLength length) {
            return Optional.of(TechnicalText.codePoints(length));
        }
        return stated instanceof Normalized normalized
                ? Optional.of(TechnicalText.normalized(normalized.form()))
                : Optional.empty();
    }

    private static Optional<Language> national(Annotation stated) {
        if (stated instanceof CPF) {
            return Optional.of(NationalNumbers.cpf());
        }
        if (stated instanceof CNPJ cnpj) {
            return Optional.of(NationalNumbers.cnpj(cnpj.format() == CNPJ.Format.ALPHANUMERIC));
        }
        if (stated instanceof TituloEleitoral) {
            return Optional.of(NationalNumbers.tituloEleitoral());
        }
        if (stated instanceof KorRRN number) {
            return Optional.of(NationalNumbers.korRrn(number.validateCheckDigit() == KorRRN.ValidateCheckDigit.ALWAYS));
        }
        if (stated instanceof NIP) {
            return Optional.of(NationalNumbers.nip());
        }
        if (stated instanceof PESEL) {
            return Optional.of(NationalNumbers.pesel());
        }
        if (stated instanceof REGON) {
            return Optional.of(NationalNumbers.regon());
        }
        return stated instanceof INN inn ? Optional.of(NationalNumbers.inn(inn.type())) : Optional.empty();
    }
}
