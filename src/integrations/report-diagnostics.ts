import { type Diagnostic, type DiagnosticId, formatDiagnostic } from '../model/diagnostic.ts';

/**
 * Tells everything that was found on standard error, then how much it was.
 *
 * @param fatal warnings that count as errors here
 * @returns how many of them forbid going on
 */
export function reportDiagnostics(diagnostics: readonly Diagnostic[], fatal: readonly DiagnosticId[] = []): number {
  for (const diagnostic of diagnostics) console.error(formatDiagnostic(diagnostic));
  const errors = diagnostics.filter(({ severity, id }) => severity === 'error' || fatal.includes(id)).length;
  const rest = diagnostics.length - errors;
  console.error(diagnostics.length === 0 ? 'checked: nothing to say' : `checked: ${errors} to mend, ${rest} to know`);
  return errors;
}
