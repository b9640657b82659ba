package io.seedbed.distribution;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Ties uniform numbers together by rank correlations: the copula of a multivariate normal distribution.
 *
 * <p>Variables are added one by one, each with its correlations to some of those before. What is not stated follows: given what it is
 * tied to, a variable is independent of all others. A variable is then a sum of independent normal numbers (the rows of a Cholesky factor).
 *
 * <p>Spearman's rho of two normal variables with correlation r is 6/pi asin(r/2) (Pearson, 1907), so that r is 2 sin(pi rho/6).
 *
 * <p>Not thread-safe while variables are added.
 */
public final class GaussianCopula {
    /** What rounding may take from a variance of 0: two variables may be the same. */
    private static final double TOLERANCE = 1e-9;

    private final List<double[]> rows = new ArrayList<>();
    private final List<double[]> correlations = new ArrayList<>();

    /**
     * A stated tie.
     *
     * @param variable the number of an earlier variable, from 0
     * @param rho Spearman's rank correlation, from -1 to 1
     */
    public record Tie(int variable, double rho) {}

    /** How many variables there are. */
    public int size() {
        return rows.size();
    }

    /** The normal correlation that gives a rank correlation. */
    static double pearson(double rho) {
        return 2 * StrictMath.sin(Math.PI * rho / 6);
    }

    /**
     * Adds a variable.
     *
     * @return whether there is such a variable; if not, nothing is added: the ties contradict each other
     */
    public boolean add(List<Tie> ties) {
        int n = ties.size();
        double[] wanted = new double[n];
        double[][] among = new double[n][n];
        for (int i = 0; i < n; i++) {
            wanted[i] = pearson(ties.get(i).rho());
            for (int j = 0; j < n; j++) {
                among[i][j] = correlation(ties.get(i).variable(), ties.get(j).variable());
            }
        }
        double[] coefficients = solve(among, wanted.clone());
        if (coefficients.length < n) {
            return false;
        }
        double explained = 0;
        for (int i = 0; i < n; i++) {
            explained += coefficients[i] * wanted[i];
        }
        if (!(explained <= 1 + TOLERANCE)) {
            return false;
        }
        int own = rows.size();
        double[] row = new double[own + 1];
        double[] correlation = new double[own + 1];
        for (int i = 0; i < n; i++) {
            double[] other = rows.get(ties.get(i).variable());
            for (int j = 0; j < other.length; j++) {
                row[j] += coefficients[i] * other[j];
            }
        }
        row[own] = Math.sqrt(Math.max(0, 1 - explained));
        for (int earlier = 0; earlier < own; earlier++) {
            double[] other = rows.get(earlier);
            for (int j = 0; j < other.length; j++) {
                correlation[earlier] += row[j] * other[j];
            }
        }
        correlation[own] = 1;
        rows.add(row);
        correlations.add(correlation);
        return true;
    }

    /**
     * The same variables in another order.
     *
     * @param order the numbers of all variables
     */
    public GaussianCopula inOrder(List<Integer> order) {
        GaussianCopula other = new GaussianCopula();
        for (int i = 0; i < order.size(); i++) {
            double[] correlation = new double[i + 1];
            double[] row = new double[i + 1];
            double left = 1;
            for (int j = 0; j < i; j++) {
                correlation[j] = correlation(order.get(i), order.get(j));
                double[] before = other.rows.get(j);
                double open = correlation[j];
                for (int k = 0; k < j; k++) {
                    open -= row[k] * before[k];
                }
                // A variable that earlier ones make up has no part of its own that others could share.
                row[j] = before[j] < TOLERANCE ? 0 : open / before[j];
                left -= row[j] * row[j];
            }
            row[i] = left < TOLERANCE ? 0 : Math.sqrt(left);
            correlation[i] = 1;
            other.rows.add(row);
            other.correlations.add(correlation);
        }
        return other;
    }

    /** The normal correlation of two variables, stated or not. */
    public double correlation(int one, int other) {
        return one >= other ? correlations.get(one)[other] : correlations.get(other)[one];
    }

    /** Gaussian elimination with pivoting; an empty array if the system has no single solution. */
    private static double[] solve(double[][] matrix, double[] right) {
        int n = right.length;
        for (int column = 0; column < n; column++) {
            int pivot = column;
            for (int i = column + 1; i < n; i++) {
                pivot = Math.abs(matrix[i][column]) > Math.abs(matrix[pivot][column]) ? i : pivot;
            }
            if (Math.abs(matrix[pivot][column]) < TOLERANCE) {
                return new double[0];
            }
            swap(matrix, right, column, pivot);
            for (int i = column + 1; i < n; i++) {
                double factor = matrix[i][column] / matrix[column][column];
                for (int j = column; j < n; j++) {
                    matrix[i][j] -= factor * matrix[column][j];
                }
                right[i] -= factor * right[column];
            }
        }
        for (int i = n - 1; i >= 0; i--) {
            for (int j = i + 1; j < n; j++) {
                right[i] -= matrix[i][j] * right[j];
            }
            right[i] /= matrix[i][i];
        }
        return right;
    }

    private static void swap(double[][] matrix, double[] right, int one, int other) {
        double[] row = matrix[one];
        matrix[one] = matrix[other];
        matrix[other] = row;
        double value = right[one];
        right[one] = right[other];
        right[other] = value;
    }

    /** What a variable is made of: the weights of independent standard normal numbers, its own last. */
    public double[] weights(int variable) {
        return Arrays.copyOf(rows.get(variable), rows.get(variable).length);
    }

    /** The standard normal number below which a share of {@code u} lies; finite for all u in [0, 1). */
    public static double normal(double u) {
        return NormalCurve.quantile(Math.max(u, 0x1p-54));
    }

    /** The share of normal numbers below one, in [0, 1). */
    public static double share(double normal) {
        return Math.min(NormalCurve.cdf(normal), 1 - 0x1p-53);
    }
}
