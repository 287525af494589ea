import type { CommandWords, OptionWords } from './words.js';

/** A completion script for fish 3 and later. */
export const fishCompletion = (commands: readonly CommandWords[]): string =>
  `# fish completion of factx\n${commands.flatMap(linesOf).join('\n')}\n`;

const linesOf = ({ name, summary, options }: CommandWords): string[] => [
  `complete -c factx -n __fish_use_subcommand -f -a ${name} -d ${quote(summary)}`,
  ...options.map(
    (option) => `complete -c factx -n '__fish_seen_subcommand_from ${name}' ${optionOf(option)}`,
  ),
];

function optionOf({ long, short, description, takesValue, takesFile, choices }: OptionWords): string {
  const values = choices.length > 0 ? ` -a ${quote(choices.join(' '))}` : '';
  const value = takesValue ? ` ${takesFile ? '-r -F' : '-x'}${values}` : '';
  return `${short ? `-s ${short} ` : ''}-l ${long}${value} -d ${quote(description)}`;
}

const quote = (text: string): string => `'${text.replaceAll(/['\\]/g, '\\$&')}'`;
