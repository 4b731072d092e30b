/** The package has no types of its own. */
declare module '@citation-js/name' {
  import type { CSLName } from '@citation-js/core';

  const names: { parse(name: string): CSLName };
  export default names;
}
