/** What is not needed before the field can be used: in one file, loaded right after the panel was drawn. */
export { keepFocus } from '../ui/keep-focus.ts';
export { ActionsOnly } from './ActionsOnly.tsx';
export { Announcer } from './Announcer.tsx';
export { loadMarkdown } from './AnswerText.tsx';
export { ComposerState } from './ComposerState.tsx';
export { ContextNotices } from './ContextNotices.tsx';
export { LinkCheck } from './LinkCheck.tsx';
export { Messages } from './Messages.tsx';
export { Notices } from './Notices.tsx';
