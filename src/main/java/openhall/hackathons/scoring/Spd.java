package openhall.hackathons.scoring;

/** Small symmetric positive definite matrices: what Cholesky's method is for. */
final class Spd {
    private Spd() {}

    static double[][] inverse(double[][] matrix) {
        var size = matrix.length;
        var lower = lower(matrix);
        var inverse = new double[size][];
        for (int column = 0; column < size; column++) {
            var unit = new double[size];
            unit[column] = 1;
            inverse[column] = backward(lower, forward(lower, unit));
        }
        return inverse;
    }

    static double[] times(double[][] matrix, double[] vector) {
        var product = new double[vector.length];
        for (int i = 0; i < vector.length; i++) {
            for (int j = 0; j < vector.length; j++) {
                product[i] += matrix[i][j] * vector[j];
            }
        }
        return product;
    }

    private static double[][] lower(double[][] matrix) {
        var size = matrix.length;
        var lower = new double[size][size];
        for (int i = 0; i < size; i++) {
            for (int j = 0; j <= i; j++) {
                var rest = matrix[i][j];
                for (int k = 0; k < j; k++) {
                    rest -= lower[i][k] * lower[j][k];
                }
                lower[i][j] = i == j ? Math.sqrt(rest) : rest / lower[j][j];
            }
        }
        return lower;
    }

    private static double[] forward(double[][] lower, double[] right) {
        var solution = new double[right.length];
        for (int i = 0; i < right.length; i++) {
            var rest = right[i];
            for (int k = 0; k < i; k++) {
                rest -= lower[i][k] * solution[k];
            }
            solution[i] = rest / lower[i][i];
        }
        return solution;
    }

    private static double[] backward(double[][] lower, double[] right) {
        var solution = new double[right.length];
        for (int i = right.length - 1; i >= 0; i--) {
            var rest = right[i];
            for (int k = i + 1; k < right.length; k++) {
                rest -= lower[k][i] * solution[k];
            }
            solution[i] = rest / lower[i][i];
        }
        return solution;
    }
}
