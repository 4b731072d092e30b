import lighthouse from 'lighthouse';

const CATEGORIES = ['performance', 'accessibility', 'best-practices', 'seo'] as const;

/** What Lighthouse says of one page, on a phone with a slow line (its default). */
export interface PageAudit {
  /** 0 to 100, in the order of Lighthouse's own report: performance, accessibility, best practices, SEO. */
  scores: number[];
  /** Largest contentful paint, total blocking time: milliseconds. */
  lcp: number;
  tbt: number;
  /** Cumulative layout shift. */
  cls: number;
  /** Bytes over the wire, with headers: everything, and of it scripts. */
  bytes: number;
  scriptBytes: number;
  /** What keeps a score below 100, with how much it weighs. */
  shortfalls: string[];
}

/** Reads one page with Lighthouse, in a browser that listens for its commands on a port. */
export async function auditPage(address: string, port: number): Promise<PageAudit> {
  const result = await lighthouse(address, { port, output: 'json', logLevel: 'silent', onlyCategories: [...CATEGORIES] });
  if (!result) throw new Error(`Lighthouse says nothing of ${address}`);
  const { audits, categories, runtimeError } = result.lhr;
  if (runtimeError) throw new Error(`${address}: ${runtimeError.message}`);
  const numberOf = (id: string) => audits[id]?.numericValue ?? 0;
  const details = audits['network-requests']?.details;
  const requests = (details?.type === 'table' ? details.items : []) as { transferSize?: number; resourceType?: string }[];
  const sum = (some: typeof requests) => some.reduce((bytes, { transferSize = 0 }) => bytes + transferSize, 0);
  const shortfalls = CATEGORIES.flatMap((category) =>
    (categories[category]?.auditRefs ?? [])
      .filter(({ id, weight }) => weight > 0 && (audits[id]?.score ?? 1) < 1)
      .map(
        ({ id, weight }) =>
          `${category}: ${id} ${audits[id]?.score ?? ''} of weight ${weight} (${audits[id]?.displayValue ?? audits[id]?.title ?? ''})`,
      ),
  );
  return {
    scores: CATEGORIES.map((category) => Math.round((categories[category]?.score ?? 0) * 100)),
    ...{ lcp: numberOf('largest-contentful-paint'), tbt: numberOf('total-blocking-time'), cls: numberOf('cumulative-layout-shift') },
    ...{ bytes: sum(requests), scriptBytes: sum(requests.filter(({ resourceType }) => resourceType === 'Script')) },
    shortfalls,
  };
}
