// AssemblyScript, compiled to kernel.wasm by `npm run kernel`: sums over features and over paths are where a text's time goes,
// and eight labels at once are what a processor does in the time of one.

export { askTrees } from './ask-trees';
export { sumFeatures } from './sum-features';
export { bestPath, marginals } from './decode-chain';
