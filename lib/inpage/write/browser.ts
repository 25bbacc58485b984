/** The two engines edit differently; told apart by what only Firefox's windows have. */
export function isFirefox(): boolean {
  return 'mozInnerScreenX' in window;
}
