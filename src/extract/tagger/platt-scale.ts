/** Turns log-odds of something else into those of the answer wanted: `slope * logOdds + offset`. */
export interface PlattScale {
  slope: number;
  offset: number;
}

const STEPS = 30;
const LEAST_CURVATURE = 1e-9;

/**
 * Fits a scale to cases whose answer is known, by Newton steps on the log-likelihood (Platt 1999). They have to be others than those the
 * log-odds were learned from.
 */
export function fitPlattScale(logOdds: ArrayLike<number>, answers: readonly boolean[]): PlattScale {
  let [slope, offset] = [1, 0];
  for (let step = 0; step < STEPS; step++) {
    let [gradientSlope, gradientOffset, curveSlope, curveBoth, curveOffset] = [0, 0, 0, 0, 0];
    for (let n = 0; n < answers.length; n++) {
      const x = logOdds[n] as number;
      const p = 1 / (1 + Math.exp(-(slope * x + offset)));
      const miss = (answers[n] ? 1 : 0) - p;
      const curve = p * (1 - p);
      gradientSlope += miss * x;
      gradientOffset += miss;
      curveSlope += curve * x * x;
      curveBoth += curve * x;
      curveOffset += curve;
    }
    const determinant = curveSlope * curveOffset - curveBoth * curveBoth;
    if (determinant < LEAST_CURVATURE) break;
    slope += (curveOffset * gradientSlope - curveBoth * gradientOffset) / determinant;
    offset += (curveSlope * gradientOffset - curveBoth * gradientSlope) / determinant;
  }
  return { slope, offset };
}
