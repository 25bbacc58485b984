const FRENCH =
  /\b(?:le|la|les|des|du|de|et|est|une|un|que|qui|vous|nous|pour|dans|votre|notre|sur|avec|au|aux|ce|cette|par|il|elle|ne|pas)\b/gi;
const ENGLISH =
  /\b(?:the|of|and|to|is|are|you|your|we|our|for|in|on|with|this|that|by|it|not|have|has|i|my|be|at|from|please)\b/gi;

/** The language of a text among the two that the demo knows, by its small words. */
export function languageOf(text: string): 'fr' | 'en' {
  const sample = text.slice(0, 4000);
  return (sample.match(ENGLISH)?.length ?? 0) > (sample.match(FRENCH)?.length ?? 0) ? 'en' : 'fr';
}
