/** What a page is for the agent, from its structure and its address: a guess that only orders suggestions. */
import type { PageKind } from '../../messaging/shown.ts';
import { bodyOf } from '../read/dom.ts';

/** Elements of a kind looked at: enough to tell, cheap on any page. */
const MOST = 60;
const MAIL =
  '[itemtype*="EmailMessage"], [data-message-id], [aria-label*="Message body" i], #messagebody, .mail-message, .email-body';
const MAIL_ADDRESS =
  /(?:^|[./-])(?:web)?mails?(?:[./-]|$)|messagerie|outlook|zimbra|roundcube|sogo|bluemind|courriel/i;
const TICKET_ADDRESS =
  /ticket|incident|helpdesk|glpi|zammad|redmine|jira|otrs|mantis|itop|servicenow|issues?\/|assistance|demandes?\//i;
const MAILBOX = /[\w.+-]{1,64}@[\w-]{1,63}(?:\.[\w-]{1,63})+/;

/** What a page is for the agent. Looks at a bounded number of elements and never at layout. */
export function kindOf(document: Document): PageKind {
  const body = bodyOf(document);
  if (body === null) return 'other';
  const { hostname = '', pathname = '' } = document.location ?? {};
  const address = `${hostname}${pathname}`.slice(0, 300);
  const messages = some(body, 'article, [role="article"], [role="listitem"], li').filter(
    (one) => one.querySelector('time') !== null,
  ).length;
  const longTexts = some(body, 'p').filter((one) => (one.textContent ?? '').trim().length > 80).length;
  if (body.querySelector(MAIL) !== null) return 'mail';
  if (MAIL_ADDRESS.test(address) && (longTexts > 0 || messages > 0)) return 'mail';
  if (TICKET_ADDRESS.test(address) && (messages > 0 || longTexts > 0)) return 'ticket';
  const main = body.querySelector('main, [role="main"]') ?? body;
  const fields = some(main, 'input, select, textarea').filter(takesText).length;
  if (messages > 1 && fields > 0) return hasMailHead(main) ? 'mail' : 'ticket';
  if (hasMailHead(main)) return 'mail';
  const cells = some(main, 'td, [role="gridcell"], [role="cell"]', 400).filter(
    (cell) => cell.querySelector('p, table, h1, h2') === null,
  ).length;
  if (cells >= 20 && longTexts < 4) return 'table';
  if (fields >= 4 && longTexts < 8) return 'form';
  return longTexts >= 3 ? 'article' : 'other';
}

/** The head of a mail: somebody's address beside the day it came. */
function hasMailHead(main: Element): boolean {
  return some(main, 'article, [role="article"], [role="document"], [role="main"]').some((one) => {
    const beginning = (one.textContent ?? '').slice(0, 600);
    return MAILBOX.test(beginning) && /\d{4}|\d{1,2}\s?[:h]\s?\d{2}/.test(beginning);
  });
}

function takesText(field: Element): boolean {
  const { type } = field as HTMLInputElement;
  return !/^(?:hidden|submit|button|reset|image|checkbox|radio|search)$/.test(type);
}

function some(root: Element, selector: string, most = MOST): Element[] {
  const found: Element[] = [];
  for (const element of root.querySelectorAll(selector)) {
    if (found.length === most) break;
    found.push(element);
  }
  return found;
}
