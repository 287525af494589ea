/** A command as the runner of GitHub Actions takes it out of a line of a log. */
export interface RunnerCommand {
  readonly name: string;
  readonly properties: Readonly<Record<string, string>>;
  readonly data: string;
}

const NAMES = new Set([
  'error',
  'warning',
  'notice',
  'debug',
  'group',
  'endgroup',
  'set-output',
  'stop-commands',
]);
const NAMES_OF_LOGS = new Set([...NAMES, 'command', 'section', 'add-mask', 'task.setvariable']);

/** Reads a log as the runner does (its ActionCommand.TryParseV2, then TryParse, line by line). */
export const commandsIn = (log: string): RunnerCommand[] =>
  log.split(/\r\n|\r|\n/).flatMap((line) => parseNew(line) ?? parseOld(line) ?? []);

function parseNew(line: string): RunnerCommand | null {
  const trimmed = line.trimStart();
  const end = trimmed.indexOf('::', 2);
  if (!trimmed.startsWith('::') || end < 0) return null;
  const info = trimmed.slice(2, end);
  const blank = info.indexOf(' ');
  const name = blank < 0 ? info : info.slice(0, blank);
  if (!NAMES.has(name)) return null;
  const pairs =
    blank < 0
      ? []
      : info
          .slice(blank + 1)
          .trim()
          .split(',')
          .filter(Boolean);
  const properties = pairs.map((pair) => {
    const at = pair.indexOf('=');
    return [pair.slice(0, at), unescapeProperty(pair.slice(at + 1))] as const;
  });
  return { name, properties: Object.fromEntries(properties), data: unescapeData(trimmed.slice(end + 2)) };
}

function parseOld(line: string): RunnerCommand | null {
  const found = /##(?:vso)?\[(?<name>[^\] ]*)[^\]]*\](?<data>.*)/.exec(line)?.groups;
  return found && NAMES_OF_LOGS.has(found.name ?? '')
    ? { name: found.name ?? '', properties: {}, data: found.data ?? '' }
    : null;
}

const unescapeData = (text: string): string =>
  text.replaceAll('%0D', '\r').replaceAll('%0A', '\n').replaceAll('%25', '%');

const unescapeProperty = (text: string): string =>
  unescapeData(text.replaceAll('%3A', ':').replaceAll('%2C', ','));
