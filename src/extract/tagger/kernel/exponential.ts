// What is less is as good as nothing, and products of such numbers are still no zeros.
const LEAST: f32 = -60.0;
const LOG2_E: f32 = 1.44269504;
// The natural logarithm of two in two parts, so that multiples of the first are exact (Cody & Waite 1980).
const LN2_HIGH: f32 = 0.693359375;
const LN2_LOW: f32 = -2.12194440e-4;
const EXPONENT_BIAS: i32 = 127;
const MANTISSA_BITS: i32 = 23;

/** e to the power of four numbers of at most 0; wrong by less than one part in a million. */
export function exponential(values: v128): v128 {
  const x = f32x4.max(values, f32x4.splat(LEAST));
  const n = f32x4.nearest(f32x4.mul(x, f32x4.splat(LOG2_E)));
  const r = f32x4.sub(f32x4.sub(x, f32x4.mul(n, f32x4.splat(LN2_HIGH))), f32x4.mul(n, f32x4.splat(LN2_LOW)));
  // The series of e^r, |r| <= ln(2) / 2, from its seventh term back.
  let sum = f32x4.splat(1.0 / 720.0);
  sum = f32x4.add(f32x4.mul(sum, r), f32x4.splat(1.0 / 120.0));
  sum = f32x4.add(f32x4.mul(sum, r), f32x4.splat(1.0 / 24.0));
  sum = f32x4.add(f32x4.mul(sum, r), f32x4.splat(1.0 / 6.0));
  sum = f32x4.add(f32x4.mul(sum, r), f32x4.splat(0.5));
  sum = f32x4.add(f32x4.mul(sum, r), f32x4.splat(1.0));
  sum = f32x4.add(f32x4.mul(sum, r), f32x4.splat(1.0));
  const power = i32x4.shl(i32x4.add(i32x4.trunc_sat_f32x4_s(n), i32x4.splat(EXPONENT_BIAS)), MANTISSA_BITS);
  return f32x4.mul(sum, power);
}
