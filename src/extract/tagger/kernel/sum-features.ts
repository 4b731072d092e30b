/** Bytes of a template as JavaScript writes it: its seed and the addresses of its three columns' values for the first token. */
const TEMPLATE: usize = 16;
/** Tokens in one turn. */
const TURN: i32 = 4;

/** As a first value: the token has no such feature; `templates.ts` says so too. */
const ABSENT: i32 = -0x80000000;

/** The row of each of four tokens, in bytes of eight labels; the same hash as `feature-hash.ts`. What is absent has the row behind all. */
function rowsOf(template: usize, shift: usize, mask: v128): v128 {
  const first = v128.load(<usize>load<u32>(template, 4) + shift);
  let hash = v128.xor(v128.load32_splat(template), first);
  hash = v128.xor(i32x4.mul(v128.xor(hash, i32x4.shr_u(hash, 15)), i32x4.splat(0x85ebca6b)), v128.load(<usize>load<u32>(template, 8) + shift));
  hash = v128.xor(i32x4.mul(v128.xor(hash, i32x4.shr_u(hash, 13)), i32x4.splat(0xc2b2ae35)), v128.load(<usize>load<u32>(template, 12) + shift));
  hash = i32x4.mul(v128.xor(hash, i32x4.shr_u(hash, 16)), i32x4.splat(0x27d4eb2f));
  const rows = v128.and(v128.xor(hash, i32x4.shr_u(hash, 15)), mask);
  const behind = i32x4.add(mask, i32x4.splat(1));
  return i32x4.shl(v128.bitselect(behind, rows, i32x4.eq(first, i32x4.splat(ABSENT))), 3);
}

/** Writes a token's sums as eight numbers in steps. */
function write(at: usize, sums: v128, step: v128): void {
  v128.store(at, f32x4.mul(f32x4.convert_i32x4_s(i32x4.extend_low_i16x8_s(sums)), step));
  v128.store(at, f32x4.mul(f32x4.convert_i32x4_s(i32x4.extend_high_i16x8_s(sums)), step), 16);
}

/**
 * Scores of eight labels for each token: the sums of its features' weights.
 *
 * @param templates address of the templates, TEMPLATE bytes each
 * @param count number of templates; 127 times as many must be a 16-bit number
 * @param tokens number of tokens; what lies behind the last up to a multiple of TURN is read and summed too
 * @param weights address of the weights, eight bytes a row, and a row of zeros behind them
 * @param mask number of rows less one
 * @param step what one step of a weight is worth
 * @param rows address of sixteen bytes a template to work on
 * @param scores address of the scores, eight 32-bit floats a token
 */
export function sumFeatures(templates: usize, count: i32, tokens: i32, weights: usize, mask: i32, step: f32, rows: usize, scores: usize): void {
  const steps = f32x4.splat(step);
  const masks = i32x4.splat(mask);
  const base = i32x4.splat(<i32>weights);
  const end = rows + (<usize>count << 4);
  for (let token = 0; token < tokens; token += TURN) {
    const shift = <usize>token << 2;
    for (let row = rows, template = templates; row < end; row += 16, template += TEMPLATE)
      v128.store(row, i32x4.add(rowsOf(template, shift, masks), base));
    let a = i16x8.splat(0);
    let b = i16x8.splat(0);
    let c = i16x8.splat(0);
    let d = i16x8.splat(0);
    for (let row = rows; row < end; row += 16) {
      a = i16x8.add(a, v128.load_ext<i8>(<usize>load<u32>(row)));
      b = i16x8.add(b, v128.load_ext<i8>(<usize>load<u32>(row, 4)));
      c = i16x8.add(c, v128.load_ext<i8>(<usize>load<u32>(row, 8)));
      d = i16x8.add(d, v128.load_ext<i8>(<usize>load<u32>(row, 12)));
    }
    const at = scores + (<usize>token << 5);
    write(at, a, steps);
    write(at + 32, b, steps);
    write(at + 64, c, steps);
    write(at + 96, d, steps);
  }
}
