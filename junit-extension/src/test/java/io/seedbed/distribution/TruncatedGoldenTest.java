package io.seedbed.distribution;

import static org.assertj.core.api.Assertions.assertThat;

import io.seedbed.random.Address;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Values to the bit, as digests of 10,000 draws each: a change here changes every user's data, on some platform or for all,
 * and needs a new algorithm number.
 */
class TruncatedGoldenTest {
    static Stream<Arguments> digests() {
        return Stream.of(
                digest(UniformDistribution.of(-2, 5), 0x53E70D36700CFA72L, 0x8EC0D26775A7BE96L),
                digest(NormalDistribution.of(38, 12), 0xE9078E6053B0D9A3L, 0xCEBB21913D0A29A2L),
                digest(LogNormalDistribution.of(120, 0.8), 0x00D629C0D69E02A3L, 0x7FB97BAA155396D0L),
                digest(ExponentialDistribution.of(30), 0xEA5F9FED4319F496L, 0x26284725E46DECD9L),
                digest(GammaDistribution.of(0.05, 2), 0xE41046809A057118L, 0x49E2F95124D64BACL),
                digest(GammaDistribution.of(3, 10), 0xA1B1A2AC5CD38A58L, 0x34AF0B9C3936D2EDL),
                digest(BetaDistribution.of(0.3, 0.4, 0, 1), 0xE6DB1FE45C19EB24L, 0x78116BB06C756323L),
                digest(BetaDistribution.of(8, 2, 0, 100), 0x964918DBC4BF8B96L, 0x4220DAF011420973L),
                digest(WeibullDistribution.of(1.5, 2), 0xEBFED51C5D95682EL, 0x942CC69B6DFE1BE9L),
                digest(ParetoDistribution.of(1000, 1.16), 0x4286FD0A745701EBL, 0x993D3DFB034A2860L),
                digest(TriangularDistribution.of(2, 3, 10), 0xDE6456F2F6401DE8L, 0x852ABCAA124C356BL),
                digest(PoissonDistribution.of(4.5), 0x1BCA1420D0A9E911L, 0xBB90DBD87EC52EE2L),
                digest(PoissonDistribution.of(1e7), 0xE44AF7662FD3DB65L, 0x3AC21E4324C57E18L),
                digest(BinomialDistribution.of(20, 0.12), 0x66511A6693113A17L, 0x735764E62CBE5A60L),
                digest(GeometricDistribution.of(0.3), 0x5F06A1A125CF2C9AL, 0x5A0B135E0ED2E0BDL),
                digest(NegativeBinomialDistribution.of(3, 0.2), 0xBDA59F078EEE0D61L, 0x09C9D3C9ED5DC612L),
                digest(ZipfDistribution.of(1_000_000, 1), 0x15EE493CEB3E4787L, 0xAF50EF9F03D87B4BL),
                digest(BernoulliDistribution.of(0.3), 0xAEF75B10124E80B9L, 0x3CCFA6B82AB82BD7L));
    }

    private static Arguments digest(Distribution distribution, long onLine, long onGrid) {
        return Arguments.of(distribution, onLine, onGrid);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("digests")
    void drawsAreTheSameForEver(Distribution distribution, long onLine, long onGrid) {
        Truncated line = Truncated.continuous(distribution, Double.NEGATIVE_INFINITY, Double.POSITIVE_INFINITY);
        // More than 1024 points wherever the distribution is wide, so that the inverse is used and not a table of
        // cells.
        Truncated grid = Truncated.grid(distribution, 0, 10_000_000_000L, 0.01);
        long lineDigest = 0;
        long gridDigest = 0;
        for (int i = 0; i < 10_000; i++) {
            double u = Address.unit(Address.bits(42, i));
            lineDigest = Address.mix(lineDigest ^ Double.doubleToLongBits(line.at(u)));
            gridDigest = Address.mix(gridDigest ^ grid.indexAt(u));
        }
        assertThat(lineDigest).as("on the line: 0x%016XL", lineDigest).isEqualTo(onLine);
        assertThat(gridDigest).as("on the grid: 0x%016XL", gridDigest).isEqualTo(onGrid);
    }
}
