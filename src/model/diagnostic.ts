/** How bad a diagnostic is: an error leaves the article untouched and sets the exit code, a warning only tells. */
export type Severity = 'error' | 'warning';

interface Rule {
  severity: Severity;
  message: (detail: string) => string;
  remedy: string;
}

/** Everything the project can find wrong with content: what it says, and what to do about it. */
export const DIAGNOSTICS = {
  'no-frontmatter': {
    severity: 'error',
    message: () => 'the file does not begin with frontmatter',
    remedy: 'begin the file with a line ---, then title: and published:, then another line ---',
  },
  'unclosed-frontmatter': {
    severity: 'error',
    message: () => 'the frontmatter is not closed',
    remedy: 'add a line --- between the frontmatter and the text',
  },
  'not-utf-8': {
    severity: 'error',
    message: () => 'the file is not UTF-8',
    remedy: 'save the file again as UTF-8',
  },
  'nul-character': {
    severity: 'error',
    message: () => 'the file holds a NUL character',
    remedy: 'remove the NUL character; a text editor may show it as ^@',
  },
  'too-large': {
    severity: 'error',
    message: (detail) => `the file is ${detail} long, more than an article can be`,
    remedy: 'keep an article under 5 MB and 100,000 lines; split a collection into its articles',
  },
  'empty-body': {
    severity: 'error',
    message: () => 'the article has no text below its frontmatter',
    remedy: 'write or paste the text below the second line ---',
  },
  yaml: {
    severity: 'error',
    message: (detail) => `the frontmatter is not valid YAML: ${detail}`,
    remedy: 'put text with : # or quotation marks into quotes, and indent lists with two spaces',
  },
  frontmatter: {
    severity: 'error',
    message: (detail) => detail,
    remedy: 'see the article schema at /schema/article.json; an editor with YAML support shows each key',
  },
  'duplicate-quote-id': {
    severity: 'error',
    message: (detail) => `two quotes have the id ${detail}`,
    remedy: 'remove the copy, or only its id: extraction issues a new one',
  },
  'shared-quote-id': {
    severity: 'error',
    message: (detail) => `two articles have a quote with the id ${detail}`,
    remedy: 'remove the id from the article that was copied and run npm run extract: a new one is issued',
  },
  'unissued-id': {
    severity: 'error',
    message: (detail) => `${detail} has no id yet`,
    remedy: 'run npm run extract, which issues one',
  },
  'dangling-actor': {
    severity: 'error',
    message: (detail) => `there is no actor with the id ${detail} in this article`,
    remedy: 'add the actor under actors:, or correct the id',
  },
  'duplicate-slug': {
    severity: 'error',
    message: (detail) => `two articles share the address ${detail}`,
    remedy: 'rename one of the files',
  },
  'words-not-in-text': {
    severity: 'error',
    message: (detail) => `the text does not hold the words ${detail}`,
    remedy: 'copy the words from the article as they stand there',
  },
  'ambiguous-words': {
    severity: 'warning',
    message: (detail) => `the words ${detail} stand in the text more than once`,
    remedy: 'add selector: { prefix: …, suffix: … } with the words around the right place',
  },
  'future-date': {
    severity: 'warning',
    message: (detail) => `the article is dated ${detail}, after today`,
    remedy: 'check published:',
  },
  'unbalanced-marks': {
    severity: 'warning',
    message: (detail) => `a quotation mark is opened and not closed: ${detail}`,
    remedy: 'close it, if the article does; nothing is guessed beyond the paragraph',
  },
  'long-paragraph': {
    severity: 'warning',
    message: (detail) => `one paragraph has ${detail}`,
    remedy: 'part it with blank lines where the article does',
  },
  'actor-clash': {
    severity: 'warning',
    message: (detail) => `one name stands for two actors: ${detail}`,
    remedy: 'tell them apart: give each an id of its own, and a file content/actors/<id>.yaml; or give both the same id',
  },
  'actor-file': {
    severity: 'error',
    message: (detail) => `the actor file does not say what it should: ${detail}`,
    remedy: 'see the schema at /schema/actor.json: name, kind, and as you like aliases, role, sameAs; the file is named <id>.yaml',
  },
  'html-removed': {
    severity: 'warning',
    message: (detail) => `HTML that is not safe will not be published: ${detail}`,
    remedy: 'remove it, or write it as Markdown',
  },
  'remote-image': {
    severity: 'warning',
    message: (detail) => `an image comes from another site and is left out: ${detail}`,
    remedy: 'put the image into public/ and link to it there; readers then tell nobody that they read',
  },
  'behind-its-text': {
    severity: 'warning',
    message: () => 'the annotations are not what extraction would write for this text',
    remedy: 'run npm run extract and commit the result',
  },
  'not-an-article': {
    severity: 'error',
    message: () => 'the page is not an article: it has hardly a sentence',
    remedy: 'import the page of one article, not a front page, a list or a form; or save its text as .txt',
  },
  'page-too-large': {
    severity: 'error',
    message: (detail) => `the page is larger than ${detail}`,
    remedy: 'save the text of the article by itself, as .txt or .html',
  },
  'no-title': {
    severity: 'error',
    message: () => 'there is no headline',
    remedy: 'add --title "…"',
  },
  'no-date': {
    severity: 'error',
    message: () => 'nothing says when it was published',
    remedy: 'add --published YYYY-MM-DD',
  },
  'entry-exists': {
    severity: 'error',
    message: () => 'there is such an entry already, and it is never written over',
    remedy: 'add --slug with another name, or remove the old entry first',
  },
  'cannot-fetch': {
    severity: 'error',
    message: (detail) => `the address cannot be read: ${detail}`,
    remedy: 'open it in a browser, save the page, and import the file',
  },
  'cannot-read': {
    severity: 'error',
    message: (detail) => `the file cannot be read: ${detail}`,
    remedy: 'check that it exists and that you may read it',
  },
  'too-deep': {
    severity: 'error',
    message: () => 'quotes, lists or elements stand more than a hundred deep within each other',
    remedy: 'take the markup around the text out',
  },
  'not-understood': {
    severity: 'error',
    message: (detail) => `the article cannot be taken apart: ${detail}`,
    remedy: 'look for markup within markup within markup, and take it out',
  },
  'cannot-write': {
    severity: 'error',
    message: (detail) => `the file cannot be written: ${detail}`,
    remedy: 'check the rights of the folder and the space on the disk; the article is as it was',
  },
} as const satisfies Record<string, Rule>;

export type DiagnosticId = keyof typeof DIAGNOSTICS;

/** One thing found wrong, at its place. Lines and columns count from 1. */
export interface Diagnostic {
  id: DiagnosticId;
  severity: Severity;
  file: string;
  line: number;
  column: number;
  message: string;
  remedy: string;
}

export interface Place {
  line: number;
  column: number;
}

export function diagnose(id: DiagnosticId, file: string, { line, column }: Place = { line: 1, column: 1 }, detail = ''): Diagnostic {
  const { severity, message, remedy } = DIAGNOSTICS[id];
  return { id, severity, file, line, column, message: message(detail), remedy };
}

/** One line for a terminal, in the form editors make clickable. */
export function formatDiagnostic({ severity, file, line, column, message, remedy, id }: Diagnostic): string {
  return `${file}:${line}:${column}: ${severity}: ${message} [${id}]\n    ${remedy}`;
}

/** Thrown where an article cannot be read on; carries everything that is wrong with it. */
export class ContentError extends Error {
  readonly diagnostics: Diagnostic[];

  constructor(diagnostics: Diagnostic[]) {
    super(diagnostics.map(formatDiagnostic).join('\n'));
    this.name = 'ContentError';
    this.diagnostics = diagnostics;
  }
}
