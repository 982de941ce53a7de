/** A symmetric positive definite matrix as L·Lᵀ, row by row. */
export interface Cholesky {
  readonly size: number;
  /** The lower triangle L; what lies above the diagonal means nothing. */
  readonly lower: Float64Array;
  /** Logarithm of the determinant of the matrix. */
  readonly logDeterminant: number;
}

/** Takes a symmetric matrix apart. @throws RangeError where it is not positive definite */
export function cholesky(matrix: Float64Array, size: number): Cholesky {
  const lower = Float64Array.from(matrix);
  let logDeterminant = 0;
  for (let row = 0; row < size; row += 1) {
    for (let column = 0; column <= row; column += 1) {
      let sum = at(lower, row * size + column);
      for (let k = 0; k < column; k += 1) sum -= at(lower, row * size + k) * at(lower, column * size + k);
      if (row !== column) lower[row * size + column] = sum / at(lower, column * size + column);
      else if (sum > 0) {
        lower[row * size + row] = Math.sqrt(sum);
        logDeterminant += Math.log(sum);
      } else throw new RangeError('The matrix is not positive definite');
    }
  }
  return { size, lower, logDeterminant };
}

/** The solution x of A·x = b. */
export function solve({ size, lower }: Cholesky, right: Float64Array): Float64Array {
  const x = Float64Array.from(right);
  for (let row = 0; row < size; row += 1) {
    let sum = at(x, row);
    for (let k = 0; k < row; k += 1) sum -= at(lower, row * size + k) * at(x, k);
    x[row] = sum / at(lower, row * size + row);
  }
  for (let row = size - 1; row >= 0; row -= 1) {
    let sum = at(x, row);
    for (let k = row + 1; k < size; k += 1) sum -= at(lower, k * size + row) * at(x, k);
    x[row] = sum / at(lower, row * size + row);
  }
  return x;
}

/** The diagonal of the inverse, from one place on: the squared length of each column of L⁻¹. */
export function inverseDiagonal({ size, lower }: Cholesky, from: number): Float64Array {
  const diagonal = new Float64Array(size - from);
  const column = new Float64Array(size);
  for (let start = from; start < size; start += 1) {
    let length = 0;
    for (let row = start; row < size; row += 1) {
      let sum = row === start ? 1 : 0;
      for (let k = start; k < row; k += 1) sum -= at(lower, row * size + k) * at(column, k);
      column[row] = sum / at(lower, row * size + row);
      length += at(column, row) ** 2;
    }
    diagonal[start - from] = length;
  }
  return diagonal;
}

function at(values: Float64Array, index: number): number {
  return values[index] ?? 0;
}
