package io.seedbed.regex;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Holds drawn strings as literals: a change here changes the data of every user. */
class GoldenTextTest {

    static Stream<Arguments> golden() {
        return Stream.of(
                Arguments.of(
                        "free text",
                        Language.any().withLength(0, 12),
                        List.of(
                                "egqaw",
                                "foluhice",
                                "Ji q424718",
                                "peyomixoz",
                                "waitvaziyo",
                                "Da xo|",
                                "07260=bpebp",
                                "Ǻ+ȀǹV¾I")),
                Arguments.of(
                        "text that is not blank",
                        Language.notBlank().withLength(0, 40),
                        List.of(
                                "egqawbojo",
                                "foluhicepeseixa",
                                " qEq4247184932978BMurulodit",
                                "peyomixozerebijuac",
                                "waitvaziyowuxjug doyewo",
                                "Da xo|gsmio",
                                "07260=bpebpocu4834947396256BRxi",
                                "\n,ȀǹV¾IƽǔĮǝ")),
                Arguments.of(
                        "e-mail addresses",
                        Language.email(),
                        List.of(
                                "eg@B.bojonu",
                                "fol@hicep.ogixap",
                                "J.1.4.4.g@4.k2.78--w.xe",
                                "peyomixoz@63053.ac",
                                "waitvaziy@wu.3.ewaru",
                                "Da287}@7.iote",
                                "07260?bil@57084834.mokusg",
                                "#l.!h@ePRy.Jh")),
                Arguments.of(
                        "a plain pattern",
                        Language.of("[A-Z]{3}-\\d{4,6}", 0),
                        List.of(
                                "HEP-80636",
                                "ESK-24035",
                                "JPE-424718",
                                "OJY-458792",
                                "VEK-819497",
                                "DDG-79274",
                                "BSG-050530",
                                "UDU-09067")),
                Arguments.of(
                        "a pattern within bounds",
                        Language.of("^[a-z0-9]+(?:-[a-z0-9]+)*$", 0).withLength(3, 20),
                        List.of(
                                "egib-06",
                                "foluhicepes",
                                "kif-4247-xm-ke-o",
                                "peyomixozere",
                                "ufitvaziyowu-3",
                                "dahut9274",
                                "07260505305708483",
                                "2f-1d-cxz")),
                Arguments.of(
                        "look-aheads",
                        Language.of("^(?=.*[0-9])(?=.*[a-z])(?=.*[A-Z])(?=.*[@#$%^&+=])(?=\\S+$).{8,20}$", 0),
                        List.of(
                                "215b@Asesi",
                                "f74^hicepFogi",
                                "Ŏ5EP&hnogumukeyov",
                                "539rLixoz%6305",
                                "ufiTUaziy=wu8392",
                                "óahXo}$s4io",
                                "cohRc5053#57084834",
                                "@dUǺT9IƼǓĭǜǆ")),
                Arguments.of(
                        "Unicode classes",
                        Language.of("^\\p{Lu}[\\p{L}' -]*$", 0).withLength(2, 16),
                        List.of(
                                "Haqawbo",
                                "Eoluhicep",
                                "Ji qnenogumuk",
                                "Oeyomixozer",
                                "Vaitvaziyowu",
                                "Da xo-es",
                                "Bthra-bilapocu",
                                "ǪÅǰǪOɋEƶ")),
                Arguments.of(
                        "foreign letters",
                        Language.of("[\uAC00-\uD7A3]{2,5}", 0),
                        List.of("겖걢괲", "걠굳곓귟", "겶괯걑괫곸", "괚겸귢굅", "궯걖곗굾궚", "걄갿것귌", "갟굳걼굓갞", "궎걇궔궎")),
                Arguments.of(
                        "a list of words",
                        Language.of("^(ASC|DESC)$", 2),
                        List.of("asc", "desc", "Desc", "Desc", "DESC", "asC", "desc", "ASc")),
                Arguments.of(
                        "a back-reference",
                        Language.of("(['\"])[a-z ]{0,10}\\1", 0),
                        List.of(
                                "\"gibubo\"",
                                "\"tiyelcep\"",
                                "\"qfinenogu\"",
                                "\"tukemsb\"",
                                "'fitvaziyo'",
                                "\"a xo es\"",
                                "\"geoj\"",
                                "'dvuc br'")),
                Arguments.of(
                        "word boundaries",
                        Language.of("\\w+\\b.*\\bend", 0),
                        List.of(
                                "egib As end",
                                "fol hicep og end",
                                "Jif :emo {4~en ew e end",
                                "peyomixozerebi end",
                                "waitvaziy wu + a^end",
                                "Da287_gom end",
                                "07260_bil!57084834}mo end",
                                "Xi³ef\tfPS\\end")),
                Arguments.of(
                        "a named back-reference",
                        Language.of("\\d{4}(?<sep>[-/.])(0[1-9]|1[0-2])\\k<sep>(0[1-9]|[12]\\d)", 0),
                        List.of(
                                "0749-12-12",
                                "7258/04/29",
                                "9783.08.09",
                                "9062-05-07",
                                "9912.10.16",
                                "1128/02/15",
                                "3751-06-16",
                                "1403.02.27")));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("golden")
    void the_texts_of_an_address_never_change(String what, Language language, List<String> texts) {
        assertThat(LongStream.range(0, texts.size()).mapToObj(language::sample))
                .as(what)
                .containsExactlyElementsOf(texts);
    }
}
