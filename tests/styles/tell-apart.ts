import { type Color, converter, differenceEuclidean, type Lrgb, type Oklab } from 'culori';

type Matrix = readonly [readonly number[], readonly number[], readonly number[]];

/**
 * How colours look without one kind of cone, in linear RGB: Machado, Oliveira and Fernandes 2009, "A Physiologically-based
 * Model for Simulation of Color Vision Deficiency", severity 1.0.
 */
const VISIONS: Record<'protan' | 'deutan' | 'tritan', Matrix> = {
  protan: [
    [0.152286, 1.052583, -0.204868],
    [0.114503, 0.786281, 0.099216],
    [-0.003882, -0.048116, 1.051998],
  ],
  deutan: [
    [0.367322, 0.860646, -0.227968],
    [0.280085, 0.672501, 0.047413],
    [-0.01182, 0.04294, 0.968881],
  ],
  tritan: [
    [1.255528, -0.076749, -0.178779],
    [-0.078411, 0.930809, 0.147602],
    [0.004733, 0.691367, 0.3039],
  ],
};

const toLinear = converter('lrgb');
const toOklab = converter('oklab');
const distance = differenceEuclidean('oklab');

function seen(color: string, matrix: Matrix): Color {
  const { r, g, b } = toLinear(color) as Lrgb;
  const channel = ([x = 0, y = 0, z = 0]: readonly number[]) => Math.min(1, Math.max(0, x * r + y * g + z * b));
  return { mode: 'lrgb', r: channel(matrix[0]), g: channel(matrix[1]), b: channel(matrix[2]) };
}

const sights = (color: string): Oklab[] =>
  [color, ...Object.values(VISIONS).map((matrix) => seen(color, matrix))].map((one) => toOklab(one) as Oklab);

/** The least distance between two colours (OKLab, times 100) under normal sight and each of three colour-blind ones. */
export function leastDistance(a: string, b: string): number {
  const [ofA, ofB] = [sights(a), sights(b)];
  return Math.min(...ofA.map((one, index) => distance(one, ofB[index] ?? one))) * 100;
}
