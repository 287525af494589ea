import type { CommandDefinition, OptionDefinition } from '../../src/cli/command.js';
import { COMMANDS, NO_CONFIG_OPTION } from '../../src/cli/commands.js';

/** The manual page `factx.1`, made from the command table. */
export async function manPage(): Promise<string> {
  const commands = await Promise.all(COMMANDS.map(async ({ name, load }) => ({ name, ...(await load()) })));
  const sections = [
    '.TH FACTX 1 "" factx "User Commands"',
    '.SH NAME',
    'factx \\- extract names, money, dates and quotations from English news and business text',
    '.SH SYNOPSIS',
    ...commands.map(
      ({ name, operands }) =>
        `.B factx ${name}\n${`[\\fIoptions\\fR] ${escapeLine(operands)}`.trimEnd()}\n.br`,
    ),
    '.SH DESCRIPTION',
    'Facts are printed one by one with their place, value and the rule that found them, offline and always the same.',
    '.SH COMMANDS',
    ...commands.flatMap(sectionOf),
    '.SH FILES',
    tagged(
      'factx.config.json',
      'Options and lists of a project, looked for in the working directory and above.',
    ),
    '.SH EXIT STATUS',
    tagged('0', 'Done.'),
    tagged('1', 'A check found a difference.'),
    tagged('2', 'The command line or an input was wrong.'),
    '.SH ENVIRONMENT',
    tagged('NO_COLOR, FORCE_COLOR', 'Print without colours, or with them into a pipe too.'),
    tagged('CI', 'Where it is set, factx check \\-\\-update needs \\-\\-force.'),
  ];
  return `${sections.join('\n')}\n`;
}

function sectionOf({
  name,
  description,
  options,
  isConfigurable,
  examples,
}: CommandDefinition & { name: string }): string[] {
  const all = [...options, ...(isConfigurable ? [NO_CONFIG_OPTION] : [])];
  return [
    `.SS factx ${name}`,
    escapeLine(description),
    ...all.map(optionOf),
    ...examples.map(
      ({ line, does }) => `.PP\n${escapeLine(does)}:\n.PP\n.RS\n.nf\n${escapeLine(line)}\n.fi\n.RE`,
    ),
  ];
}

const optionOf = ({ flags, description }: OptionDefinition): string =>
  tagged(escapeLine(flags), escapeLine(description));

const tagged = (tag: string, text: string): string => `.TP\n.B ${tag}\n${text}`;

/** Text that roff takes as it stands: no requests, no escapes, hyphens to be copied, other letters by their code. */
const escapeLine = (text: string): string =>
  text
    .replaceAll('\\', '\\e')
    .replaceAll('-', '\\-')
    .replaceAll(/^(?=[.'])/gm, '\\&')
    .replaceAll(
      /[^\n -~]/gu,
      (letter) => `\\[u${(letter.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}]`,
    );
