/**
 * In Firefox an event made by an extension shows the page an empty DataTransfer, also when it is filled later; and
 * some editors (Quill, CodeMirror) then delete the selected text. A DataTransfer made in the page's own world and
 * put over the event's getter there is seen. `enumerable` because TinyMCE copies events with for…in (Firefox 153).
 */
interface PageWorld {
  readonly Object: ObjectConstructor;
  readonly DataTransfer: new () => DataTransfer & { readonly wrappedJSObject?: DataTransfer };
}

interface Wrapped<T> {
  readonly wrappedJSObject?: T;
}

/** Makes the page see `data` (by type) as the event's data; does nothing in Chromium. */
export function showDataToPage(
  event: Event,
  property: 'clipboardData' | 'dataTransfer',
  data: Readonly<Record<string, string>>,
): void {
  const world = (window as Wrapped<PageWorld>).wrappedJSObject;
  const pageEvent = (event as Wrapped<Event>).wrappedJSObject;
  if (world === undefined || pageEvent === undefined) return;
  const transfer = new world.DataTransfer();
  for (const [type, text] of Object.entries(data)) transfer.setData(type, text);
  const descriptor = new world.Object() as PropertyDescriptor;
  descriptor.value = transfer.wrappedJSObject ?? transfer;
  descriptor.enumerable = true;
  descriptor.configurable = true;
  world.Object.defineProperty(pageEvent, property, descriptor);
}
