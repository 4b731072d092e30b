import type { Loader, LoaderContext } from 'astro/loaders';

/** What Astro 7 hands to its loaders besides what it documents: how files of an extension are read and rendered. */
interface InnerContext extends LoaderContext {
  entryTypes?: ReadonlyMap<string, { getRenderFunction?: unknown }>;
}

/**
 * The same loader, without Astro's own rendering of Markdown: articles are rendered by our pipeline, and a module made for
 * each file only to render it lazily (`deferRender`) would cost time and memory for nothing.
 */
export function withoutRendering(loader: Loader): Loader {
  if (!('load' in loader) || !loader.load) return loader;
  const { load } = loader;
  return {
    ...loader,
    load: (context: InnerContext) => {
      const types = [...(context.entryTypes ?? [])].map(([extension, { getRenderFunction: _, ...type }]) => [extension, type] as const);
      const inner: InnerContext = { ...context, entryTypes: new Map(types) };
      return load(inner);
    },
  };
}
