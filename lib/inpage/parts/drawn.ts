/** Part `drawn`: whether what the agent types goes into a drawing or into a frame of another site. */
import { unwritableAt } from '../target/unwritable.ts';

export const drawn = { unwritableAt };

export type Drawn = typeof drawn;
