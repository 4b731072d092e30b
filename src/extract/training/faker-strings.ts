/** The strings in one of faker's definitions: plain, weighted, or parted by gender. */
export function strings(definition: unknown): string[] {
  if (typeof definition === 'string') return [definition];
  if (Array.isArray(definition)) return definition.flatMap(strings);
  if (typeof definition !== 'object' || definition === null) return [];
  if ('value' in definition) return strings(definition.value);
  return Object.values(definition).flatMap(strings);
}
