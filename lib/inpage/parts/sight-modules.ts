/**
 * What a sighted person sees, as Markdown: the parts for texts and those for whole pages are built against these very
 * modules instead of copies of them (scripts/shared-modules.ts reads this list).
 */
import * as form from '../read/form.ts';
import * as generated from '../read/generated.ts';
import * as invisible from '../read/invisible.ts';
import * as measure from '../read/measure.ts';
import * as native from '../read/native.ts';
import * as protection from '../read/protection.ts';
import * as rendered from '../read/rendered.ts';
import * as serialize from '../read/serialize.ts';
import * as slices from '../read/slices.ts';
import * as table from '../read/table.ts';
import * as visibility from '../read/visibility.ts';

export const modules = {
  form,
  generated,
  invisible,
  measure,
  native,
  protection,
  rendered,
  serialize,
  slices,
  table,
  visibility,
};
