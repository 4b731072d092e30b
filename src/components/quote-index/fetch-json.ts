const asked = new Map<string, Promise<unknown>>();

/** Fetches a file of this site as JSON, once; one that failed is asked for again. */
export function fetchJson<T>(address: string): Promise<T> {
  const before = asked.get(address);
  if (before) return before as Promise<T>;
  const answer = fetch(address).then((response) => {
    if (!response.ok) throw new Error(`${address}: ${response.status}`);
    return response.json() as Promise<T>;
  });
  asked.set(address, answer);
  answer.catch(() => asked.delete(address));
  return answer;
}
