/**
 * Modules of the core that everything injected after it uses: a part is built against these very modules instead
 * of copies of them (scripts/shared-modules.ts reads this list).
 */
import * as errors from '../../errors.ts';
import * as request from '../../messaging/request.ts';
import * as dom from '../read/dom.ts';
import * as secret from '../read/secret.ts';
import * as running from '../running.ts';
import * as box from '../target/box.ts';
import * as editor from '../target/editor.ts';
import * as field from '../target/field.ts';
import * as fieldTarget from '../target/field-target.ts';
import * as focus from '../target/focus.ts';
import * as place from '../target/place.ts';
import * as selection from '../target/selection.ts';
import * as store from '../target/store.ts';
import * as summary from '../target/summary.ts';
import * as unread from '../target/unread.ts';
import * as registry from './registry.ts';
import * as share from './share.ts';

export const modules = {
  errors,
  request,
  dom,
  secret,
  running,
  box,
  editor,
  field,
  fieldTarget,
  focus,
  place,
  selection,
  store,
  summary,
  unread,
  registry,
  share,
};
