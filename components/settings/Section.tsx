import type { ReactNode } from 'react';
import { i18n } from '#i18n';

/** A section of the page: heading, one sentence, controls. */
export function Section({
  id,
  title,
  about,
  children,
}: {
  id: string;
  title: string;
  about: string;
  children?: ReactNode;
}) {
  return (
    <section id={id} aria-labelledby={`${id}-title`} tabIndex={-1}>
      <h2 id={`${id}-title`}>{title}</h2>
      <p className="about">{about}</p>
      {children}
    </section>
  );
}

/** Says that a value is not the agent's to change: the administration's, or part of the build. */
export function Locked({ by = 'administration' }: { by?: 'administration' | 'build' }) {
  return (
    <span className="locked" data-ui="locked">
      <svg
        width="16"
        height="16"
        viewBox="0 0 16 16"
        fill="none"
        stroke="currentColor"
        strokeWidth="1.5"
        aria-hidden
      >
        <rect x="3" y="7" width="10" height="7" rx="1.5" />
        <path d="M5.5 7V5a2.5 2.5 0 0 1 5 0v2" />
      </svg>
      {i18n.t(by === 'build' ? 'options.built_in' : 'options.locked')}
    </span>
  );
}
