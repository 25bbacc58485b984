export { type Change, diffWords } from './diff.ts';
