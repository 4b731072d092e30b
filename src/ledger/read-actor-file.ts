import { isNode, LineCounter, parseDocument } from 'yaml';
import { type ActorFile, actorFile, actorId } from '../model/actor.ts';
import { ContentError, diagnose, type Place } from '../model/diagnostic.ts';

/**
 * Reads an editor's file about an actor, `content/actors/<id>.yaml`.
 *
 * @param file the name used in messages; the id is made from it
 * @throws ContentError with everything wrong with it, each at its line and column
 */
export function readActorFile(source: string, file: string): { id: string; data: ActorFile } {
  const id = file.replace(/^.*[\\/]/, '').replace(/\.yaml$/, '');
  if (!actorId.safeParse(id).success) throw new ContentError([diagnose('actor-file', file, undefined, `${id} is no id`)]);
  const lines = new LineCounter();
  const document = parseDocument(source, { lineCounter: lines, uniqueKeys: true });
  const place = (offset: number): Place => {
    const { line, col } = lines.linePos(offset);
    return { line: Math.max(1, line), column: Math.max(1, col) };
  };
  if (document.errors.length > 0)
    throw new ContentError(
      document.errors.map(({ pos, message }) => diagnose('actor-file', file, place(pos[0]), message.split(' at line')[0])),
    );
  const parsed = actorFile.safeParse(document.toJS());
  if (parsed.success) return { id, data: parsed.data };
  throw new ContentError(
    parsed.error.issues.map(({ path, message }) => {
      const node = path.length > 0 ? document.getIn(path, true) : undefined;
      return diagnose(
        'actor-file',
        file,
        isNode(node) && node.range ? place(node.range[0]) : undefined,
        `${path.join('.')} ${message}`.trim(),
      );
    }),
  );
}
